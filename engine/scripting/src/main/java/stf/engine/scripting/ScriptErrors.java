package stf.engine.scripting;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong in a script, with the vendor's codes. */
public enum ScriptErrors implements ErrorCode {
  SCRIPTING_00("The scripting engine '{}' is missing"),
  SCRIPTING_01("The scripting engine '{}' does not start: {}"),
  SCRIPTING_02("The script must not be empty"),
  SCRIPTING_03("The script does not compile: '{}'"),
  SCRIPTING_04("The script sent the record to error: {}"),
  SCRIPTING_05("The script failed at a record: {}"),
  SCRIPTING_06("The script failed at a batch: {}"),
  SCRIPTING_07("Only events can be sent to the event stream, not the record '{}'"),
  SCRIPTING_08("The init script failed: {}"),
  SCRIPTING_09("The destroy script failed: {}");

  private final String message;

  ScriptErrors(String message) {
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
