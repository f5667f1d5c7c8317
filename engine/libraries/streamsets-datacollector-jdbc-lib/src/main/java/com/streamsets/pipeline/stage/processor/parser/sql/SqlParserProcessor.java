package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.common.NotImplemented;

/** Puts the columns of a statement into a map, as texts. */
final class SqlParserProcessor extends SingleLaneRecordProcessor {

  private final SqlParserConfig config;

  SqlParserProcessor(SqlParserConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    new NotImplemented(getContext(), issues).config("PARSE", "configBean.resolveSchema", config.resolveSchema, false);
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Field field = record.get(config.sqlField);
    String sql = field == null ? null : field.getValueAsString();
    if (sql == null || sql.isEmpty()) {
      throw new OnRecordErrorException(record, JdbcErrors.JDBC_401, record.getHeader().getSourceId(), config.sqlField);
    }
    SqlStatement statement;
    try {
      statement = SqlStatement.parse(sql);
    } catch (SqlTokens.Unreadable e) {
      throw new OnRecordErrorException(record, JdbcErrors.JDBC_403, sql, e.getMessage());
    }
    setIfAbsent(record, "TABLE_NAME", statement.table());
    setIfAbsent(record, "TABLE_SCHEM", statement.schema());
    record.getHeader().setAttribute("sql.table", statement.table());
    Map<String, Field> columns = new LinkedHashMap<>();
    statement.columns().forEach((name, value) -> columns.put(name, Field.create(value)));
    record.set(config.resultFieldPath, Field.create(columns));
    batchMaker.addRecord(record);
  }

  private static void setIfAbsent(Record record, String attribute, String value) {
    if (!value.isEmpty() && record.getHeader().getAttribute(attribute) == null) {
      record.getHeader().setAttribute(attribute, value);
    }
  }
}
