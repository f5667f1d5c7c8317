package stf.engine.dataformat;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with data that is read or written; codes are named after the format as the vendor's are. */
public enum FormatErrors implements ErrorCode {
  DATA_FORMAT_01("Charset '{}' does not exist in this JVM"),
  DATA_FORMAT_02("Data format {} cannot be read from characters, only from bytes"),
  DATA_FORMAT_03("Input '{}' is not packed with gzip, the only compression that the embedded engine reads"),
  DATA_FORMAT_04("Offset '{}' of input '{}' is not a number"),
  DATA_FORMAT_05("Cannot read input '{}': {}"),
  DATA_FORMAT_06("The data cannot be parsed with this configuration: {}"),
  DATA_FORMAT_300("The Avro schema is not valid: {}"),
  JSON_PARSER_00("Input '{}' cannot be read as JSON from offset {}: {}"),
  JSON_PARSER_02("Input '{}' has at offset {} a JSON object longer than {} characters ('Max Object Length')"),
  DELIMITED_PARSER_00("Input '{}' cannot be read as delimited data from offset {}: {}"),
  DELIMITED_PARSER_01("The line at offset {} has {} columns, the header only {}; allow extra columns to keep them"),
  XML_PARSER_00("Input '{}' cannot be read as XML from offset {}: {}"),
  XML_PARSER_02("Input '{}' has at offset {} an XML object longer than {} characters ('Max Record Length')"),
  XML_PARSER_03("Invalid XML: {}"),
  LOG_PARSER_03("The log line '{}' does not fit '{}'"),
  LOG_PARSER_04("'Max Line Length' must be above 0 or -1, but is {}"),
  LOG_PARSER_05("The log format '{}' must not be empty"),
  LOG_PARSER_06("The log format '{}' is not valid: {}"),
  LOG_PARSER_07("The regular expression '{}' is not valid: {}"),
  LOG_PARSER_08("The regular expression '{}' has {} groups; group {} does not exist"),
  LOG_PARSER_09("The grok pattern '{}' is not a valid regular expression: {}"),
  LOG_PARSER_10("The number of lines of a stack trace must not be below 0, but is {}"),
  LOG_PARSER_11("The grok pattern definition '{}' is not valid: {}"),
  LOG_PARSER_12("The {} line must have {} header fields, but has {}"),
  AVRO_PARSER_00("Input '{}' cannot be read as Avro: {}"),
  BINARY_PARSER_00("Input '{}' is longer than {} bytes ('Max Data Size')"),
  SDC_RECORD_PARSER_01("Input '{}' does not hold SDC records: {}"),
  JSON_GENERATOR_01("Cannot write record '{}' as JSON: {}"),
  DELIMITED_GENERATOR_00("The root field of record '{}' is a {}; delimited data needs a LIST or a LIST_MAP"),
  DELIMITED_GENERATOR_01("Field '{}' of record '{}' is a {}; a column of delimited data needs a simple value"),
  DELIMITED_GENERATOR_02("Element {} of record '{}' has no 'value'"),
  TEXT_GENERATOR_01("Record '{}' has no field '{}' to write as text"),
  TEXT_GENERATOR_02("Field '{}' of record '{}' is a {} and cannot be written as text"),
  XML_GENERATOR_00("The root field is a {}; XML needs a MAP or a LIST_MAP"),
  XML_GENERATOR_02("The XML does not conform to the schema: {}"),
  XML_GENERATOR_03("The record has no root field"),
  XML_GENERATOR_04("The root field must have one element, the root of the document, but has {}"),
  XML_GENERATOR_05("The root of the document must not be a list"),
  XML_GENERATOR_07("The prefix of the attribute '{}' has no namespace"),
  XML_GENERATOR_08("The prefix of the element '{}' has no namespace"),
  XML_GENERATOR_09("The record cannot be written as XML: {}"),
  AVRO_GENERATOR_00("Record '{}' has no field for the Avro field '{}', which has no default value"),
  AVRO_GENERATOR_01("Record '{}' has null for the Avro field '{}', which does not allow it"),
  AVRO_GENERATOR_03("Record '{}' has no header attribute '{}'"),
  AVRO_GENERATOR_04("Record '{}' has another schema than the file, '{}' instead of '{}'"),
  AVRO_GENERATOR_05("The schema needs {}, but the field has the type {}"),
  AVRO_GENERATOR_06("The value '{}' of type {} does not fit the schema '{}': {}"),
  CMN_0106("The field '{}' of type {} fits none of the types of the union '{}'"),
  BINARY_GENERATOR_00("Field '{}' of record '{}' is not a byte array"),
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
