package stf.engine.common;

import com.streamsets.pipeline.api.ErrorCode;

/** What all of the embedded engine's stage libraries may report. */
public enum CommonErrors implements ErrorCode {
  STF_01("The embedded engine does not implement '{}' here: leave it at '{}', or use the vendor's stage library (SDC_STAGE_LIBS_DIR)"),
  STF_02("The embedded engine does not implement '{}' = '{}', only {}: choose one of those, or use the vendor's stage library (SDC_STAGE_LIBS_DIR)"),
  STF_03("'{}' must not be empty"),
  STF_04("'{}' must be at least {}, but is {}"),
  STF_05("'{}' is not a valid value: {}");

  private final String message;

  CommonErrors(String message) {
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
