package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How a table is divided into partitions. */
final class PartitionPlan {

  private static final BigDecimal DAY = BigDecimal.valueOf(TimeUnit.DAYS.toMillis(1));
  private static final int PARTITIONS_PER_THREAD = 2;

  /** How many values of the offset column a partition has. Of dates and times, milliseconds. */
  final BigDecimal size;
  /** How many partitions are read at a time. */
  final int maxActive;

  PartitionPlan(TableConfig config, int offsetType, int threads) {
    size = roundUp(sizeOf(config), offsetType);
    maxActive = config.maxNumActivePartitions < 0 ? PARTITIONS_PER_THREAD * threads : config.maxNumActivePartitions;
  }

  /** Dates have no times, so the limits of their partitions are days. */
  private static BigDecimal roundUp(BigDecimal size, int offsetType) {
    switch (offsetType) {
      case Types.DATE:
        return size.divide(DAY, 0, RoundingMode.UP).multiply(DAY);
      case Types.TIME:
      case Types.TIMESTAMP:
        return size.setScale(0, RoundingMode.UP);
      default:
        return size;
    }
  }

  /** Why a table with these offset columns has no partitions; null where it can have them. */
  static String obstacle(Map<String, Integer> offsetColumns) {
    if (offsetColumns.isEmpty()) {
      return "it has no offset column";
    }
    if (offsetColumns.size() > 1) {
      return "it has several offset columns, " + offsetColumns.keySet();
    }
    return OffsetValues.isOrderedByNumber(offsetColumns.values().iterator().next())
        ? null : "offset column " + offsetColumns.keySet() + " is not of a type of numbers, dates or times";
  }

  /** Why the size is not valid; null where it is. */
  static String sizeProblem(TableConfig config) {
    try {
      return sizeOf(config).signum() > 0 ? null : "it is not larger than 0";
    } catch (NumberFormatException e) {
      return "it is not a number";
    }
  }

  private static BigDecimal sizeOf(TableConfig config) {
    return new BigDecimal(String.valueOf(config.partitionSize).trim());
  }
}
