package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the vendor's stage lists. */
public class LocalFileSystemFormats extends BaseEnumChooserValues<DataFormat> {

  public LocalFileSystemFormats() {
    super(DataFormat.AVRO, DataFormat.BINARY, DataFormat.DELIMITED, DataFormat.JSON, DataFormat.PROTOBUF,
        DataFormat.SDC_JSON, DataFormat.TEXT, DataFormat.WHOLE_FILE);
  }
}
