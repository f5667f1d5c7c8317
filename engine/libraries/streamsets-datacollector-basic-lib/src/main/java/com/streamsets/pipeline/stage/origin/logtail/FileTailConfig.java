package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.stage.origin.spooldir.PostProcessing;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

import java.util.ArrayList;
import java.util.List;

/** What the origin lets a user choose. */
public class FileTailConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      displayPosition = 1,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(FileTailFormats.class)
  public DataFormat dataFormat;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Pattern for Multiline",
      displayPosition = 2,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = {"TEXT", "LOG"})
  )
  public String multiLineMainPattern = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Maximum Batch Size",
      displayPosition = 10,
      group = "FILES"
  )
  public int batchSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "5",
      label = "Batch Wait Time (secs)",
      displayPosition = 20,
      group = "FILES"
  )
  public int maxWaitTimeSecs = 5;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "File to Tail",
      displayPosition = 30,
      group = "FILES"
  )
  @ListBeanModel
  public List<FileInfo> fileInfos = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Allow Late Directories",
      displayPosition = 40,
      group = "FILES"
  )
  public boolean allowLateDirectories = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "File Post Processing",
      displayPosition = 50,
      group = "POST_PROCESSING"
  )
  @ValueChooserModel(PostProcessing.Chooser.class)
  public PostProcessing postProcessing = PostProcessing.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Archive Directory",
      displayPosition = 60,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "postProcessing", triggeredByValues = "ARCHIVE")
  )
  public String archiveDir = "";

  @ConfigDefBean(groups = "DATA_FORMAT")
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  /** The length in bytes from which a line is truncated. */
  int maxLineLength() {
    switch (dataFormat) {
      case TEXT:
        return dataFormatConfig.textMaxLineLen;
      case JSON:
        return dataFormatConfig.jsonMaxObjectLen;
      default:
        return dataFormatConfig.logMaxObjectLen;
    }
  }

  boolean isMultiLine() {
    return dataFormat != DataFormat.JSON && multiLineMainPattern != null && !multiLineMainPattern.isEmpty();
  }
}
