package com.streamsets.pipeline.stage.common.s3;

import com.amazonaws.services.s3.AbstractAmazonS3;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.AmazonS3Exception;
import com.amazonaws.services.s3.model.CopyObjectResult;
import com.amazonaws.services.s3.model.GetObjectRequest;
import com.amazonaws.services.s3.model.ListObjectsV2Request;
import com.amazonaws.services.s3.model.ListObjectsV2Result;
import com.amazonaws.services.s3.model.ObjectMetadata;
import com.amazonaws.services.s3.model.PutObjectRequest;
import com.amazonaws.services.s3.model.PutObjectResult;
import com.amazonaws.services.s3.model.S3Object;
import com.amazonaws.services.s3.model.S3ObjectSummary;
import com.amazonaws.services.s3.model.SetObjectTaggingRequest;
import com.amazonaws.services.s3.model.SetObjectTaggingResult;
import com.amazonaws.util.IOUtils;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** An S3 server in memory, as far as the stages use one. Pages hold two objects, so that listings have several. */
public final class FakeS3 extends AbstractAmazonS3 {

  private static final int PAGE = 2;
  private static final int NOT_FOUND = 404;
  private static final int FORBIDDEN = 403;

  private final Map<String, NavigableMap<String, Stored>> buckets = new TreeMap<>();
  private long clock = 1_000_000;

  public FakeS3(String... names) {
    for (String name : names) {
      buckets.put(name, new TreeMap<>());
    }
  }

  /** Makes clients that all lead here. */
  public S3Clients clients() {
    return new S3Clients() {
      @Override
      public AmazonS3 of(BucketConfig config) {
        return FakeS3.this;
      }
    };
  }

  public synchronized void put(String bucket, String key, String text) {
    store(bucket, key, text.getBytes(StandardCharsets.UTF_8), new ObjectMetadata());
  }

  public synchronized byte[] bytes(String bucket, String key) {
    return bucket(bucket).get(key).bytes;
  }

  public synchronized String text(String bucket, String key) {
    return new String(bytes(bucket, key), StandardCharsets.UTF_8);
  }

  public synchronized List<String> keys(String bucket) {
    return new ArrayList<>(bucket(bucket).keySet());
  }

  @Override
  public synchronized ListObjectsV2Result listObjectsV2(ListObjectsV2Request request) {
    ListObjectsV2Result result = new ListObjectsV2Result();
    String prefix = request.getPrefix() == null ? "" : request.getPrefix();
    String after = request.getContinuationToken() == null ? request.getStartAfter() : request.getContinuationToken();
    NavigableMap<String, Stored> all = bucket(request.getBucketName());
    int page = request.getMaxKeys() == null ? PAGE : Math.min(PAGE, request.getMaxKeys());
    for (Map.Entry<String, Stored> entry : (after == null ? all : all.tailMap(after, false)).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        continue;
      }
      if (result.getObjectSummaries().size() == page) {
        result.setTruncated(true);
        result.setNextContinuationToken(result.getObjectSummaries().get(page - 1).getKey());
        break;
      }
      result.getObjectSummaries().add(entry.getValue().summary(entry.getKey()));
    }
    return result;
  }

  @Override
  public synchronized S3Object getObject(GetObjectRequest request) {
    Stored stored = bucket(request.getBucketName()).get(request.getKey());
    if (stored == null) {
      throw failure(NOT_FOUND, "NoSuchKey");
    }
    if (!request.getMatchingETagConstraints().isEmpty() && !request.getMatchingETagConstraints().contains(stored.etag())) {
      return null;
    }
    S3Object object = new S3Object();
    object.setBucketName(request.getBucketName());
    object.setKey(request.getKey());
    object.setObjectMetadata(stored.metadata);
    object.setObjectContent(new ByteArrayInputStream(stored.bytes));
    return object;
  }

  @Override
  public synchronized ObjectMetadata getObjectMetadata(String bucket, String key) {
    Stored stored = bucket(bucket).get(key);
    if (stored == null) {
      throw failure(NOT_FOUND, "404 Not Found");
    }
    ObjectMetadata metadata = stored.metadata.clone();
    metadata.setHeader("ETag", stored.etag());
    metadata.setContentLength(stored.bytes.length);
    return metadata;
  }

  @Override
  public synchronized PutObjectResult putObject(PutObjectRequest request) {
    try {
      store(request.getBucketName(), request.getKey(), IOUtils.toByteArray(request.getInputStream()), request.getMetadata());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new PutObjectResult();
  }

  @Override
  public synchronized boolean doesObjectExist(String bucket, String key) {
    return bucket(bucket).containsKey(key);
  }

  @Override
  public synchronized void deleteObject(String bucket, String key) {
    bucket(bucket).remove(key);
  }

  @Override
  public synchronized CopyObjectResult copyObject(String fromBucket, String fromKey, String toBucket, String toKey) {
    Stored stored = bucket(fromBucket).get(fromKey);
    if (stored == null) {
      throw failure(NOT_FOUND, "NoSuchKey");
    }
    store(toBucket, toKey, stored.bytes, stored.metadata);
    return new CopyObjectResult();
  }

  @Override
  public PutObjectResult putObject(String bucket, String key, String text) {
    put(bucket, key, text);
    return new PutObjectResult();
  }

  @Override
  public synchronized SetObjectTaggingResult setObjectTagging(SetObjectTaggingRequest request) {
    Stored stored = bucket(request.getBucketName()).get(request.getKey());
    if (stored == null) {
      throw failure(NOT_FOUND, "NoSuchKey");
    }
    stored.tags.clear();
    request.getTagging().getTagSet().forEach(tag -> stored.tags.put(tag.getKey(), tag.getValue()));
    return new SetObjectTaggingResult();
  }

  public synchronized Map<String, String> tags(String bucket, String key) {
    return bucket(bucket).get(key).tags;
  }

  @Override
  public void shutdown() {
    // Nothing to give back.
  }

  private void store(String bucket, String key, byte[] bytes, ObjectMetadata metadata) {
    clock += 1000;
    bucket(bucket).put(key, new Stored(bytes, metadata, new Date(clock)));
  }

  private NavigableMap<String, Stored> bucket(String name) {
    if (name.equals("forbidden")) {
      throw failure(FORBIDDEN, "SignatureDoesNotMatch");
    }
    NavigableMap<String, Stored> bucket = buckets.get(name);
    if (bucket == null) {
      throw failure(NOT_FOUND, "NoSuchBucket");
    }
    return bucket;
  }

  private static AmazonS3Exception failure(int status, String code) {
    AmazonS3Exception failure = new AmazonS3Exception(code);
    failure.setStatusCode(status);
    failure.setErrorCode(code);
    return failure;
  }

  /** Content of an object. */
  private static final class Stored {

    private final byte[] bytes;
    private final ObjectMetadata metadata;
    private final Date modified;
    private final Map<String, String> tags = new TreeMap<>();

    Stored(byte[] bytes, ObjectMetadata metadata, Date modified) {
      this.bytes = bytes;
      this.metadata = metadata;
      this.modified = modified;
      metadata.setUserMetadata(Collections.singletonMap("who", "tester"));
    }

    String etag() {
      return Integer.toHexString(java.util.Arrays.hashCode(bytes));
    }

    S3ObjectSummary summary(String key) {
      S3ObjectSummary summary = new S3ObjectSummary();
      summary.setKey(key);
      summary.setETag(etag());
      summary.setSize(bytes.length);
      summary.setLastModified(modified);
      return summary;
    }
  }
}
