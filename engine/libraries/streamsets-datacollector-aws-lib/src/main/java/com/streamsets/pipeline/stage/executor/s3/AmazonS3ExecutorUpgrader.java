package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.stage.lib.aws.S3Upgrade;
import stf.engine.common.ConfigUpgrade;

import java.util.List;

/** Brings an Amazon S3 executor of an older version to version 3. */
public class AmazonS3ExecutorUpgrader implements StageUpgrader {

  private static final String BEAN = "config.";
  private static final String S3 = BEAN + "s3Config.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> S3Upgrade.addCredentialMode(configs, S3))
        .to(3, configs -> S3Upgrade.intoConnection(configs, BEAN, S3))
        .configs();
  }
}
