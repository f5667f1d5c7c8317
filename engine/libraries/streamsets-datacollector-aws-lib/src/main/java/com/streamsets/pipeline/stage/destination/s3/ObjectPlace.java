package com.streamsets.pipeline.stage.destination.s3;

import java.util.Objects;

/** Bucket and partition that records go to. */
final class ObjectPlace {

  private final String bucket;
  private final String partition;

  ObjectPlace(String bucket, String partition) {
    this.bucket = bucket;
    this.partition = partition;
  }

  String bucket() {
    return bucket;
  }

  String partition() {
    return partition;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectPlace
        && ((ObjectPlace) other).bucket.equals(bucket)
        && ((ObjectPlace) other).partition.equals(partition);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bucket, partition);
  }
}
