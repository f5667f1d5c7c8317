package stf.engine.dataformat;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with data that is read or written; codes are named after the format as the vendor's are. */
public enum FormatErrors implements ErrorCode {
  DATA_FORMAT_01("Charset '{}' does not exist in this JVM"),
  DATA_FORMAT_02("Data format {} cannot be read from characters, only from bytes"),
  DATA_FORMAT_03("Input '{}' is not packed with gzip, the only compression that the embedded engine reads"),
  DATA_FORMAT_04("Offset '{}' of input '{}' is not a number"),
  DATA_FORMAT_05("Cannot read input '{}': {}"),
  JSON_PARSER_00("Input '{}' cannot be read as JSON from offset {}: {}"),
  JSON_PARSER_02("Input '{}' has at offset {} a JSON object longer than {} characters ('Max Object Length')"),
  DELIMITED_PARSER_00("Input '{}' cannot be read as delimited data from offset {}: {}"),
  DELIMITED_PARSER_01("The line at offset {} has {} columns, the header only {}; allow extra columns to keep them"),
  SDC_RECORD_PARSER_01("Input '{}' does not hold SDC records: {}"),
  JSON_GENERATOR_01("Cannot write record '{}' as JSON: {}"),
  DELIMITED_GENERATOR_00("The root field of record '{}' is a {}; delimited data needs a LIST or a LIST_MAP"),
  DELIMITED_GENERATOR_01("Field '{}' of record '{}' is a {}; a column of delimited data needs a simple value"),
  DELIMITED_GENERATOR_02("Element {} of record '{}' has no 'value'"),
  TEXT_GENERATOR_01("Record '{}' has no field '{}' to write as text"),
  TEXT_GENERATOR_02("Field '{}' of record '{}' is a {} and cannot be written as text"),
  SDC_RECORD_GENERATOR_01("Cannot write record '{}' as SDC record: {}");

  private final String message;

  FormatErrors(String message) {
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
