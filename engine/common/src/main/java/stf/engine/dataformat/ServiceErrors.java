package stf.engine.dataformat;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a whole message. */
public enum ServiceErrors implements ErrorCode {
  SERVICE_ERROR_001("Message '{}' cannot be parsed: {}");

  private final String message;

  ServiceErrors(String message) {
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
