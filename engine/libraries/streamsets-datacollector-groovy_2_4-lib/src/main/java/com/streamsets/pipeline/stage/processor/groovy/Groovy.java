package com.streamsets.pipeline.stage.processor.groovy;

import com.streamsets.pipeline.api.Stage;
import groovy.lang.GroovyClassLoader;
import javax.script.ScriptEngine;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.jsr223.GroovyScriptEngineImpl;
import stf.engine.scripting.ScriptLanguage;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptValues;

/** Groovy, whose objects are Java's. */
final class Groovy implements ScriptLanguage {

  private final boolean invokeDynamic;

  Groovy(boolean invokeDynamic) {
    this.invokeDynamic = invokeDynamic;
  }

  @Override
  public String name() {
    return GroovyGroups.GROOVY.name();
  }

  @Override
  public ScriptEngine engine() {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.getOptimizationOptions().put("indy", invokeDynamic);
    configuration.getOptimizationOptions().put("int", !invokeDynamic);
    return new GroovyScriptEngineImpl(new GroovyClassLoader(Groovy.class.getClassLoader(), configuration));
  }

  @Override
  public ScriptValues values(Stage.Context context, ScriptRecordType recordType) {
    return new ScriptValues(context, recordType);
  }
}
