package com.streamsets.pipeline.stage.destination.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.transfer.TransferManager;
import com.amazonaws.services.s3.transfer.TransferManagerBuilder;
import com.amazonaws.services.s3.transfer.Upload;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.stage.common.s3.S3Errors;

import java.io.ByteArrayInputStream;
import java.util.concurrent.Executors;

/** Uploads objects, large ones in parts. */
final class ObjectUploader {

  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  private final TransferManager transfers;

  ObjectUploader(AmazonS3 client, UploadConfig config) {
    this.transfers = TransferManagerBuilder.standard()
        .withS3Client(client)
        .withMultipartUploadThreshold((long) config.multipartUploadThreshold)
        .withMinimumUploadPartSize((long) config.minimumUploadPartSize)
        .withExecutorFactory(() -> Executors.newFixedThreadPool(config.threadPoolSize))
        .withShutDownThreadPools(true)
        .build();
  }

  Upload start(String bucket, String key, byte[] bytes) {
    ObjectMetadata metadata = new ObjectMetadata();
    metadata.setContentLength(bytes.length);
    return transfers.upload(bucket, key, new ByteArrayInputStream(bytes), metadata);
  }

  /** Waits for the upload. What the server refuses is a {@link RefusedUpload}, any other failure ends the pipeline. */
  void finish(Upload upload, String bucket, String key) throws RefusedUpload {
    try {
      upload.waitForUploadResult();
    } catch (AmazonS3Exception failure) {
      StageException reason = new StageException(S3Errors.S3_21, key, bucket, failure.getMessage(), failure);
      if (failure.getStatusCode() >= CLIENT_ERROR && failure.getStatusCode() < SERVER_ERROR) {
        throw new RefusedUpload(reason);
      }
      throw reason;
    } catch (SdkClientException failure) {
      throw new StageException(S3Errors.S3_21, key, bucket, failure.getMessage(), failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StageException(S3Errors.S3_21, key, bucket, "the pipeline was interrupted", interrupted);
    }
  }

  void close() {
    transfers.shutdownNow(true);
  }

  /** The server answered, and did not want this object. */
  static final class RefusedUpload extends Exception {

    private final StageException reason;

    RefusedUpload(StageException reason) {
      super(reason.getMessage(), reason);
      this.reason = reason;
    }

    StageException reason() {
      return reason;
    }
  }
}
