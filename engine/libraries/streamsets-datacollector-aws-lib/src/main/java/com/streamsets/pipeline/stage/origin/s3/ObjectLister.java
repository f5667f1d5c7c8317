package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ListObjectsV2Request;
import com.amazonaws.services.s3.model.ListObjectsV2Result;
import com.amazonaws.services.s3.model.S3ObjectSummary;
import com.streamsets.pipeline.lib.util.AntPathMatcher;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the objects to read next, in the configured order. */
final class ObjectLister {

  private static final Pattern WILDCARD = Pattern.compile("[*?{]");
  private static final Comparator<S3ObjectSummary> BY_KEY = Comparator.comparing(S3ObjectSummary::getKey);
  private static final Comparator<S3ObjectSummary> BY_TIME =
      Comparator.comparing(S3ObjectSummary::getLastModified).thenComparing(BY_KEY);

  private final AmazonS3 client;
  private final SourceBucketConfig bucket;
  private final ObjectSelectionConfig selection;
  private final AntPathMatcher matcher;
  private final TreeSet<S3ObjectSummary> found;

  ObjectLister(AmazonS3 client, SourceBucketConfig bucket, ObjectSelectionConfig selection) {
    this.client = client;
    this.bucket = bucket;
    this.selection = selection;
    this.matcher = new AntPathMatcher(bucket.delimiter);
    this.found = new TreeSet<>(isByTime() ? BY_TIME : BY_KEY);
  }

  /** The first object behind the offset; null when there is none now. */
  S3ObjectSummary next(S3Offset last) {
    if (found.isEmpty()) {
      list(last);
    }
    return found.pollFirst();
  }

  /** The object that the offset is inside of; null when it is gone or has another content. */
  S3ObjectSummary same(S3Offset inside) {
    ListObjectsV2Result listing = client.listObjectsV2(
        new ListObjectsV2Request().withBucketName(bucket.bucket).withPrefix(inside.key()).withMaxKeys(1)
    );
    return listing.getObjectSummaries().stream().filter(inside::isOf).findFirst().orElse(null);
  }

  private void list(S3Offset last) {
    ListObjectsV2Request request = new ListObjectsV2Request()
        .withBucketName(bucket.bucket)
        .withPrefix(bucket.prefix() + literalPart(selection.prefixPattern));
    if (!isByTime() && !last.isNone()) {
      request.setStartAfter(last.key());
    }
    ListObjectsV2Result page;
    do {
      page = client.listObjectsV2(request);
      for (S3ObjectSummary object : page.getObjectSummaries()) {
        if (isWanted(object) && isBehind(object, last)) {
          add(object);
        }
      }
      request.setContinuationToken(page.getNextContinuationToken());
      // By key, what is listed first is read first; by time, the oldest object may be listed last.
    } while (page.isTruncated() && (isByTime() || found.size() < selection.poolSize));
  }

  private void add(S3ObjectSummary object) {
    found.add(object);
    if (found.size() > selection.poolSize) {
      found.pollLast();
    }
  }

  private boolean isWanted(S3ObjectSummary object) {
    String key = object.getKey();
    boolean folder = object.getSize() == 0 && key.endsWith(bucket.delimiter);
    return !folder && matcher.match(bucket.prefix() + selection.prefixPattern, key);
  }

  private boolean isBehind(S3ObjectSummary object, S3Offset last) {
    if (last.isNone()) {
      return true;
    }
    int byKey = object.getKey().compareTo(last.key());
    if (!isByTime()) {
      return byKey > 0;
    }
    int byTime = Long.compare(object.getLastModified().getTime(), last.timestamp());
    return byTime > 0 || byTime == 0 && byKey > 0;
  }

  private boolean isByTime() {
    return selection.objectOrdering == ReadOrder.TIMESTAMP;
  }

  private static String literalPart(String pattern) {
    Matcher wildcard = WILDCARD.matcher(pattern);
    return wildcard.find() ? pattern.substring(0, wildcard.start()) : pattern;
  }
}
