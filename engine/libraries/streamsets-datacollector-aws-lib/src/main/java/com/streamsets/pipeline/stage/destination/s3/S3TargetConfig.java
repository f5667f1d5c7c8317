package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;

/** The configs of the destination. */
public class S3TargetConfig {

  @ConfigDefBean
  public TargetBucketConfig s3Config = new TargetBucketConfig();

  @ConfigDefBean
  public EncryptionConfig sseConfig = new EncryptionConfig();

  @ConfigDefBean
  public UploadConfig tmConfig = new UploadConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Partition Prefix",
      displayPosition = 360,
      group = "S3",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String partitionTemplate = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTC",
      label = "Data Time Zone",
      displayPosition = 370,
      group = "S3"
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String timeZoneID = "UTC";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${time:now()}",
      label = "Time Basis",
      displayPosition = 380,
      group = "S3",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String timeDriverTemplate = "${time:now()}";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "sdc",
      label = "Object Name Prefix",
      displayPosition = 390,
      group = "S3"
  )
  public String fileNamePrefix = "sdc";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Object Name Suffix",
      displayPosition = 400,
      group = "S3"
  )
  public String fileNameSuffix = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Compress with gzip",
      displayPosition = 410,
      group = "S3"
  )
  public boolean compress = false;
}
