package com.streamsets.pipeline.stage.processor.jython;

import com.streamsets.pipeline.api.Stage;
import javax.script.ScriptEngine;
import org.python.jsr223.PyScriptEngineFactory;
import stf.engine.scripting.ScriptLanguage;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptValues;

/** Python 2.7 on the JVM. */
final class Jython implements ScriptLanguage {

  @Override
  public String name() {
    return JythonGroups.JYTHON.name();
  }

  @Override
  public ScriptEngine engine() {
    return new PyScriptEngineFactory().getScriptEngine();
  }

  @Override
  public ScriptValues values(Stage.Context context, ScriptRecordType recordType) {
    return new JythonValues(context, recordType);
  }
}
