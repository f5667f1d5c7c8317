package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can go wrong between a stage and a database. */
@GenerateResourceBundle
public enum JdbcErrors implements ErrorCode {
  JDBC_01("The expression '{}' cannot be evaluated: {}"),
  JDBC_02("The query '{}' failed: {}"),
  JDBC_03("Cannot read column '{}' (type {}): {}"),
  JDBC_04("The query '{}' has no result"),
  JDBC_05("The value '{}' of type {} cannot be written to column '{}'"),
  JDBC_06("Cannot open a connection to '{}': {}"),
  JDBC_07("Column '{}' of the field to column mapping is not in table '{}'"),
  JDBC_08("Credentials cannot be read: {}"),
  JDBC_10("'{}' must be at least {}, but is {}"),
  JDBC_11("'Minimum Idle Connections' ({}) is larger than 'Maximum Pool Size' ({})"),
  JDBC_14("Rows cannot be written [SQLState:{}][ErrorCode:{}]: {} ({})"),
  JDBC_15("'{}' must end with a dot, like 'jdbc.'"),
  JDBC_16("Table '{}' does not exist or the user may not see it"),
  JDBC_17("Cannot read the columns and keys of table '{}': {}"),
  JDBC_19("Record lacks the field for the primary key column '{}' of table '{}'"),
  JDBC_20("Expression '{}' is malformed: {}"),
  JDBC_21("Expression '{}' cannot be evaluated for the record: {}"),
  JDBC_23("'{}' of type {} cannot be converted for column '{}' (JDBC type {})"),
  JDBC_27("Query Interval must not be negative, but is {}"),
  JDBC_28("Driver class '{}' is not in this stage library, which has: {}. Leave it empty, or add the driver's jar"),
  JDBC_29("In incremental mode the query must have '{}' in its WHERE clause and then in its ORDER BY clause"),
  JDBC_31("The query returns more than one column labelled '{}'. Give each column its own alias"),
  JDBC_32("Offset column '{}' contains a dot. Use the label that the column has in the result"),
  JDBC_34("Query '{}' failed: {}"),
  JDBC_37("Column '{}' has the database type '{}', which has no field type"),
  JDBC_38("In incremental mode the query must have the clause '{}'"),
  JDBC_51("'{}' must not be empty in incremental mode"),
  JDBC_62("Table '{}' has no primary key"),
  JDBC_63("Table '{}' has no column '{}'"),
  JDBC_64("The initial offset of table '{}' must have the columns {}"),
  JDBC_66("No table matches the configuration"),
  JDBC_68("Tables refer to each other in a circle, among them '{}'"),
  JDBC_69("Table '{}' has an offset column of a type that cannot be an offset"),
  JDBC_70("Operation '{}' of the record is not supported"),
  JDBC_71("The offset of table '{}', '{}', does not fit its offset columns {}"),
  JDBC_73("The expression '{}' is not valid: {}"),
  JDBC_74("The connection pool has {} connections, fewer than there are threads, {}"),
  JDBC_75("A thread of the origin failed: {}"),
  JDBC_76("The number of batches from a result set must not be 0"),
  JDBC_77("Query '{}' failed {} time(s), the first time with: {}"),
  JDBC_89("Rows cannot be written together: {}"),
  JDBC_90("No field of the record has a column in table '{}'"),
  JDBC_93("The {} statement does not name its table as \"schema\".\"table\" but as '{}'"),
  JDBC_95("The query has no column '{}' of the column mappings"),
  JDBC_100("Table '{}' cannot be divided into partitions: {}"),
  JDBC_401("Record '{}' has no SQL statement in field '{}'"),
  JDBC_403("'{}' is not an INSERT, UPDATE or DELETE statement that can be read: {}");

  private final String message;

  JdbcErrors(String message) {
    this.message = message;
  }

  @Override
  public String getCode() {
    return name();
  }

  @Override
  public String getMessage() {
    return message;
  }
}
