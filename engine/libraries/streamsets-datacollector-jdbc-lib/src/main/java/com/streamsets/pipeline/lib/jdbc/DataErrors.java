package com.streamsets.pipeline.lib.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells errors that the data of a row causes from those of the connection, the table or the statement. */
public final class DataErrors {

  /** Cardinality, data exception, integrity constraint, types that do not go together, check option of a view. */
  private static final Set<String> CLASSES = new HashSet<>(Arrays.asList("21", "22", "23", "42", "44"));
  /** Truncated, no default, not a number, out of range: MySQL gives them the state of a general error. */
  private static final Set<Integer> MYSQL_CODES = new HashSet<>(Arrays.asList(1264, 1265, 1364, 1366, 1406, 3140, 3819, 4025));
  private static final int CLASS_LENGTH = 2;

  private final JdbcUrl url;
  private final Set<String> furtherStates;

  /** Further SQLSTATE codes are those that the user declares to be about data. */
  public DataErrors(JdbcUrl url, List<String> furtherStates) {
    this.url = url;
    this.furtherStates = furtherStates == null ? new HashSet<>() : new HashSet<>(furtherStates);
  }

  public boolean isAboutData(SQLException failure) {
    SQLException root = SqlFailure.root(failure);
    String state = root.getSQLState() == null ? "" : root.getSQLState();
    return furtherStates.contains(state)
        || state.length() > CLASS_LENGTH && CLASSES.contains(state.substring(0, CLASS_LENGTH))
        || url.isMySql() && MYSQL_CODES.contains(root.getErrorCode());
  }
}
