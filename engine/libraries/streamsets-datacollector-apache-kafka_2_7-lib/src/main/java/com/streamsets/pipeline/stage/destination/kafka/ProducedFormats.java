package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The data formats that the stage offers. */
public class ProducedFormats extends BaseEnumChooserValues<DataFormat> {

  public ProducedFormats() {
    super(
        DataFormat.AVRO,
        DataFormat.BINARY,
        DataFormat.DELIMITED,
        DataFormat.JSON,
        DataFormat.PROTOBUF,
        DataFormat.SDC_JSON,
        DataFormat.TEXT,
        DataFormat.XML
    );
  }
}
