package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sorts fields into those that can be hashed and those that cannot. */
final class HashedFields {

  final Set<String> missing = new LinkedHashSet<>();
  final Set<String> isNull = new LinkedHashSet<>();
  final Set<String> nested = new LinkedHashSet<>();

  /** Those that can be hashed; the others are remembered. */
  Set<String> usable(Record record, Collection<String> paths) {
    // The order of the fields is part of their common hash; the vendor's is that of a HashSet.
    Set<String> usable = new HashSet<>();
    for (String path : paths) {
      if (!record.has(path)) {
        missing.add(path);
      } else if (record.get(path).getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP, Field.Type.LIST)) {
        nested.add(path);
      } else if (record.get(path).getValue() == null) {
        isNull.add(path);
      } else {
        usable.add(path);
      }
    }
    return usable;
  }

  boolean isEmpty() {
    return missing.isEmpty() && isNull.isEmpty() && nested.isEmpty();
  }
}
