package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BasePushSource;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import com.streamsets.pipeline.stage.origin.jdbc.CancelOnStop;
import com.streamsets.pipeline.stage.origin.jdbc.ColumnReader;
import com.streamsets.pipeline.stage.origin.jdbc.RootFieldType;
import com.streamsets.pipeline.stage.origin.jdbc.RowReader;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import stf.engine.common.CommonErrors;
import stf.engine.common.NotImplemented;

/** Reads several tables in several threads. */
final class TableJdbcSource extends BasePushSource {

  private static final String VERSION_KEY = "$com.streamsets.pipeline.stage.origin.jdbc.table.TableJdbcSource.offset.version$";
  private static final String VERSION = "2";
  private static final String BEAN = "tableJdbcConfigBean.";

  private final TableJdbcDSource config;
  private final JdbcConnections connections;
  private CancelOnStop cancelOnStop;
  private BigDecimal rate;
  private List<SourceTable> tables = new ArrayList<>();

  TableJdbcSource(TableJdbcDSource config) {
    this.config = config;
    connections = new JdbcConnections(
        config.hikariConfigBean, config.hikariConfigBean.readOnly, config.hikariConfigBean.autoCommit);
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    cancelOnStop = new CancelOnStop(getContext());
    check(issues);
    if (issues.isEmpty()) {
      connections.open(getContext(), issues);
    }
    if (issues.isEmpty()) {
      findTables(issues);
    }
    return issues;
  }

  private void check(List<ConfigIssue> issues) {
    int threads = config.tableJdbcConfigBean.numberOfThreads;
    for (TableConfig table : config.tableJdbcConfigBean.tableConfigs) {
      new NotImplemented(getContext(), issues)
          .oneOf("TABLE", BEAN + "tableConfigs", table.partitioningMode, PartitioningMode.DISABLED);
    }
    if (config.tableJdbcConfigBean.numberOfBatchesFromRs == 0) {
      issues.add(getContext().createConfigIssue("JDBC", BEAN + "numberOfBatchesFromRs", JdbcErrors.JDBC_76));
    }
    if (threads < 1) {
      issues.add(getContext().createConfigIssue("JDBC", BEAN + "numberOfThreads", JdbcErrors.JDBC_10, "Number of Threads", 1, threads));
    }
    if (threads > config.hikariConfigBean.maximumPoolSize) {
      issues.add(getContext().createConfigIssue("ADVANCED", "hikariConfigBean.maximumPoolSize", JdbcErrors.JDBC_74,
          config.hikariConfigBean.maximumPoolSize, threads));
    }
    if (config.commonSourceConfigBean.maxBatchSize < 1) {
      issues.add(getContext().createConfigIssue("JDBC", "commonSourceConfigBean.maxBatchSize", JdbcErrors.JDBC_10,
          "Max Batch Size", 1, config.commonSourceConfigBean.maxBatchSize));
    }
    try {
      rate = new BigDecimal(config.commonSourceConfigBean.queriesPerSecond.trim());
    } catch (NumberFormatException e) {
      issues.add(getContext().createConfigIssue("JDBC", "commonSourceConfigBean.queriesPerSecond", CommonErrors.STF_05,
          config.commonSourceConfigBean.queriesPerSecond, "it is not a number"));
    }
  }

  private void findTables(List<ConfigIssue> issues) {
    try {
      tables = new TableFinder(getContext(), config.tableJdbcConfigBean, connections, issues).find();
      if (tables.isEmpty()) {
        issues.add(getContext().createConfigIssue("TABLE", BEAN + "tableConfigs", JdbcErrors.JDBC_66));
      }
    } catch (SQLException e) {
      issues.add(getContext().createConfigIssue("TABLE", BEAN + "tableConfigs", JdbcErrors.JDBC_34,
          "the list of tables", SqlFailure.describe(e)));
    }
  }

  @Override
  public int getNumberOfThreads() {
    return config.tableJdbcConfigBean.numberOfThreads;
  }

  @Override
  public void produce(Map<String, String> lastOffsets, int maxBatchSize) {
    for (SourceTable table : tables) {
      String offset = lastOffsets.get(table.key());
      if (offset != null && !offset.isEmpty()) {
        resume(table, offset);
      }
    }
    if (!getContext().isPreview()) {
      getContext().commitOffset(VERSION_KEY, VERSION);
    }
    ColumnReader columns = new ColumnReader(config.commonSourceConfigBean, config.tableJdbcConfigBean.unknownTypeAction);
    RowReader rows = new RowReader(RootFieldType.LIST_MAP, columns, config.tableJdbcConfigBean.createJDBCHeaders ? "jdbc." : null);
    TableEvents events = new TableEvents(getContext(), tables, config.commonSourceConfigBean.noMoreDataEventDelay);
    TableRun run = new TableRun(config, tables, connections, cancelOnStop, rows, events, new QueryRate(rate));
    runThreads(run, Math.min(config.commonSourceConfigBean.maxBatchSize, maxBatchSize));
  }

  private static void resume(SourceTable table, String offset) {
    try {
      table.resume(offset);
    } catch (IllegalArgumentException e) {
      throw new StageException(JdbcErrors.JDBC_71, table.qualifiedName(), offset, table.offsetColumns.keySet());
    }
  }

  private void runThreads(TableRun run, int batchSize) {
    int count = config.tableJdbcConfigBean.numberOfThreads;
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        TableReader reader = new TableReader(getContext(), run, i, batchSize);
        ends.add(threads.submit(() -> {
          try {
            reader.readUntilStopped();
            return null;
          } catch (Exception e) {
            run.fail();
            throw e;
          }
        }));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StageException) {
        throw (StageException) e.getCause();
      }
      throw new StageException(JdbcErrors.JDBC_75, e.getCause().toString(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void destroy() {
    if (cancelOnStop != null) {
      cancelOnStop.close();
    }
    connections.close();
    super.destroy();
  }
}
