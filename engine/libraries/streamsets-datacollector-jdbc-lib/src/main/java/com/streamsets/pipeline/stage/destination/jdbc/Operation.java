package com.streamsets.pipeline.stage.destination.jdbc;

import java.util.Optional;

/** What a record does to its row. */
enum Operation {
  INSERT("1"),
  DELETE("2"),
  UPDATE("3");

  /** Header attribute that names the operation of a record. */
  static final String HEADER = "sdc.operation.type";

  private final String code;

  Operation(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /** The operation of a header attribute, if it is one that can be written. */
  static Optional<Operation> ofCode(String code) {
    for (Operation operation : values()) {
      if (operation.code.equals(code.trim())) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  static Operation of(DefaultOperation operation) {
    return valueOf(operation.name());
  }
}
