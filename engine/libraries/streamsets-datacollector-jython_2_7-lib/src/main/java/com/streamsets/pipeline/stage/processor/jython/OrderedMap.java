package com.streamsets.pipeline.stage.processor.jython;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

/** The interface that Jython's dictionaries need of their map, in the order of insertion. */
final class OrderedMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V> {

  private final Map<K, V> entries = Collections.synchronizedMap(new LinkedHashMap<>());

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public V get(Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public V put(K key, V value) {
    return entries.put(key, value);
  }

  @Override
  public V remove(Object key) {
    return entries.remove(key);
  }

  @Override
  public V getOrDefault(Object key, V other) {
    return entries.getOrDefault(key, other);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return entries.putIfAbsent(key, value);
  }

  @Override
  public boolean remove(Object key, Object value) {
    return entries.remove(key, value);
  }

  @Override
  public boolean replace(K key, V old, V value) {
    return entries.replace(key, Objects.requireNonNull(old), value);
  }

  @Override
  public V replace(K key, V value) {
    return entries.replace(key, value);
  }
}
