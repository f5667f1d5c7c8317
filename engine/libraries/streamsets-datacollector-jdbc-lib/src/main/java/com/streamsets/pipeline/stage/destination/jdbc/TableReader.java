package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcUrl;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Asks the database for the columns and the primary key of a table. */
final class TableReader {

  private final JdbcUrl url;
  private final boolean encloseNames;

  TableReader(JdbcUrl url, boolean encloseNames) {
    this.url = url;
    this.encloseNames = encloseNames;
  }

  Table read(Connection connection, TableName name) {
    try {
      DatabaseMetaData database = connection.getMetaData();
      for (String schema : schemas(connection, database, name)) {
        for (String table : spellings(database, name.table())) {
          Map<String, Column> columns = columns(connection, database, schema, table);
          if (!columns.isEmpty()) {
            String quote = encloseNames ? database.getIdentifierQuoteString().trim() : "";
            boolean manyRows = url.isMySql() && isTransactional(connection, schema, table);
            return new Table(name, columns, primaryKey(connection, database, schema, table), quote, manyRows);
          }
        }
      }
    } catch (SQLException failure) {
      throw new StageException(JdbcErrors.JDBC_17, name, SqlFailure.describe(failure));
    }
    throw new StageException(JdbcErrors.JDBC_16, name);
  }

  /** The schema given or that of the connection; null at last, for tables found elsewhere on the search path. */
  private Collection<String> schemas(Connection connection, DatabaseMetaData database, TableName name) throws SQLException {
    if (!name.schema().isEmpty()) {
      return spellings(database, name.schema());
    }
    Collection<String> schemas = new LinkedHashSet<>();
    schemas.add(url.isMySql() ? connection.getCatalog() : connection.getSchema());
    if (!url.isMySql()) {
      schemas.add(null);
    }
    return schemas;
  }

  /** A name that is not quoted in statements is folded by the database, so it is looked up folded first. */
  private Collection<String> spellings(DatabaseMetaData database, String name) throws SQLException {
    Collection<String> spellings = new LinkedHashSet<>();
    if (!encloseNames && database.storesLowerCaseIdentifiers()) {
      spellings.add(name.toLowerCase(Locale.ROOT));
    } else if (!encloseNames && database.storesUpperCaseIdentifiers()) {
      spellings.add(name.toUpperCase(Locale.ROOT));
    }
    spellings.add(name);
    return spellings;
  }

  private Map<String, Column> columns(Connection connection, DatabaseMetaData database, String schema, String table)
      throws SQLException {
    Map<String, Column> columns = new LinkedHashMap<>();
    String foundSchema = null;
    try (ResultSet rows = database.getColumns(
        catalog(connection, schema), pattern(database, schemaPart(schema)), pattern(database, table), "%")) {
      while (rows.next()) {
        String rowSchema = String.valueOf(rows.getString("TABLE_SCHEM"));
        if (foundSchema == null) {
          foundSchema = rowSchema;
        }
        if (foundSchema.equals(rowSchema)) {
          String column = rows.getString("COLUMN_NAME");
          columns.put(column, new Column(column, rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")));
        }
      }
    }
    return columns;
  }

  private List<String> primaryKey(Connection connection, DatabaseMetaData database, String schema, String table)
      throws SQLException {
    Map<Integer, String> bySequence = new TreeMap<>();
    try (ResultSet rows = database.getPrimaryKeys(catalog(connection, schema), schemaPart(schema), table)) {
      while (rows.next()) {
        bySequence.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return new ArrayList<>(bySequence.values());
  }

  /** MyISAM, for instance, keeps the rows before the one that it refuses. */
  private static boolean isTransactional(Connection connection, String schema, String table) throws SQLException {
    String query = "SELECT e.TRANSACTIONS FROM information_schema.TABLES t"
        + " JOIN information_schema.ENGINES e ON e.ENGINE = t.ENGINE WHERE t.TABLE_SCHEMA = ? AND t.TABLE_NAME = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, schema);
      statement.setString(2, table);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && "YES".equalsIgnoreCase(rows.getString(1));
      }
    }
  }

  /** MySQL calls its databases catalogs and has no schemas. */
  private String catalog(Connection connection, String schema) throws SQLException {
    return url.isMySql() ? schema : connection.getCatalog();
  }

  private String schemaPart(String schema) {
    return url.isMySql() ? null : schema;
  }

  private static String pattern(DatabaseMetaData database, String name) throws SQLException {
    if (name == null) {
      return null;
    }
    String escape = database.getSearchStringEscape();
    return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
  }
}
