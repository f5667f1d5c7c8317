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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import stf.engine.common.CommonErrors;

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
      checkPartitions(table, issues);
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

  private void checkPartitions(TableConfig table, List<ConfigIssue> issues) {
    if (table.partitioningMode == PartitioningMode.DISABLED) {
      return;
    }
    String problem = PartitionPlan.sizeProblem(table);
    if (problem != null) {
      issues.add(getContext().createConfigIssue(
          "TABLE", BEAN + "tableConfigs", CommonErrors.STF_05, "Partition Size: " + table.partitionSize, problem));
    }
    if (table.maxNumActivePartitions == 0 || table.maxNumActivePartitions < -1) {
      issues.add(getContext().createConfigIssue("TABLE", BEAN + "tableConfigs", CommonErrors.STF_05,
          "Max Partitions: " + table.maxNumActivePartitions, "it is neither -1 nor larger than 0"));
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
    List<SourceTable> waiting = new ArrayList<>();
    Map<SourceTable, TablePartitions> partitions = new HashMap<>();
    for (SourceTable table : tables) {
      waiting.addAll(resume(table, lastOffsets, partitions));
    }
    if (!getContext().isPreview()) {
      getContext().commitOffset(VERSION_KEY, VERSION);
    }
    ColumnReader columns = new ColumnReader(config.commonSourceConfigBean, config.tableJdbcConfigBean.unknownTypeAction);
    RowReader rows = new RowReader(RootFieldType.LIST_MAP, columns, config.tableJdbcConfigBean.createJDBCHeaders ? "jdbc." : null);
    TableEvents events = new TableEvents(getContext(), tables, config.commonSourceConfigBean.noMoreDataEventDelay);
    TableRun run = new TableRun(config, waiting, partitions, connections, cancelOnStop, rows, events, new QueryRate(rate));
    runThreads(run, Math.min(config.commonSourceConfigBean.maxBatchSize, maxBatchSize));
  }

  /** @return what is left to read of a table: the partitions of an earlier run, and the table */
  private List<SourceTable> resume(SourceTable table, Map<String, String> offsets, Map<SourceTable, TablePartitions> partitions) {
    List<SourceTable> waiting = new ArrayList<>();
    String offset = offsets.get(table.key());
    try {
      if (offset != null && !offset.isEmpty()) {
        table.resume(offset);
      }
      if (table.plan() != null) {
        TablePartitions ofTable = new TablePartitions(table, table.plan());
        partitions.put(table, ofTable);
        waiting.addAll(ofTable.resume(offsets));
      } else if (table.offsetColumns.size() == 1) {
        joinPartitions(table, TablePartitions.stored(table, offsets));
      }
    } catch (IllegalArgumentException e) {
      throw new StageException(JdbcErrors.JDBC_71, table.qualifiedName(), e.getMessage(), table.offsetColumns.keySet());
    }
    waiting.add(table);
    return waiting;
  }

  /** A table that had partitions and is now read as a whole begins with the first row of them that may not be read. */
  private void joinPartitions(SourceTable table, List<SourceTable> stored) {
    if (stored.isEmpty()) {
      return;
    }
    table.moveTo(TablePartitions.joined(stored));
    if (!getContext().isPreview()) {
      getContext().commitOffset(table.key(), table.offsetText());
      stored.forEach(part -> getContext().commitOffset(part.key(), null));
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
