package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.stage.lib.aws.S3Upgrade;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings a Write to Amazon S3 of version 11, its first, or 12 to version 13. */
public class ToErrorAmazonS3Upgrader implements StageUpgrader {

  private static final String BEAN = "s3TargetConfigBean.";
  private static final String S3 = BEAN + "s3Config.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(12, configs -> S3Upgrade.addCredentialMode(configs, S3))
        .to(13, configs -> S3Upgrade.intoConnection(configs, BEAN, S3))
        .configs();
  }
}
