package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the vendor's parser service knows. */
public class ParserFormats extends BaseEnumChooserValues<DataFormat> {

  public ParserFormats() {
    super(DataFormat.AVRO, DataFormat.BINARY, DataFormat.DATAGRAM, DataFormat.DELIMITED, DataFormat.EXCEL, DataFormat.JSON,
        DataFormat.LOG, DataFormat.NETFLOW, DataFormat.PROTOBUF, DataFormat.SDC_JSON, DataFormat.SYSLOG, DataFormat.TEXT,
        DataFormat.WHOLE_FILE, DataFormat.XML);
  }
}
