package com.streamsets.pipeline.lib.jdbc;

import org.junit.jupiter.api.Test;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Collections;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DataErrorsTest {

  private static final JdbcUrl POSTGRES = new JdbcUrl("jdbc:postgresql://db/shop");
  private static final JdbcUrl MYSQL = new JdbcUrl("jdbc:mysql://db/shop");

  @Test
  void constraintsAndConversionsAreAboutTheData() {
    DataErrors errors = new DataErrors(POSTGRES, null);
    assertTrue(errors.isAboutData(new SQLException("duplicate key", "23505")));
    assertTrue(errors.isAboutData(new SQLException("out of range", "22003")));
    assertFalse(errors.isAboutData(new SQLException("connection lost", "08006")));
    assertTrue(errors.isAboutData(new SQLException("another type", "42804")));
    assertFalse(errors.isAboutData(new SQLException("no state")));
  }

  @Test
  void aBatchExceptionIsJudgedByItsCause() {
    BatchUpdateException batch = new BatchUpdateException("batch entry 3 was aborted", null, new int[0]);
    batch.setNextException(new SQLException("duplicate key", "23505"));
    assertTrue(new DataErrors(POSTGRES, null).isAboutData(batch));
  }

  @Test
  void theUserAddsStates() {
    SQLException raised = new SQLException("raised by a trigger", "P0001");
    assertFalse(new DataErrors(POSTGRES, null).isAboutData(raised));
    assertTrue(new DataErrors(POSTGRES, Collections.singletonList("P0001")).isAboutData(raised));
  }

  @Test
  void mySqlTellsByItsOwnCodes() {
    SQLException notANumber = new SQLException("Incorrect integer value", "HY000", 1366);
    assertTrue(new DataErrors(MYSQL, null).isAboutData(notANumber));
    assertFalse(new DataErrors(POSTGRES, null).isAboutData(notANumber));
  }
}
