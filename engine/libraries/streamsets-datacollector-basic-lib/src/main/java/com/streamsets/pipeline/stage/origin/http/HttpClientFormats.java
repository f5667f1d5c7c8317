package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the stage reads. */
public class HttpClientFormats extends BaseEnumChooserValues<DataFormat> {

  public HttpClientFormats() {
    super(
        DataFormat.AVRO, DataFormat.BINARY, DataFormat.DATAGRAM, DataFormat.DELIMITED, DataFormat.JSON,
        DataFormat.LOG, DataFormat.PROTOBUF, DataFormat.SDC_JSON, DataFormat.TEXT, DataFormat.XML);
  }
}
