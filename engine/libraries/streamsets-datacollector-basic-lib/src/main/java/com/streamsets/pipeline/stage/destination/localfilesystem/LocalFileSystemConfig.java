package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.GeneratorFormatConfig;

/** What the destination lets a user choose. */
public class LocalFileSystemConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "sdc-${sdc:id()}",
      label = "Files Prefix",
      displayPosition = 10,
      group = "OUTPUT_FILES"
  )
  public String uniquePrefix = "sdc-${sdc:id()}";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Files Suffix",
      displayPosition = 20,
      group = "OUTPUT_FILES",
      dependencies = @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"})
  )
  public String fileNameSuffix = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Directory in Header",
      displayPosition = 30,
      group = "OUTPUT_FILES"
  )
  public boolean dirPathTemplateInHeader = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}",
      label = "Directory Template",
      displayPosition = 40,
      group = "OUTPUT_FILES",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, EveryEL.class},
      dependencies = @Dependency(configName = "dirPathTemplateInHeader", triggeredByValues = "false")
  )
  public String dirPathTemplate = "/tmp/out/${YYYY()}-${MM()}-${DD()}-${hh()}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTC",
      label = "Data Time Zone",
      displayPosition = 50,
      group = "OUTPUT_FILES"
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String timeZoneID = "UTC";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${time:now()}",
      label = "Time Basis",
      displayPosition = 60,
      group = "OUTPUT_FILES",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String timeDriver = "${time:now()}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Max Records in File",
      displayPosition = 70,
      group = "OUTPUT_FILES",
      dependencies = @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"})
  )
  public int maxRecordsPerFile = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Max File Size (MB)",
      displayPosition = 80,
      group = "OUTPUT_FILES",
      dependencies = @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"})
  )
  public int maxFileSize = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${1 * HOURS}",
      label = "Idle Timeout",
      displayPosition = 90,
      group = "OUTPUT_FILES",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class},
      dependencies = @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"})
  )
  public String idleTimeout = "${1 * HOURS}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Compression Codec",
      displayPosition = 100,
      group = "OUTPUT_FILES",
      dependencies = @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"})
  )
  @ValueChooserModel(FileCompression.Chooser.class)
  public FileCompression compression = FileCompression.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Compression Codec Class",
      displayPosition = 110,
      group = "OUTPUT_FILES",
      dependencies = {
          @Dependency(configName = "fileType", triggeredByValues = {"TEXT", "SEQUENCE_FILE"}),
          @Dependency(configName = "compression", triggeredByValues = "OTHER")
      }
  )
  public String otherCompression = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TEXT",
      label = "File Type",
      displayPosition = 120,
      group = "OUTPUT_FILES"
  )
  @ValueChooserModel(FileType.Chooser.class)
  public FileType fileType = FileType.TEXT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${uuid()}",
      label = "Sequence File Key",
      displayPosition = 130,
      group = "OUTPUT_FILES",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      dependencies = @Dependency(configName = "fileType", triggeredByValues = "SEQUENCE_FILE")
  )
  public String keyEl = "${uuid()}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${1 * HOURS}",
      label = "Late Record Time Limit (secs)",
      displayPosition = 140,
      group = "LATE_RECORDS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class}
  )
  public String lateRecordsLimit = "${1 * HOURS}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Roll Attribute",
      displayPosition = 150,
      group = "OUTPUT_FILES"
  )
  public boolean rollIfHeader = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "roll",
      label = "Roll Attribute Name",
      displayPosition = 160,
      group = "OUTPUT_FILES",
      dependencies = @Dependency(configName = "rollIfHeader", triggeredByValues = "true")
  )
  public String rollHeaderName = "roll";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SEND_TO_ERROR",
      label = "Late Record Handling",
      displayPosition = 170,
      group = "LATE_RECORDS"
  )
  @ValueChooserModel(LateRecordsAction.Chooser.class)
  public LateRecordsAction lateRecordsAction = LateRecordsAction.SEND_TO_ERROR;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "/tmp/late/${YYYY()}-${MM()}-${DD()}",
      label = "Late Record Directory Template",
      displayPosition = 180,
      group = "LATE_RECORDS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class},
      dependencies = @Dependency(configName = "lateRecordsAction", triggeredByValues = "SEND_TO_LATE_RECORDS_FILE")
  )
  public String lateRecordsDirPathTemplate = "/tmp/late/${YYYY()}-${MM()}-${DD()}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      displayPosition = 190,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(LocalFileSystemFormats.class)
  public DataFormat dataFormat;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Validate Permissions",
      displayPosition = 200,
      group = "OUTPUT_FILES"
  )
  public boolean hdfsPermissionCheck = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Permissions Expression",
      displayPosition = 210,
      group = "DATA_FORMAT",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class},
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = "WHOLE_FILE")
  )
  public String permissionEL = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Skip file recovery",
      displayPosition = 220,
      group = "OUTPUT_FILES"
  )
  public boolean skipOldTempFileRecovery = false;

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public GeneratorFormatConfig dataGeneratorFormatConfig = new GeneratorFormatConfig();
}
