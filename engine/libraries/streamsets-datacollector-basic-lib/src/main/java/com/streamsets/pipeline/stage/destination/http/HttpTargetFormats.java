package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the stage writes. */
public class HttpTargetFormats extends BaseEnumChooserValues<DataFormat> {

  public HttpTargetFormats() {
    super(
        DataFormat.AVRO, DataFormat.BINARY, DataFormat.DELIMITED, DataFormat.JSON, DataFormat.PROTOBUF,
        DataFormat.SDC_JSON, DataFormat.TEXT);
  }
}
