package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a query again and again; in incremental mode each run begins behind the last row of the one before. */
final class JdbcSource extends BaseSource {

  private static final long LONGEST_WAIT_MILLIS = 1000;
  private static final long STOP_CHECK_MILLIS = 50;

  private final JdbcDSource config;
  private final OffsetQuery query;
  private final JdbcConnections connections;
  private RowReader rowReader;
  private QueryEvents events;
  private NoMoreData noMoreData;
  private CancelOnStop cancelOnStop;
  private QueryCursor cursor;
  private String reached;
  private long nextQueryAt;
  private int failures;
  private String firstFailure;
  private StageException givingUp;

  JdbcSource(JdbcDSource config) {
    this.config = config;
    this.query = new OffsetQuery(config.query);
    this.connections = new JdbcConnections(
        config.hikariConfigBean, config.hikariConfigBean.readOnly, config.hikariConfigBean.autoCommit
    );
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    ColumnReader columns = new ColumnReader(config.commonSourceConfigBean, config.unknownTypeAction);
    rowReader = new RowReader(config.jdbcRecordType, columns, config.createJDBCNsHeaders ? config.jdbcNsHeaderPrefix : null);
    events = new QueryEvents(getContext());
    noMoreData = new NoMoreData(events, config.isIncrementalMode, config.commonSourceConfigBean.noMoreDataEventDelay);
    cancelOnStop = new CancelOnStop(getContext());
    new JdbcSourceChecks(config, query, connections, cancelOnStop).run(getContext(), issues);
    return issues;
  }

  @Override
  public String produce(String lastOffset, int maxBatchSize, BatchMaker batchMaker) {
    if (givingUp != null) {
      throw givingUp;
    }
    String offset = lastOffset == null ? config.initialOffset : lastOffset;
    noMoreData.sendWhenDue();
    if (cursor == null && !timeForQuery()) {
      return offset;
    }
    int batchSize = Math.min(maxBatchSize, config.commonSourceConfigBean.maxBatchSize);
    reached = offset;
    try {
      if (cursor == null) {
        // A batch of a preview is a query of its own, so that a preview does not read a whole table.
        int maxRows = getContext().isPreview() ? batchSize : 0;
        cursor = QueryCursor.open(connections, cancelOnStop, query.at(offset), batchSize, maxRows);
      }
      try (CancelOnStop.Watch ignored = cursor.watch()) {
        readBatch(batchSize, batchMaker);
      }
      failures = 0;
    } catch (SQLException failure) {
      onFailure(query.at(offset), failure);
    }
    return reached;
  }

  @Override
  public void destroy() {
    if (cursor != null) {
      cursor.abandon();
      cursor = null;
    }
    if (cancelOnStop != null) {
      cancelOnStop.close();
    }
    connections.close();
    super.destroy();
  }

  private void readBatch(int batchSize, BatchMaker batchMaker) throws SQLException {
    int rows = 0;
    boolean more = true;
    while (rows < batchSize && (more = cursor.next())) {
      String offset = config.offsetColumn.isEmpty() ? null : cursor.row().getString(config.offsetColumn);
      String id = query.summary() + "::rowCount:" + rows + (config.offsetColumn.isEmpty() ? "" : ":" + offset);
      Record record = getContext().createRecord(id);
      rowReader.read(cursor.row(), record);
      if (!config.isIncrementalMode) {
        reached = config.initialOffset;
      } else if (offset != null) {
        reached = offset;
      }
      batchMaker.addRecord(record);
      noMoreData.recordRead();
      rows++;
    }
    if (!more) {
      finishQuery();
    }
    noMoreData.batchRead(rows, !more);
  }

  private void finishQuery() throws SQLException {
    QueryCursor finished = cursor;
    cursor = null;
    nextQueryAt = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(config.queryInterval);
    finished.finish();
    events.querySucceeded(finished.query(), finished.rowsRead(), reached);
  }

  private void onFailure(String text, SQLException failure) {
    long rows = 0;
    if (cursor != null) {
      rows = cursor.rowsRead();
      cursor.abandon();
      cursor = null;
    }
    if (getContext().isStopped()) {
      return;
    }
    String reason = SqlFailure.describe(failure);
    nextQueryAt = System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(config.queryInterval);
    events.queryFailed(text, rows, reached, reason);
    failures++;
    if (failures == 1) {
      firstFailure = reason;
    }
    if (failures <= config.commonSourceConfigBean.numSQLErrorRetries) {
      getContext().reportError(JdbcErrors.JDBC_34, text, reason);
      return;
    }
    // Thrown with the next batch, so that the event still leaves with this one.
    givingUp = new StageException(JdbcErrors.JDBC_77, text, failures, firstFailure);
    if (getContext().isPreview()) {
      throw givingUp;
    }
  }

  /** Waits for the next query, but not so long that a stop would have to wait too. */
  private boolean timeForQuery() {
    long giveBackAt = System.currentTimeMillis() + LONGEST_WAIT_MILLIS;
    while (System.currentTimeMillis() < Math.min(nextQueryAt, giveBackAt)) {
      if (getContext().isStopped()) {
        return false;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(Math.min(STOP_CHECK_MILLIS, Math.max(1, nextQueryAt - System.currentTimeMillis())));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return System.currentTimeMillis() >= nextQueryAt && !getContext().isStopped();
  }
}
