package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of the offset column that a partition has, from the first one up to, not including, the last one. */
final class PartitionBounds {

  /** The name of the offset of a partition. */
  private static final Pattern KEY = Pattern.compile("tableName=(.*);;;partitioned=true;;;partitionSequence=(\\d+);;;"
      + "partitionStartOffsets=(.*);;;partitionMaxOffsets=(.*);;;usingNonIncrementalLoad=false");

  final int sequence;
  final String start;
  final String end;

  PartitionBounds(int sequence, String start, String end) {
    this.sequence = sequence;
    this.start = start;
    this.end = end;
  }

  /** Null where the key is not one of a partition of the table. */
  static PartitionBounds ofKey(String key, String table, String column) {
    Matcher matcher = KEY.matcher(key);
    if (!matcher.matches() || !matcher.group(1).equals(table)) {
      return null;
    }
    String prefix = column + "=";
    String start = matcher.group(3);
    String end = matcher.group(4);
    if (!start.startsWith(prefix) || !end.startsWith(prefix)) {
      throw new IllegalArgumentException(key);
    }
    return new PartitionBounds(
        Integer.parseInt(matcher.group(2)), start.substring(prefix.length()), end.substring(prefix.length()));
  }

  String key(String table, String column) {
    return "tableName=" + table + ";;;partitioned=true;;;partitionSequence=" + sequence + ";;;partitionStartOffsets="
        + column + "=" + start + ";;;partitionMaxOffsets=" + column + "=" + end + ";;;usingNonIncrementalLoad=false";
  }
}
