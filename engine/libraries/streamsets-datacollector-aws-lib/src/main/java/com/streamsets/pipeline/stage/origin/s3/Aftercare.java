package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.stage.common.s3.S3Errors;

/** Archives or deletes an object after it was read, or after it turned out to be unreadable. */
final class Aftercare {

  private final AmazonS3 client;
  private final S3OriginConfig config;
  private final Stage.Context context;

  Aftercare(AmazonS3 client, S3OriginConfig config, Stage.Context context) {
    this.client = client;
    this.config = config;
    this.context = context;
  }

  /** Does what is configured for the object. It may have been done before a crash, so a missing object is fine. */
  S3Offset settle(S3Offset done) {
    AfterProcessing action = done.isFailed()
        ? config.errorConfig.errorHandlingOption
        : config.postProcessingConfig.postProcessing;
    if (action != AfterProcessing.NONE && !context.isPreview()) {
      try {
        if (client.doesObjectExist(config.s3Config.bucket, done.key())) {
          run(action, done);
        }
      } catch (SdkClientException failure) {
        context.reportError(S3Errors.S3_13, done.key(), failure.getMessage());
      }
    }
    return done.settled();
  }

  private void run(AfterProcessing action, S3Offset done) {
    String bucket = config.s3Config.bucket;
    if (action == AfterProcessing.DELETE) {
      client.deleteObject(bucket, done.key());
      return;
    }
    ArchivingOption option = done.isFailed()
        ? config.errorConfig.archivingOption
        : config.postProcessingConfig.archivingOption;
    String toBucket = done.isFailed() ? config.errorConfig.errorBucket : config.postProcessingConfig.postProcessBucket;
    String toPrefix = done.isFailed() ? config.errorConfig.errorPrefix : config.postProcessingConfig.postProcessPrefix;
    String name = done.key().substring(config.s3Config.prefix().length());
    String toKey = config.s3Config.withDelimiter(toPrefix) + name;
    client.copyObject(bucket, done.key(), option.toOtherBucket() ? toBucket : bucket, toKey);
    if (option.moves()) {
      client.deleteObject(bucket, done.key());
    }
  }
}
