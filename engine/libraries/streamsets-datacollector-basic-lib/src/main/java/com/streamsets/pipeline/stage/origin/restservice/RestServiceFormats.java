package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats of requests. */
public class RestServiceFormats extends BaseEnumChooserValues<DataFormat> {

  public RestServiceFormats() {
    super(DataFormat.AVRO, DataFormat.BINARY, DataFormat.DATAGRAM, DataFormat.DELIMITED, DataFormat.JSON, DataFormat.LOG,
        DataFormat.PROTOBUF, DataFormat.SDC_JSON, DataFormat.TEXT, DataFormat.XML);
  }
}
