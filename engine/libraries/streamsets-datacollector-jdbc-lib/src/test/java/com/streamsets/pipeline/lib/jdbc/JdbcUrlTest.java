package com.streamsets.pipeline.lib.jdbc;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JdbcUrlTest {

  @Test
  void passwordsAreLeftOut() {
    assertEquals(
        "jdbc:mysql://***@db:3306/shop?user=me&password=***&useSSL=true",
        new JdbcUrl("jdbc:mysql://me:geheim@db:3306/shop?user=me&password=geheim&useSSL=true").redacted()
    );
    assertEquals("jdbc:sqlserver://db;password=***;x=1", new JdbcUrl("jdbc:sqlserver://db;password=a=b;x=1").redacted());
  }

  @Test
  void mariaDbIsTakenForMySql() {
    assertTrue(new JdbcUrl("jdbc:mariadb://db/shop").isMySql());
    assertTrue(new JdbcUrl("JDBC:MySQL://db/shop").isMySql());
    assertFalse(new JdbcUrl("jdbc:postgresql://db/mysql").isMySql());
  }
}
