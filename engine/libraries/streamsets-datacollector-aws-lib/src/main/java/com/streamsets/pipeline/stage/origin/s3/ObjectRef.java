package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.S3Object;
import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;

/** Refers to an object as it was when the origin found it. */
final class ObjectRef extends FileRef {

  private final AmazonS3 client;
  private final String bucket;
  private final String key;
  private final String etag;

  ObjectRef(AmazonS3 client, String bucket, String key, String etag, int bufferSize) {
    super(bufferSize);
    this.client = client;
    this.bucket = bucket;
    this.key = key;
    this.etag = etag;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T extends AutoCloseable> Set<Class<T>> getSupportedStreamClasses() {
    return Collections.singleton((Class<T>) InputStream.class);
  }

  @Override
  public <T extends AutoCloseable> T createInputStream(ProtoConfigurableEntity.Context context, Class<T> type)
      throws IOException {
    try {
      S3Object object = client.getObject(new GetObjectRequest(bucket, key).withMatchingETagConstraint(etag));
      if (object == null) {
        throw new IOException("Object '" + key + "' of bucket '" + bucket + "' has changed since it was found");
      }
      return type.cast(object.getObjectContent());
    } catch (SdkClientException failure) {
      throw new IOException("Object '" + key + "' of bucket '" + bucket + "' cannot be read: " + failure.getMessage(), failure);
    }
  }
}
