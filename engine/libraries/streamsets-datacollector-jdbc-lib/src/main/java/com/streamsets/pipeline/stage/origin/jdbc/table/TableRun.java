package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.stage.origin.jdbc.CancelOnStop;
import com.streamsets.pipeline.stage.origin.jdbc.RowReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What the threads of a run share. */
final class TableRun {

  final BlockingQueue<SourceTable> waiting;
  final JdbcConnections connections;
  final CancelOnStop cancelOnStop;
  final RowReader rows;
  final TableEvents events;
  final QueryRate rate;
  private final Map<SourceTable, TablePartitions> partitions;
  private final TableJdbcDSource config;
  private volatile boolean failed;

  /** @param waiting tables and partitions, in the order in which they are read first */
  TableRun(TableJdbcDSource config, List<SourceTable> waiting, Map<SourceTable, TablePartitions> partitions,
      JdbcConnections connections, CancelOnStop cancelOnStop, RowReader rows, TableEvents events, QueryRate rate) {
    this.config = config;
    this.waiting = new LinkedBlockingQueue<>(waiting);
    this.partitions = partitions;
    this.connections = connections;
    this.cancelOnStop = cancelOnStop;
    this.rows = rows;
    this.events = events;
    this.rate = rate;
  }

  /** Those of a table or of the table of a partition; null where it is read as a whole. */
  TablePartitions partitionsOf(SourceTable table) {
    return partitions.get(table.whole());
  }

  /** Whether rows are read of it: a table with partitions only makes these. */
  boolean isRead(SourceTable table) {
    return table.bounds() != null || partitionsOf(table) == null;
  }

  boolean switchesTables() {
    return config.tableJdbcConfigBean.batchTableStrategy == BatchTableStrategy.SWITCH_TABLES;
  }

  int batchesOfCursor() {
    return switchesTables() ? config.tableJdbcConfigBean.numberOfBatchesFromRs : -1;
  }

  boolean addsHeaders() {
    return config.tableJdbcConfigBean.createJDBCHeaders;
  }

  QuoteChar quoteChar() {
    return config.tableJdbcConfigBean.quoteChar;
  }

  int fetchSize() {
    return config.tableJdbcConfigBean.fetchSize;
  }

  int retries() {
    return config.commonSourceConfigBean.numSQLErrorRetries;
  }

  boolean hasFailed() {
    return failed;
  }

  void fail() {
    failed = true;
  }
}
