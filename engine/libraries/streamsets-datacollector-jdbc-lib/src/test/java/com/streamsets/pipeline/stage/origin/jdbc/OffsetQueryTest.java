package com.streamsets.pipeline.stage.origin.jdbc;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OffsetQueryTest {

  @Test
  void theOffsetIsPutInAsItIs() {
    OffsetQuery query = new OffsetQuery("select * from t where a > '${OFFSET}' and b > ${offset}");
    assertEquals("select * from t where a > '$1\\x' and b > $1\\x", query.at("$1\\x"));
  }

  @Test
  void theOffsetColumnMustBeInBothClauses() {
    assertTrue(new OffsetQuery("SELECT *\nFROM t\nWHERE id > ${OFFSET}\nORDER BY id").followsOffset("ID"));
    assertFalse(new OffsetQuery("select * from t where id > ${offset}").followsOffset("id"));
    assertFalse(new OffsetQuery("select * from t where other > ${offset} order by id").followsOffset("id"));
    assertFalse(new OffsetQuery("select * from t where idle > ${offset} order by id").followsOffset("id"));
  }

  @Test
  void theSummaryIsTheStartOfTheQueryOnOneLine() {
    assertEquals("select * from t", new OffsetQuery("select *\n from t").summary());
    assertEquals(100, new OffsetQuery("select '" + new String(new char[200]) + "'").summary().length());
  }
}
