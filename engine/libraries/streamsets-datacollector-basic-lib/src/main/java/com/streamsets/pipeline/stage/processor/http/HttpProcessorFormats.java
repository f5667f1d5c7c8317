package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the stage reads. */
public class HttpProcessorFormats extends BaseEnumChooserValues<DataFormat> {

  public HttpProcessorFormats() {
    super(
        DataFormat.AVRO, DataFormat.BINARY, DataFormat.DATAGRAM, DataFormat.DELIMITED, DataFormat.JSON,
        DataFormat.LOG, DataFormat.PROTOBUF, DataFormat.SDC_JSON, DataFormat.TEXT, DataFormat.XML);
  }
}
