package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;

/** Where the records of a change log have their operation and the values of their columns. */
final class ChangeLogRecords {

  private static final String MSSQL_OPERATION = "/__$operation";
  private static final String ORACLE_OPERATION = "oracle.cdc.operation";
  private static final String ORACLE_SELECT_FOR_UPDATE = "25";
  private static final String UNSUPPORTED = "5";

  private final ChangeLogFormat format;

  ChangeLogRecords(ChangeLogFormat format) {
    this.format = format == null ? ChangeLogFormat.NONE : format;
  }

  /** The code of the record's operation as SDC has it, which can be one that is not supported; null where the record has none. */
  String operationCode(Record record) {
    String code = record.getHeader().getAttribute(Operation.HEADER);
    if (code != null && !code.trim().isEmpty()) {
      return code;
    }
    switch (format) {
      case MSSQL:
        return ofMsSql(record.get(MSSQL_OPERATION));
      case OracleCDC:
        String oracle = record.getHeader().getAttribute(ORACLE_OPERATION);
        return ORACLE_SELECT_FOR_UPDATE.equals(oracle) ? Operation.UPDATE.code() : oracle;
      default:
        return null;
    }
  }

  private static String ofMsSql(Field operation) {
    if (operation == null || operation.getValue() == null) {
      return null;
    }
    int code;
    try {
      code = operation.getValueAsInteger();
    } catch (IllegalArgumentException e) {
      return operation.getValueAsString();
    }
    switch (code) {
      case 1:
        return Operation.DELETE.code();
      case 2:
        return Operation.INSERT.code();
      case 4:
        return Operation.UPDATE.code();
      case 3:
        // The row before an update: the vendor's destination treats it as an error, whatever is configured for unsupported operations.
        throw new StageException(JdbcErrors.JDBC_70, UNSUPPORTED);
      default:
        return UNSUPPORTED;
    }
  }

  /** The path of a mapped field in records of this operation: the mapping has that of an insert. */
  String path(String mapped, Operation operation) {
    if (format == ChangeLogFormat.MySQLBinLog && operation == Operation.DELETE) {
      return mapped.replace("/Data", "/OldData");
    }
    if (format == ChangeLogFormat.MongoDBOpLog && operation == Operation.UPDATE) {
      return mapped.replaceFirst("^/o(?=/)", mapped.contains("_id") ? "/o2" : "/o/\\$set");
    }
    return mapped;
  }
}
