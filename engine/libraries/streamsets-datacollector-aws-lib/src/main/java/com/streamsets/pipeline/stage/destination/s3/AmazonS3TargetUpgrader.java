package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.stage.lib.aws.S3Upgrade;
import java.util.Collections;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings an Amazon S3 destination of an older version to version 13. */
public class AmazonS3TargetUpgrader implements StageUpgrader {

  private static final String BEAN = "s3TargetConfigBean.";
  private static final String S3 = BEAN + "s3Config.";
  private static final String FORMAT = BEAN + "dataGeneratorFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, AmazonS3TargetUpgrader::intoDataFormat)
        .to(3, configs -> {
          S3Upgrade.intoCredentials(configs, S3);
          configs.set(FORMAT + "avroCompression", "NULL");
        })
        .to(4, configs -> configs.rename(S3 + "folder", S3 + "commonPrefix").set(BEAN + "partitionTemplate", ""))
        .to(5, configs -> configs.set(BEAN + "sseConfig.useSSE", false))
        .to(6, configs -> configs.set(BEAN + "timeZoneID", "UTC").set(BEAN + "timeDriverTemplate", "${time:now()}"))
        .to(7, configs -> {
          S3Upgrade.intoProxy(configs, BEAN);
          configs.set(BEAN + "tmConfig.threadPoolSize", 10)
              .set(BEAN + "tmConfig.minimumUploadPartSize", 5242880)
              .set(BEAN + "tmConfig.multipartUploadThreshold", 268435456);
        })
        .to(8, configs -> configs.set(S3 + "endpoint", ""))
        .to(9, configs -> configs.addGeneratorSchemaLookup(FORMAT))
        .to(10, configs -> configs.rename(S3 + "bucket", S3 + "bucketTemplate"))
        .to(11, configs -> configs.dataFormatToService(DataFormatGeneratorService.class, BEAN,
            Collections.singletonMap("dataGeneratorFormatConfig.textFieldMissingAction", "ERROR")))
        .to(12, configs -> S3Upgrade.addCredentialMode(configs, S3))
        .to(13, configs -> S3Upgrade.intoConnection(configs, BEAN, S3))
        .configs();
  }

  private static void intoDataFormat(ConfigUpgrade configs) {
    configs.move(BEAN, FORMAT, "charset", "csvFileFormat", "csvHeader", "csvReplaceNewLines", "jsonMode", "textFieldPath",
            "textEmptyLineIfNull", "avroSchema", "binaryFieldPath")
        .set(FORMAT + "csvCustomDelimiter", "|")
        .set(FORMAT + "csvCustomEscape", "\\")
        .set(FORMAT + "csvCustomQuote", "\"");
  }
}
