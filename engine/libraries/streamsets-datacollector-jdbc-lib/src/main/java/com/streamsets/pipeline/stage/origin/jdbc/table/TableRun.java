package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.stage.origin.jdbc.CancelOnStop;
import com.streamsets.pipeline.stage.origin.jdbc.RowReader;
import java.util.List;
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
  private final TableJdbcDSource config;
  private volatile boolean failed;

  TableRun(TableJdbcDSource config, List<SourceTable> tables, JdbcConnections connections, CancelOnStop cancelOnStop,
      RowReader rows, TableEvents events, QueryRate rate) {
    this.config = config;
    this.waiting = new LinkedBlockingQueue<>(tables);
    this.connections = connections;
    this.cancelOnStop = cancelOnStop;
    this.rows = rows;
    this.events = events;
    this.rate = rate;
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
