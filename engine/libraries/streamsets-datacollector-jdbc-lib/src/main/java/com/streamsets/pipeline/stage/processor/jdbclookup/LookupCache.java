package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.Field;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The results of queries, until they expire or make way for newer ones. */
final class LookupCache {

  private final CacheConfig config;
  private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

  LookupCache(CacheConfig config) {
    this.config = config;
  }

  /** Null where the result is not known. */
  List<Map<String, Field>> get(String query) {
    Entry entry = config.enabled ? entries.get(query) : null;
    if (entry == null) {
      return null;
    }
    long now = System.nanoTime();
    if (now - entry.since >= config.timeUnit.toNanos(config.expirationTime)) {
      entries.remove(query);
      return null;
    }
    if (config.evictionPolicyType == EvictionPolicyType.EXPIRE_AFTER_ACCESS) {
      entry.since = now;
    }
    return entry.rows;
  }

  void put(String query, List<Map<String, Field>> rows) {
    if (!config.enabled || rows.isEmpty() && config.retryOnCacheMiss) {
      return;
    }
    entries.put(query, new Entry(rows));
    if (config.maxSize >= 0 && entries.size() > config.maxSize) {
      Iterator<String> oldest = entries.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private static final class Entry {
    private final List<Map<String, Field>> rows;
    private long since = System.nanoTime();

    Entry(List<Map<String, Field>> rows) {
      this.rows = rows;
    }
  }
}
