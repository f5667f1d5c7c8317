package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The data formats that the stage offers. */
public class FileTailFormats extends BaseEnumChooserValues<DataFormat> {

  public FileTailFormats() {
    super(DataFormat.JSON, DataFormat.LOG, DataFormat.TEXT);
  }
}
