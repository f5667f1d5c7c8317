package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What happens to an object that was read. */
public class PostProcessingConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Post Processing Option",
      displayPosition = 100,
      group = "POST_PROCESSING"
  )
  @ValueChooserModel(AfterProcessing.Chooser.class)
  public AfterProcessing postProcessing = AfterProcessing.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MOVE_TO_PREFIX",
      label = "Archiving Option",
      displayPosition = 110,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "postProcessing", triggeredByValues = {"ARCHIVE"})
  )
  @ValueChooserModel(ArchivingOption.Chooser.class)
  public ArchivingOption archivingOption = ArchivingOption.MOVE_TO_PREFIX;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Post Process Prefix",
      displayPosition = 120,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "postProcessing", triggeredByValues = {"ARCHIVE"})
  )
  public String postProcessPrefix = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Post Process Bucket",
      displayPosition = 130,
      group = "POST_PROCESSING",
      dependencies = @Dependency(configName = "archivingOption", triggeredByValues = {"MOVE_TO_BUCKET", "COPY_TO_BUCKET"})
  )
  public String postProcessBucket = "";
}
