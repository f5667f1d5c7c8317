package com.streamsets.pipeline.stage.processor.parser.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SqlStatementTest {

  private static final String[][] STATEMENTS = {
      {"insert into \"S\".\"T\"(\"ID\",\"NAME\") values ('1','x''y')", "{ID=1, NAME=x'y}"},
      {"INSERT INTO \"S\".\"T\" ( \"A\" , \"B\", c ) VALUES (NULL, -1.5, TO_DATE('01 02', 'DD MM'));", "{A=null, B=-1.5, C=TO_DATE('01 02','DD MM')}"},
      {"insert into \"S\".\"T\"(\"A\") select 1 from dual", "{}"},
      {"update \"S\".\"T\" set \"A\" = 'y, z', \"B\" = f(1, 2) where \"A\" = 'x' and \"Id\" = '7'", "{A=y, z, B=f(1,2), ID=7}"},
      {"update \"S\".\"T\" set \"A\" = '1'", "{A=1}"},
      {"delete from \"S\".\"T\" where \"A\" = '1' and \"B\" is null or (\"C\" >= 2 and not \"D\" = NULL)", "{A=1, C=2, D=null}"},
      {"delete \"S\".\"T\" where \"A\" like 'x' and \"B\" in ('1', '2') and \"C\" between 1 and 2 returning \"A\" into :a", "{}"},
  };
  private static final String[] UNREADABLE = {
      "hello", "select 1", "insert into \"S\".\"T\"(\"A\") values ('1", "insert into \"S\".\"T\"(\"A\" values ('1')",
      "insert into \"S\".\"T\" values ('1')", "update \"S\".\"T\" where \"A\" = 1", "update \"S\".\"T\" set \"A\"", "delete from \"S\".\"T\" where",
  };
  private static final String[][] WITHOUT_SCHEMA = {
      {"INSERT", "insert into \"T\"(\"ID\") values ('1')"},
      {"INSERT", "insert into S.T(ID) values (1)"},
      {"UPDATE", "update \"T\" set \"A\" = 1"},
      {"DELETE", "delete from T"},
  };

  @TestFactory
  Stream<DynamicTest> columnsOfStatements() {
    return Stream.of(STATEMENTS).map(one -> DynamicTest.dynamicTest(one[0], () -> {
      SqlStatement statement = SqlStatement.parse(one[0]);
      assertEquals("S.T " + one[1], statement.schema() + "." + statement.table() + " " + statement.columns());
    }));
  }

  @Test
  void otherTextsAreRefused() {
    for (String text : UNREADABLE) {
      assertThrows(SqlTokens.Unreadable.class, () -> SqlStatement.parse(text), text);
    }
  }

  @TestFactory
  Stream<DynamicTest> tablesNeedASchemaAndQuotes() {
    return Stream.of(WITHOUT_SCHEMA).map(one -> DynamicTest.dynamicTest(one[1], () -> {
      StageException failure = assertThrows(StageException.class, () -> SqlStatement.parse(one[1]));
      assertEquals(JdbcErrors.JDBC_93, failure.getErrorCode());
      assertEquals(one[0], failure.getParams()[0]);
    }));
  }
}
