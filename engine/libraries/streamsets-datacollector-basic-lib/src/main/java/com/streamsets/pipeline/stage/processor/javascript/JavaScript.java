package com.streamsets.pipeline.stage.processor.javascript;

import com.streamsets.pipeline.api.Stage;
import javax.script.ScriptEngine;
import org.openjdk.nashorn.api.scripting.NashornScriptEngineFactory;
import stf.engine.scripting.ScriptLanguage;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptValues;

/** JavaScript as Nashorn runs it; JDKs since 15 are without it. */
final class JavaScript implements ScriptLanguage {

  @Override
  public String name() {
    return JavaScriptGroups.JAVASCRIPT.name();
  }

  @Override
  public ScriptEngine engine() {
    return new NashornScriptEngineFactory().getScriptEngine(JavaScript.class.getClassLoader());
  }

  @Override
  public ScriptValues values(Stage.Context context, ScriptRecordType recordType) {
    return new JavaScriptValues(context, recordType);
  }
}
