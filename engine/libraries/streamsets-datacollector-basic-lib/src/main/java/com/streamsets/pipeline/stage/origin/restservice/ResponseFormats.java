package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats of responses. */
public class ResponseFormats extends BaseEnumChooserValues<DataFormat> {

  public ResponseFormats() {
    super(DataFormat.JSON, DataFormat.XML);
  }
}
