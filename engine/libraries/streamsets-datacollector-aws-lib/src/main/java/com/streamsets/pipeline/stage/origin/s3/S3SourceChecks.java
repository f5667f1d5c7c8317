package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.services.s3.AmazonS3;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.stage.common.s3.ConnectionChecks;
import com.streamsets.pipeline.stage.common.s3.S3Clients;
import com.streamsets.pipeline.stage.common.s3.S3Errors;
import stf.engine.common.NotImplemented;

import java.util.List;
import java.util.Optional;

/** Checks the configuration of the origin before it runs, the connection included. */
final class S3SourceChecks {

  private static final String ALL = "s3ConfigBean.";

  private final S3OriginConfig config;
  private final S3Clients clients;
  private final Stage.Context context;
  private final List<Stage.ConfigIssue> issues;

  S3SourceChecks(S3OriginConfig config, S3Clients clients, Stage.Context context, List<Stage.ConfigIssue> issues) {
    this.config = config;
    this.clients = clients;
    this.context = context;
    this.issues = issues;
  }

  /** The client, unless it cannot be made. */
  Optional<AmazonS3> run() {
    new NotImplemented(context, issues)
        .config("SSE", ALL + "sseConfig.useCustomerSSEKey", config.sseConfig.useCustomerSSEKey, false)
        .config("ADVANCED", ALL + "numberOfThreads", config.numberOfThreads, 1);
    atLeast("basicConfig.maxBatchSize", "Max Batch Size", config.basicConfig.maxBatchSize, 1);
    atLeast("basicConfig.maxWaitTime", "Batch Wait Time", config.basicConfig.maxWaitTime, 0);
    atLeast("s3FileConfig.poolSize", "File pool size", config.s3FileConfig.poolSize, 1);
    atLeast("s3FileConfig.overrunLimit", "Buffer Limit", config.s3FileConfig.overrunLimit, 1);
    if (config.s3FileConfig.prefixPattern.trim().isEmpty()) {
      add("S3", "s3FileConfig.prefixPattern", S3Errors.S3_01, "Prefix Pattern");
    }
    checkArchive(
        "POST_PROCESSING", "postProcessingConfig.postProcessPrefix", config.postProcessingConfig.postProcessing,
        config.postProcessingConfig.archivingOption, config.postProcessingConfig.postProcessPrefix,
        "postProcessingConfig.postProcessBucket", config.postProcessingConfig.postProcessBucket
    );
    checkArchive(
        "ERROR_HANDLING", "errorConfig.errorPrefix", config.errorConfig.errorHandlingOption,
        config.errorConfig.archivingOption, config.errorConfig.errorPrefix,
        "errorConfig.errorBucket", config.errorConfig.errorBucket
    );
    ConnectionChecks connection = new ConnectionChecks(context, issues, ALL + "s3Config.", config.s3Config, clients);
    Optional<AmazonS3> client = connection.connect();
    client.ifPresent(connected -> connection.checkBucket(connected, "bucket", config.s3Config.bucket));
    return client;
  }

  private void checkArchive(
      String group, String prefixName, AfterProcessing action, ArchivingOption option, String prefix,
      String bucketName, String bucket
  ) {
    if (action != AfterProcessing.ARCHIVE) {
      return;
    }
    if (option.toOtherBucket()) {
      if (blank(bucket)) {
        add(group, bucketName, S3Errors.S3_01, "Bucket");
      } else if (bucket.equals(config.s3Config.bucket) && isOldPlace(prefix)) {
        add(group, bucketName, S3Errors.S3_15);
      }
    } else if (isOldPlace(prefix)) {
      add(group, prefixName, S3Errors.S3_15);
    }
  }

  private boolean isOldPlace(String prefix) {
    return config.s3Config.withDelimiter(prefix).equals(config.s3Config.prefix());
  }

  private void atLeast(String name, String label, int value, int minimum) {
    if (value < minimum) {
      add("S3", name, S3Errors.S3_02, label, minimum, value);
    }
  }

  private void add(String group, String name, ErrorCode error, Object... values) {
    issues.add(context.createConfigIssue(group, ALL + name, error, values));
  }

  private static boolean blank(String text) {
    return text == null || text.trim().isEmpty();
  }
}
