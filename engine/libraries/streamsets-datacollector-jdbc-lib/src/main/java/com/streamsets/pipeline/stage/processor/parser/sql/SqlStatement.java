package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.stage.processor.parser.sql.SqlTokens.Unreadable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table and the columns that a statement writes or compares. */
final class SqlStatement {

  private static final Pattern TABLE = Pattern.compile("\"(.*)\"\\.\"(.*)\"");
  private static final String[] COMPARISONS = {"=", "<>", "!=", "<", ">", "<=", ">="};
  private static final String[] END = {"RETURNING", ";"};

  private final Map<String, String> columns = new LinkedHashMap<>();
  private final String schema;
  private final String table;

  /** @throws StageException JDBC_93 where the table has no schema, or their names have no quotes */
  private SqlStatement(String operation, SqlTokens name) {
    Matcher matcher = TABLE.matcher(name.text());
    if (!matcher.matches()) {
      throw new StageException(JdbcErrors.JDBC_93, operation, name.text());
    }
    schema = matcher.group(1);
    table = matcher.group(2);
  }

  static SqlStatement parse(String sql) throws Unreadable {
    SqlTokens tokens = SqlTokens.of(sql);
    if (tokens.startsWith("INSERT")) {
      return insert(tokens.after("INSERT", "INTO"));
    }
    if (tokens.startsWith("UPDATE")) {
      return update(tokens.after("UPDATE"));
    }
    SqlTokens rest = tokens.after("DELETE");
    return delete(rest.startsWith("FROM") ? rest.from(1) : rest);
  }

  String schema() {
    return schema;
  }

  String table() {
    return table;
  }

  /** In capitals; without quotes. A null is a null of SQL. */
  Map<String, String> columns() {
    return Collections.unmodifiableMap(columns);
  }

  private static SqlStatement insert(SqlTokens tokens) throws Unreadable {
    int names = tokens.find("(", "VALUES", "SELECT");
    SqlStatement statement = new SqlStatement("INSERT", tokens.to(names));
    SqlTokens rest = tokens.from(names);
    List<SqlTokens> columns = rest.startsWith("(") ? rest.inParentheses().split(",") : Collections.emptyList();
    rest = rest.startsWith("(") ? rest.afterParentheses() : rest;
    if (rest.startsWith("SELECT")) {
      return statement;
    }
    List<SqlTokens> values = rest.after("VALUES").inParentheses().split(",");
    if (values.size() > columns.size()) {
      throw new Unreadable(values.size() + " values for " + columns.size() + " columns");
    }
    for (int i = 0; i < values.size(); i++) {
      statement.columns.put(name(columns.get(i)), value(values.get(i)));
    }
    return statement;
  }

  private static SqlStatement update(SqlTokens tokens) throws Unreadable {
    int set = tokens.find("SET");
    SqlTokens rest = tokens.from(set).after("SET");
    SqlStatement statement = new SqlStatement("UPDATE", tokens.to(set));
    int where = rest.find("WHERE", END[0], END[1]);
    for (SqlTokens assignment : rest.to(where).split(",")) {
      int equals = assignment.find("=");
      SqlTokens value = assignment.from(equals).after("=");
      if (equals == 0 || value.isEmpty()) {
        throw new Unreadable("'" + assignment.text() + "' sets no column");
      }
      statement.columns.put(name(assignment.to(equals)), value(value));
    }
    statement.where(rest.from(where));
    return statement;
  }

  private static SqlStatement delete(SqlTokens tokens) throws Unreadable {
    int where = tokens.find("WHERE", END[0], END[1]);
    SqlStatement statement = new SqlStatement("DELETE", tokens.to(where));
    statement.where(tokens.from(where));
    return statement;
  }

  private void where(SqlTokens clause) throws Unreadable {
    if (clause.startsWith("WHERE")) {
      SqlTokens conditions = clause.from(1);
      compared(conditions.to(conditions.find(END)));
    }
  }

  /** Takes the columns that are compared with something; IS NULL, LIKE, IN and BETWEEN tell no value. */
  private void compared(SqlTokens conditions) throws Unreadable {
    if (conditions.isEmpty()) {
      throw new Unreadable("the condition of WHERE is missing");
    }
    for (SqlTokens all : conditions.split("AND", "OR")) {
      SqlTokens condition = all.startsWith("NOT") ? all.from(1) : all;
      int comparison = condition.find(COMPARISONS);
      if (!condition.from(comparison).isEmpty()) {
        columns.putIfAbsent(name(condition.to(comparison)), value(condition.from(comparison + 1)));
      } else if (condition.startsWith("(") && condition.afterParentheses().isEmpty()) {
        compared(condition.inParentheses());
      }
    }
  }

  private static String name(SqlTokens tokens) {
    return withoutQuotes(tokens.text()).toUpperCase(Locale.ROOT);
  }

  private static String value(SqlTokens tokens) {
    String text = tokens.text();
    return "NULL".equalsIgnoreCase(text) ? null : withoutQuotes(text).replace("''", "'");
  }

  private static String withoutQuotes(String text) {
    int quotes = text.startsWith("\"'") ? 2 : text.startsWith("\"") || text.startsWith("'") ? 1 : 0;
    return text.length() < 2 * quotes ? text : text.substring(quotes, text.length() - quotes);
  }
}
