package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.services.s3.model.S3ObjectSummary;

import java.util.Objects;

/** How far the origin has come: the object it reads or has read last, and the place in it. */
final class S3Offset {

  private static final String SEPARATOR = "::";
  private static final int PARTS = 4;
  private static final String START = "0";
  private static final String BEHIND_START = "1";
  private static final String READ = "-1";
  private static final String SETTLED = "-2";
  private static final String FAILED = "-3";

  private final String position;
  private final long timestamp;
  private final String etag;
  private final String key;

  private S3Offset(String position, long timestamp, String etag, String key) {
    this.position = position;
    this.timestamp = timestamp;
    this.etag = etag;
    this.key = key;
  }

  static S3Offset none() {
    return new S3Offset(SETTLED, 0, "", "");
  }

  static S3Offset startOf(S3ObjectSummary object) {
    return new S3Offset(START, object.getLastModified().getTime(), object.getETag(), object.getKey());
  }

  /** Reads what {@link #toString} wrote; null or empty text is the offset before the first object. */
  static S3Offset parse(String text) {
    if (text == null || text.isEmpty()) {
      return none();
    }
    String[] parts = text.split(SEPARATOR, PARTS);
    if (parts.length < PARTS) {
      throw new IllegalArgumentException("'" + text + "' is not an offset of this origin; reset the origin");
    }
    return new S3Offset(parts[0], Long.parseLong(parts[1]), parts[2], parts[3]);
  }

  S3Offset at(String newPosition) {
    return new S3Offset(newPosition, timestamp, etag, key);
  }

  /** The object as a whole is read, as a file. */
  S3Offset behindStart() {
    return at(BEHIND_START);
  }

  boolean isBehindStart() {
    return !START.equals(position);
  }

  /** The object is read to its end. */
  S3Offset read() {
    return at(READ);
  }

  /** The object could not be read to its end and is given up. */
  S3Offset failed() {
    return at(FAILED);
  }

  /** The object is done with, archived or deleted if so configured. */
  S3Offset settled() {
    return at(SETTLED);
  }

  boolean isNone() {
    return key.isEmpty();
  }

  boolean isRead() {
    return READ.equals(position);
  }

  boolean isFailed() {
    return FAILED.equals(position);
  }

  boolean isInside() {
    return !isRead() && !isFailed() && !SETTLED.equals(position);
  }

  String position() {
    return position;
  }

  long timestamp() {
    return timestamp;
  }

  String etag() {
    return etag;
  }

  String key() {
    return key;
  }

  boolean isOf(S3ObjectSummary object) {
    return key.equals(object.getKey()) && Objects.equals(etag, object.getETag());
  }

  @Override
  public String toString() {
    return isNone() ? "" : String.join(SEPARATOR, position, String.valueOf(timestamp), etag, key);
  }
}
