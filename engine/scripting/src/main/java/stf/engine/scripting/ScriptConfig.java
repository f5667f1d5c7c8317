package stf.engine.scripting;

import java.util.Collections;
import java.util.Map;

/** What every script evaluator lets a user choose. */
public final class ScriptConfig {

  final ProcessingMode processingMode;
  final String script;
  final String initScript;
  final String destroyScript;
  final ScriptRecordType recordType;
  final Map<String, String> userParams;

  public ScriptConfig(ProcessingMode processingMode, String script, String initScript, String destroyScript,
      ScriptRecordType recordType, Map<String, String> userParams) {
    this.processingMode = processingMode;
    this.script = script == null ? "" : script;
    this.initScript = initScript;
    this.destroyScript = destroyScript;
    this.recordType = recordType;
    this.userParams = userParams == null ? Collections.emptyMap() : userParams;
  }
}
