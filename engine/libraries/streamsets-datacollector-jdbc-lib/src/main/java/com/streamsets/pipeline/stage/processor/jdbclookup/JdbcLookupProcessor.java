package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import com.streamsets.pipeline.stage.origin.jdbc.ColumnReader;
import com.streamsets.pipeline.stage.origin.jdbc.CommonSourceConfig;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds to each record what a query finds for it. */
final class JdbcLookupProcessor extends SingleLaneRecordProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(JdbcLookupProcessor.class);

  private final JdbcLookupDProcessor config;
  private final JdbcConnections connections;
  private final MappedColumns columns;
  private final LookupCache cache;
  private final ColumnReader reader;

  JdbcLookupProcessor(JdbcLookupDProcessor config) {
    this.config = config;
    connections = new JdbcConnections(
        config.hikariConfigBean, config.hikariConfigBean.readOnly, config.hikariConfigBean.autoCommit);
    columns = new MappedColumns(config.columnMappings);
    cache = new LookupCache(config.cacheConfig);
    CommonSourceConfig limits = new CommonSourceConfig();
    limits.maxClobSize = config.maxClobSize;
    limits.maxBlobSize = config.maxBlobSize;
    reader = new ColumnReader(limits, config.unknownTypeAction);
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    try {
      columns.defaults();
    } catch (StageException e) {
      issues.add(getContext().createConfigIssue("JDBC", "columnMappings", e.getErrorCode(), e.getParams()));
    }
    connections.open(getContext(), issues);
    if (issues.isEmpty() && config.validateColumnMappings) {
      checkColumns(issues);
    }
    return issues;
  }

  /** The query is prepared with a null in place of each expression; one that cannot be prepared so is left to the run. */
  private void checkColumns(List<ConfigIssue> issues) {
    Set<String> found = new HashSet<>();
    try (Connection connection = connections.take();
        PreparedStatement statement = connection.prepareStatement(config.query.replaceAll("\\$\\{[^}]*}", "NULL"))) {
      ResultSetMetaData metadata = statement.getMetaData();
      if (metadata == null) {
        return;
      }
      for (int i = 1; i <= metadata.getColumnCount(); i++) {
        found.add(metadata.getColumnLabel(i));
      }
    } catch (SQLException e) {
      LOG.info("The columns of the query cannot be checked: {}", SqlFailure.describe(e));
      return;
    }
    for (String name : columns.names()) {
      if (!found.contains(name)) {
        issues.add(getContext().createConfigIssue("JDBC", "columnMappings", JdbcErrors.JDBC_95, name));
      }
    }
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) throws StageException {
    String query = query(record);
    List<Map<String, Field>> rows = rows(record, query);
    if (rows.isEmpty()) {
      Map<String, Field> defaults = columns.defaults();
      if (defaults.isEmpty() && config.missingValuesBehavior == MissingValuesBehavior.SEND_TO_ERROR) {
        throw new OnRecordErrorException(record, JdbcErrors.JDBC_04, query);
      }
      set(record, defaults);
      batchMaker.addRecord(record);
      return;
    }
    switch (config.multipleValuesBehavior) {
      case ALL_AS_LIST:
        set(record, lists(rows));
        batchMaker.addRecord(record);
        break;
      case SPLIT_INTO_MULTIPLE_RECORDS:
        for (int i = 0; i < rows.size(); i++) {
          Record copy = getContext().cloneRecord(record, String.valueOf(i));
          set(copy, rows.get(i));
          batchMaker.addRecord(copy);
        }
        break;
      default:
        set(record, rows.get(0));
        batchMaker.addRecord(record);
    }
  }

  private String query(Record record) {
    ELVars variables = getContext().createELVars();
    RecordEL.setRecordInContext(variables, record);
    TimeNowEL.setTimeNowInContext(variables, new Date());
    try {
      return getContext().createELEval("query").eval(variables, config.query, String.class);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, JdbcErrors.JDBC_01, config.query, e.toString());
    }
  }

  /** By path, for each row. */
  private List<Map<String, Field>> rows(Record record, String query) {
    List<Map<String, Field>> rows = cache.get(query);
    if (rows == null) {
      rows = new ArrayList<>();
      try (Connection connection = connections.take()) {
        read(connection, query, rows);
        if (!connection.getAutoCommit()) {
          connection.commit();
        }
      } catch (SQLException e) {
        throw new OnRecordErrorException(record, JdbcErrors.JDBC_02, query, SqlFailure.describe(e));
      }
      cache.put(query, rows);
    }
    return rows;
  }

  private void read(Connection connection, String query, List<Map<String, Field>> rows) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean firstOnly = config.multipleValuesBehavior == MultipleValuesBehavior.FIRST_ONLY;
      statement.setMaxRows(firstOnly ? 1 : 0);
      try (ResultSet row = statement.executeQuery(query)) {
        ResultSetMetaData metadata = row.getMetaData();
        while (row.next()) {
          Map<String, Field> fields = new LinkedHashMap<>();
          for (int i = 1; i <= metadata.getColumnCount(); i++) {
            String column = metadata.getColumnLabel(i);
            fields.put(columns.path(column), columns.convert(column, reader.read(row, metadata, i)));
          }
          rows.add(fields);
        }
      }
    }
  }

  private static Map<String, Field> lists(List<Map<String, Field>> rows) {
    Map<String, Field> lists = new LinkedHashMap<>();
    for (String path : rows.get(0).keySet()) {
      List<Field> values = new ArrayList<>();
      rows.forEach(row -> values.add(row.get(path)));
      lists.put(path, Field.create(values));
    }
    return lists;
  }

  private static void set(Record record, Map<String, Field> fields) {
    fields.forEach((path, field) -> {
      try {
        record.set(path, field.clone());
      } catch (IllegalArgumentException e) {
        throw new OnRecordErrorException(record, JdbcErrors.JDBC_03, path, field.getType(), e.toString());
      }
    });
  }

  @Override
  public void destroy() {
    connections.close();
    super.destroy();
  }
}
