package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

/** What the origin lets a user choose. */
public class SpoolDirConfig {

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      displayPosition = 10,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(SpoolDirFormats.class)
  public DataFormat dataFormat;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Files Directory",
      displayPosition = 20,
      group = "FILES"
  )
  public String spoolDir = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Number of Threads",
      displayPosition = 30,
      group = "FILES"
  )
  public int numberOfThreads = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "GLOB",
      label = "File Name Pattern Mode",
      displayPosition = 40,
      group = "FILES"
  )
  @ValueChooserModel(PathMatcherMode.Chooser.class)
  public PathMatcherMode pathMatcherMode = PathMatcherMode.GLOB;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "File Name Pattern",
      displayPosition = 50,
      group = "FILES"
  )
  public String filePattern = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "LEXICOGRAPHICAL",
      label = "Read Order",
      displayPosition = 60,
      group = "FILES"
  )
  @ValueChooserModel(ReadOrder.Chooser.class)
  public ReadOrder useLastModified = ReadOrder.LEXICOGRAPHICAL;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Process Subdirectories",
      displayPosition = 70,
      group = "FILES",
      dependencies = @Dependency(configName = "useLastModified", triggeredByValues = "TIMESTAMP")
  )
  public boolean processSubdirectories = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Allow Late Directory",
      displayPosition = 80,
      group = "FILES"
  )
  public boolean allowLateDirectory = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "128",
      label = "Buffer Limit (KB)",
      displayPosition = 90,
      group = "FILES"
  )
  public int overrunLimit = 128;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Batch Size (recs)",
      displayPosition = 100,
      group = "FILES"
  )
  public int batchSize = 1000;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "60",
      label = "Batch Wait Time (secs)",
      displayPosition = 110,
      group = "FILES"
  )
  public long poolingTimeoutSecs = 60;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Files Soft Limit",
      displayPosition = 120,
      group = "FILES"
  )
  public int maxSpoolFiles = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "5",
      label = "Spooling Period (secs)",
      displayPosition = 130,
      group = "FILES"
  )
  public long spoolingPeriod = 5;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "First File to Process",
      displayPosition = 140,
      group = "FILES"
  )
  public String initialFileToProcess = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Error Directory",
      displayPosition = 150,
      group = "POST_PROCESSING"
  )
  public String errorArchiveDir = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "File Post Processing",
      displayPosition = 160,
      group = "POST_PROCESSING"
  )
  @ValueChooserModel(PostProcessing.Chooser.class)
  public PostProcessing postProcessing = PostProcessing.NONE;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Archive Directory",
      displayPosition = 170,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "postProcessing", triggeredByValues = "ARCHIVE")
  )
  public String archiveDir = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Archive Retention Time (mins)",
      displayPosition = 180,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "postProcessing", triggeredByValues = "ARCHIVE")
  )
  public long retentionTimeMins = 0;
}
