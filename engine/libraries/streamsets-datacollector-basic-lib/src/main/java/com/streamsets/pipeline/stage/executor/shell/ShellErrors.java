package com.streamsets.pipeline.stage.executor.shell;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with a script. */
public enum ShellErrors implements ErrorCode {
  SHELL_001("The shell does not start: {}"),
  SHELL_002("The script did not end within {} ms"),
  SHELL_003("The script ended with the exit code {}"),
  SHELL_004("The timeout cannot be evaluated: {}"),
  SHELL_005("The timeout must not be below 0, but is {}");

  private final String message;

  ShellErrors(String message) {
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
