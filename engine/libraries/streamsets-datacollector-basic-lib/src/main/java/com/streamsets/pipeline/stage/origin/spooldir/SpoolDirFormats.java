package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the vendor's stage lists. */
public class SpoolDirFormats extends BaseEnumChooserValues<DataFormat> {

  public SpoolDirFormats() {
    super(DataFormat.AVRO, DataFormat.DELIMITED, DataFormat.JSON, DataFormat.EXCEL, DataFormat.LOG, DataFormat.PROTOBUF,
        DataFormat.SDC_JSON, DataFormat.TEXT, DataFormat.WHOLE_FILE, DataFormat.XML);
  }
}
