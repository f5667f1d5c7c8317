package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.stage.lib.aws.S3Upgrade;
import java.util.Collections;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings an Amazon S3 origin of an older version to version 13. */
public class AmazonS3SourceUpgrader implements StageUpgrader {

  private static final String BEAN = "s3ConfigBean.";
  private static final String S3 = BEAN + "s3Config.";
  private static final String FORMAT = BEAN + "dataFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, AmazonS3SourceUpgrader::addProxyAndArchives)
        .to(3, configs -> S3Upgrade.intoCredentials(configs, S3))
        .to(4, AmazonS3SourceUpgrader::fromFoldersToPrefixes)
        .to(5, configs -> S3Upgrade.intoProxy(configs, BEAN))
        .to(6, configs -> configs.set(BEAN + "s3FileConfig.objectOrdering", "TIMESTAMP"))
        .to(7, configs -> configs.set(S3 + "endpoint", ""))
        .to(8, configs -> configs.addParserSchemaLookup(FORMAT))
        .to(9, configs -> configs.set(BEAN + "sseConfig.useCustomerSSEKey", false))
        .to(10, configs -> configs.dataFormatToService(DataFormatParserService.class, BEAN,
            Collections.singletonMap("dataFormatConfig.useCustomDelimiter", false)))
        .to(11, configs -> configs.set(BEAN + "numberOfThreads", 1))
        .to(12, configs -> S3Upgrade.addCredentialMode(configs, S3))
        .to(13, configs -> S3Upgrade.intoConnection(configs, BEAN, S3))
        .configs();
  }

  private static void addProxyAndArchives(ConfigUpgrade configs) {
    configs.set(BEAN + "advancedConfig.useProxy", false)
        .set(BEAN + "advancedConfig.proxyHost", "")
        .set(BEAN + "advancedConfig.proxyPort", 0)
        .set(BEAN + "advancedConfig.proxyUser", "")
        .set(BEAN + "advancedConfig.proxyPassword", "")
        .set(FORMAT + "compression", "NONE")
        .set(FORMAT + "filePatternInArchive", "*")
        .set(FORMAT + "csvSkipStartLines", 0);
  }

  private static void fromFoldersToPrefixes(ConfigUpgrade configs) {
    configs.rename(S3 + "folder", S3 + "commonPrefix")
        .rename(BEAN + "s3FileConfig.filePattern", BEAN + "s3FileConfig.prefixPattern")
        .rename(BEAN + "errorConfig.errorFolder", BEAN + "errorConfig.errorPrefix")
        .rename(BEAN + "postProcessingConfig.postProcessFolder", BEAN + "postProcessingConfig.postProcessPrefix")
        .replace(BEAN + "errorConfig.archivingOption", "MOVE_TO_DIRECTORY", "MOVE_TO_PREFIX")
        .replace(BEAN + "postProcessingConfig.archivingOption", "MOVE_TO_DIRECTORY", "MOVE_TO_PREFIX");
  }
}
