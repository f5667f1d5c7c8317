package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a database that match the configuration. */
final class TableFinder {

  private static final String[] TYPES =
      {"TABLE", "BASE TABLE", "VIEW", "PARTITIONED TABLE", "FOREIGN TABLE", "MATERIALIZED VIEW"};

  private final PushSource.Context context;
  private final TableJdbcConfig config;
  private final JdbcConnections connections;
  private final List<Stage.ConfigIssue> issues;
  private final TableExpressions expressions;

  TableFinder(PushSource.Context context, TableJdbcConfig config, JdbcConnections connections, List<Stage.ConfigIssue> issues) {
    this.context = context;
    this.config = config;
    this.connections = connections;
    this.issues = issues;
    expressions = new TableExpressions(context, config.timeZoneID);
  }

  /** Adds an issue for each table that cannot be read. */
  List<SourceTable> find() throws SQLException {
    Map<String, SourceTable> found = new LinkedHashMap<>();
    try (Connection connection = connections.take()) {
      for (TableConfig tableConfig : config.tableConfigs) {
        List<String> patterns = tableConfig.isTablePatternListProvided
            ? tableConfig.tablePatternList : Collections.singletonList(tableConfig.tablePattern);
        for (String pattern : patterns) {
          find(connection, tableConfig, pattern, found);
        }
      }
      List<SourceTable> tables = new ArrayList<>(found.values());
      order(connection.getMetaData(), tables);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return tables;
    }
  }

