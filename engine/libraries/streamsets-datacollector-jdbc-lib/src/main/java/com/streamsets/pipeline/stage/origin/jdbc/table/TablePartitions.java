package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The partitions of a table. The last one stays open, because rows with larger values may come into it; the others end
 * when they have no more rows. Values without rows have no partitions.
 */
final class TablePartitions {

  private final SourceTable table;
  private final PartitionPlan plan;
  private final String column;
  private final int type;
  private final Set<SourceTable> reading = new HashSet<>();
  private SourceTable last;
  private int lastSequence;

  TablePartitions(SourceTable table, PartitionPlan plan) {
    this.table = table;
    this.plan = plan;
    Map.Entry<String, Integer> offset = table.offsetColumns.entrySet().iterator().next();
    column = offset.getKey();
    type = offset.getValue();
  }

  /** The partitions that an earlier run has left, in their order. */
  synchronized List<SourceTable> resume(Map<String, String> offsets) {
    List<SourceTable> found = stored(table, offsets);
    for (SourceTable part : found) {
      reading.add(part);
      last = part;
      lastSequence = part.bounds().sequence;
    }
    return found;
  }

  static List<SourceTable> stored(SourceTable table, Map<String, String> offsets) {
    List<SourceTable> found = new ArrayList<>();
    String column = table.offsetColumns.keySet().iterator().next();
    offsets.forEach((key, offset) -> {
      PartitionBounds bounds = PartitionBounds.ofKey(key, table.qualifiedName(), column);
      if (bounds != null) {
        SourceTable part = table.part(bounds);
        if (offset != null && !offset.isEmpty()) {
          part.resume(offset);
        }
        found.add(part);
      }
    });
    found.sort((a, b) -> Integer.compare(a.bounds().sequence, b.bounds().sequence));
    return found;
  }

  /** The offset of a table as a whole at which no row of its partitions is left out. */
  static Map<String, String> joined(List<SourceTable> stored) {
    SourceTable first = stored.get(0);
    if (!first.offset().isEmpty()) {
      return first.offset();
    }
    String column = first.offsetColumns.keySet().iterator().next();
    return Collections.singletonMap(column, text(OffsetValues.number(first.bounds().start).subtract(BigDecimal.ONE)));
  }

  /** Whether all rows that the table had are read. */
  synchronized boolean isExhausted() {
    return reading.isEmpty();
  }

  synchronized void rowsRead(SourceTable part) {
    reading.add(part);
  }

  /** @return whether the partition has ended for good */
  synchronized boolean exhausted(SourceTable part) {
    reading.remove(part);
    return part != last;
  }

  /** The partitions that the rows behind the last one need, as many as may be active. */
  synchronized List<SourceTable> grow(JdbcConnections connections, QuoteChar quotes) throws SQLException {
    if (reading.size() >= plan.maxActive) {
      return Collections.emptyList();
    }
    List<SourceTable> created = new ArrayList<>();
    try (Connection connection = connections.take()) {
      while (reading.size() < plan.maxActive) {
        String first = firstValue(connection, quotes);
        if (first == null) {
          break;
        }
        created.add(create(first));
      }
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
    return created;
  }

  private String firstValue(Connection connection, QuoteChar quotes) throws SQLException {
    String name = SourceTable.quote(column, quotes);
    List<String> conditions = new ArrayList<>();
    String from = last == null ? table.offset().get(column) : last.bounds().end;
    if (from != null) {
      conditions.add(name + (last == null ? " > ?" : " >= ?"));
    }
    table.addConditions(conditions);
    String sql = "SELECT MIN(" + name + ") AS stf_first FROM " + table.quotedName()
        + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (from != null) {
        OffsetValues.bind(statement, 1, from, type);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? OffsetValues.read(row, "stf_first", type) : null;
      }
    }
  }

  private SourceTable create(String first) {
    String previous = last == null ? table.offset().get(column) : last.bounds().end;
    BigDecimal start = number(previous == null ? first : previous);
    BigDecimal skipped = number(first).subtract(start).divide(plan.size, 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    start = start.add(skipped.multiply(plan.size));
    lastSequence++;
    SourceTable part = table.part(new PartitionBounds(lastSequence, text(start), text(start.add(plan.size))));
    if (last == null && previous != null && skipped.signum() == 0) {
      part.moveTo(table.offset());
    }
    last = part;
    reading.add(part);
    return part;
  }

  private BigDecimal number(String value) {
    try {
      return OffsetValues.number(value);
    } catch (NumberFormatException e) {
      throw new StageException(JdbcErrors.JDBC_100, table.qualifiedName(), column + " has the value " + value);
    }
  }

  private static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
