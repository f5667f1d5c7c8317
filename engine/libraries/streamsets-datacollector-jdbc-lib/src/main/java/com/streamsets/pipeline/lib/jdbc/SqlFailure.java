package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.StageException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.StringJoiner;

/** Reads what a database said out of an exception and its chain. */
public final class SqlFailure {

  private SqlFailure() {
  }

  /** The failure with the state, vendor code and message of the database. */
  public static StageException of(ErrorCode error, SQLException failure) {
    return new StageException(
        error, failure.getSQLState(), failure.getErrorCode(), failure.getMessage(), describe(failure), failure);
  }

  /** State, vendor code and message of each exception in the chain, each text once. */
  public static String describe(Throwable failure) {
    Set<String> texts = new LinkedHashSet<>();
    if (failure instanceof SQLException) {
      for (Throwable one : (SQLException) failure) {
        texts.add(text(one));
      }
    } else {
      for (Throwable one = failure; one != null; one = one.getCause()) {
        texts.add(text(one));
      }
    }
    StringJoiner all = new StringJoiner("; ");
    texts.forEach(all::add);
    return all.toString();
  }

  /** The exception of the database below a wrapper: a batch exception only repeats what the next one says. */
  public static SQLException root(SQLException failure) {
    SQLException root = failure;
    while (root instanceof BatchUpdateException && root.getNextException() != null) {
      root = root.getNextException();
    }
    return root;
  }

  private static String text(Throwable one) {
    String message = one.getMessage() == null ? one.getClass().getSimpleName() : one.getMessage().trim();
    if (one instanceof SQLException) {
      SQLException sql = (SQLException) one;
      return message + " (SQLSTATE " + sql.getSQLState() + ", code " + sql.getErrorCode() + ")";
    }
    return message;
  }
}
