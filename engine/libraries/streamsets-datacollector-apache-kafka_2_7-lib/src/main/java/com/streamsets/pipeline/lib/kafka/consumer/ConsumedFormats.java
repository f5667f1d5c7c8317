package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The data formats that the stage offers. */
public class ConsumedFormats extends BaseEnumChooserValues<DataFormat> {

  public ConsumedFormats() {
    super(
        DataFormat.AVRO,
        DataFormat.BINARY,
        DataFormat.DATAGRAM,
        DataFormat.DELIMITED,
        DataFormat.JSON,
        DataFormat.LOG,
        DataFormat.PROTOBUF,
        DataFormat.SDC_JSON,
        DataFormat.TEXT,
        DataFormat.XML
    );
  }
}