  private void find(Connection connection, TableConfig tableConfig, String pattern, Map<String, SourceTable> found)
      throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    boolean catalogs = connections.url().isMySql();
    String schema = blank(tableConfig.schema) ? null : tableConfig.schema;
    List<String[]> names = new ArrayList<>();
    try (ResultSet tables = catalogs
        ? metadata.getTables(schema == null ? connection.getCatalog() : schema, null, pattern, TYPES)
        : metadata.getTables(null, schema, pattern, TYPES)) {
      while (tables.next()) {
        names.add(new String[] {tables.getString(catalogs ? "TABLE_CAT" : "TABLE_SCHEM"), tables.getString("TABLE_NAME")});
      }
    }
    for (String[] name : names) {
      boolean excluded = !blank(tableConfig.tableExclusionPattern) && name[1].matches(tableConfig.tableExclusionPattern)
          || !blank(tableConfig.schemaExclusionPattern) && name[0] != null && name[0].matches(tableConfig.schemaExclusionPattern);
      if (!excluded) {
        SourceTable table = table(metadata, catalogs, name[0], name[1], tableConfig);
        if (table != null) {
          found.putIfAbsent(table.qualifiedName(), table);
        }
      }
    }
  }

  private SourceTable table(DatabaseMetaData metadata, boolean catalogs, String schema, String name, TableConfig tableConfig)
      throws SQLException {
    String catalog = catalogs ? schema : null;
    String schemaName = catalogs ? null : schema;
    Map<String, Integer> types = new LinkedHashMap<>();
    try (ResultSet columns = metadata.getColumns(catalog, schemaName, name, null)) {
      while (columns.next()) {
        types.put(columns.getString("COLUMN_NAME"), columns.getInt("DATA_TYPE"));
      }
    }
    List<String> names = tableConfig.overrideDefaultOffsetColumns
        ? tableConfig.offsetColumns : primaryKey(metadata, catalog, schemaName, name);
    Map<String, Integer> offsetColumns = new LinkedHashMap<>();
    for (String column : names) {
      if (!types.containsKey(column)) {
        add(JdbcErrors.JDBC_63, name, column);
        return null;
      }
      offsetColumns.put(column, types.get(column));
    }
    boolean usable = !offsetColumns.isEmpty() && offsetColumns.values().stream().allMatch(OffsetValues::isSupported);
    if (!usable) {
      if (!tableConfig.enableNonIncremental) {
        add(offsetColumns.isEmpty() ? JdbcErrors.JDBC_62 : JdbcErrors.JDBC_69, name);
        return null;
      }
      offsetColumns.clear();
    }
    String obstacle = PartitionPlan.obstacle(offsetColumns);
    if (tableConfig.partitioningMode == PartitioningMode.REQUIRED && obstacle != null) {
      add(JdbcErrors.JDBC_100, name, obstacle);
      return null;
    }
    Map<String, String> initial = usable ? initial(tableConfig, name, offsetColumns) : Collections.emptyMap();
    if (initial == null) {
      return null;
    }
    List<String> columns = new ArrayList<>(offsetColumns.keySet());
    SourceTable table = new SourceTable(schema, name, offsetColumns, initial,
        () -> expressions.evaluate("extraOffsetColumnConditions", tableConfig.extraOffsetColumnConditions, columns),
        config.quoteChar);
    // An expression that is not valid is an error before the first query.
    table.addConditions(new ArrayList<>());
    if (tableConfig.partitioningMode != PartitioningMode.DISABLED && obstacle == null) {
      table.divide(new PartitionPlan(tableConfig, offsetColumns.values().iterator().next(), config.numberOfThreads));
    }
    return table;
  }

  private Map<String, String> initial(TableConfig tableConfig, String table, Map<String, Integer> offsetColumns) {
    Map<String, String> initial = new LinkedHashMap<>();
    if (tableConfig.offsetColumnToInitialOffsetValue == null || tableConfig.offsetColumnToInitialOffsetValue.isEmpty()) {
      return initial;
    }
    if (!tableConfig.offsetColumnToInitialOffsetValue.keySet().equals(offsetColumns.keySet())) {
      add(JdbcErrors.JDBC_64, table, offsetColumns.keySet());
      return null;
    }
    for (String column : offsetColumns.keySet()) {
      initial.put(column, expressions.evaluate("offsetColumnToInitialOffsetValue",
          tableConfig.offsetColumnToInitialOffsetValue.get(column), new ArrayList<>(offsetColumns.keySet())));
    }
    return initial;
  }

  private static List<String> primaryKey(DatabaseMetaData metadata, String catalog, String schema, String table)
      throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet keys = metadata.getPrimaryKeys(catalog, schema, table)) {
      while (keys.next()) {
        columns.put(keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME"));
      }
    }
    return new ArrayList<>(columns.values());
  }

  private void order(DatabaseMetaData metadata, List<SourceTable> tables) throws SQLException {
    if (config.tableOrderStrategy == TableOrderStrategy.ALPHABETICAL) {
      tables.sort((a, b) -> a.qualifiedName().compareTo(b.qualifiedName()));
    } else if (config.tableOrderStrategy == TableOrderStrategy.REFERENTIAL_CONSTRAINTS) {
      List<SourceTable> ordered = new ArrayList<>();
      for (SourceTable table : new ArrayList<>(tables)) {
        addBehindReferences(metadata, table, tables, ordered, new ArrayList<>());
      }
      tables.clear();
      tables.addAll(ordered);
    }
  }

  private void addBehindReferences(DatabaseMetaData metadata, SourceTable table, List<SourceTable> all,
      List<SourceTable> ordered, List<SourceTable> path) throws SQLException {
    if (ordered.contains(table)) {
      return;
    }
    if (path.contains(table)) {
      add(JdbcErrors.JDBC_68, table.qualifiedName());
      return;
    }
    path.add(table);
    boolean catalogs = connections.url().isMySql();
    List<String> referenced = new ArrayList<>();
    try (ResultSet keys = metadata.getImportedKeys(catalogs ? table.schema : null, catalogs ? null : table.schema, table.name)) {
      while (keys.next()) {
        referenced.add(keys.getString(catalogs ? "PKTABLE_CAT" : "PKTABLE_SCHEM") + "." + keys.getString("PKTABLE_NAME"));
      }
    }
    for (SourceTable other : all) {
      if (other != table && referenced.contains(other.qualifiedName())) {
        addBehindReferences(metadata, other, all, ordered, path);
      }
    }
    path.remove(table);
    ordered.add(table);
  }

  private void add(JdbcErrors error, Object... args) {
    issues.add(context.createConfigIssue(TableJdbcGroups.TABLE.name(), "tableJdbcConfigBean.tableConfigs", error, args));
  }

  private static boolean blank(String text) {
    return text == null || text.trim().isEmpty();
  }
}
