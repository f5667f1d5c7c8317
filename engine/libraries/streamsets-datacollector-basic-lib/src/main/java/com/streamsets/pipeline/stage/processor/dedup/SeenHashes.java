package com.streamsets.pipeline.stage.processor.dedup;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The hashes of the last unique records. Runners of a pipeline share them. */
final class SeenHashes {

  private final int limit;
  private final long lifeNanos;
  private final Map<String, Long> since = new LinkedHashMap<>();

  /** @param seconds 0 for no limit */
  SeenHashes(int limit, int seconds) {
    this.limit = limit;
    lifeNanos = TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Whether the hash is new; it is known from now on. */
  synchronized boolean add(String hash) {
    long now = System.nanoTime();
    Long before = since.get(hash);
    if (before != null && (lifeNanos == 0 || now - before < lifeNanos)) {
      return false;
    }
    since.remove(hash);
    since.put(hash, now);
    if (since.size() > limit) {
      Iterator<String> oldest = since.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return true;
  }
}
