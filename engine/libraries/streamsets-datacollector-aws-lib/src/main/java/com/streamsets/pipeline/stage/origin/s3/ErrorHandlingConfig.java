package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What happens to an object that cannot be read. */
public class ErrorHandlingConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Error Handling Option",
      displayPosition = 60,
      group = "ERROR_HANDLING"
  )
  @ValueChooserModel(AfterProcessing.Chooser.class)
  public AfterProcessing errorHandlingOption = AfterProcessing.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MOVE_TO_PREFIX",
      label = "Archiving Option",
      displayPosition = 70,
      group = "ERROR_HANDLING",
      dependencies = @Dependency(configName = "errorHandlingOption", triggeredByValues = {"ARCHIVE"})
  )
  @ValueChooserModel(ArchivingOption.Chooser.class)
  public ArchivingOption archivingOption = ArchivingOption.MOVE_TO_PREFIX;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Error Prefix",
      displayPosition = 80,
      group = "ERROR_HANDLING",
      dependencies = @Dependency(configName = "errorHandlingOption", triggeredByValues = {"ARCHIVE"})
  )
  public String errorPrefix = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Error Bucket",
      displayPosition = 90,
      group = "ERROR_HANDLING",
      dependencies = @Dependency(configName = "archivingOption", triggeredByValues = {"MOVE_TO_BUCKET", "COPY_TO_BUCKET"})
  )
  public String errorBucket = "";
}
