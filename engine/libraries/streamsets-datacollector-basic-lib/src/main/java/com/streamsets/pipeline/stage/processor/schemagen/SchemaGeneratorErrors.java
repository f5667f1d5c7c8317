package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a record or with the configuration. */
public enum SchemaGeneratorErrors implements ErrorCode {
  SCHEMA_GEN_0001("The schema cannot be generated: {}"),
  SCHEMA_GEN_0002("The type {} has no equivalent"),
  SCHEMA_GEN_0003("The root field is a {}, but must be a map"),
  SCHEMA_GEN_0004("The precision or scale {} of the field {} is not valid"),
  SCHEMA_GEN_0005("The elements of a list must have the same type, but have {} and {}"),
  SCHEMA_GEN_0006("An empty list has no type of elements"),
  SCHEMA_GEN_0007("The values of a map must have the same type, but have {} and {}"),
  SCHEMA_GEN_0008("An empty map has no type of values"),
  SCHEMA_GEN_0009("There are two default values for the type {}"),
  SCHEMA_GEN_0010("The default value '{}' is not a {}");

  private final String message;

  SchemaGeneratorErrors(String message) {
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
