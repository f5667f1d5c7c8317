package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import stf.engine.dataformat.DataFormat;

/** The formats that the vendor's generator service knows. */
public class GeneratorFormats extends BaseEnumChooserValues<DataFormat> {

  public GeneratorFormats() {
    super(DataFormat.AVRO, DataFormat.BINARY, DataFormat.DELIMITED, DataFormat.JSON, DataFormat.PROTOBUF, DataFormat.TEXT,
        DataFormat.SDC_JSON, DataFormat.WHOLE_FILE, DataFormat.XML);
  }
}
