package stf.engine.scripting;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.common.ErrorRecords;

/** Runs a user's script for every record or batch. */
public final class ScriptingProcessor extends SingleLaneProcessor {

  private static final Logger LOG = LoggerFactory.getLogger(ScriptingProcessor.class);

  private final ScriptLanguage language;
  private final ScriptConfig config;
  private ScriptEngine engine;
  private CompiledScript script;
  private ScriptValues values;
  private Object state;

  public ScriptingProcessor(ScriptLanguage language, ScriptConfig config) {
    this.language = language;
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    values = language.values(getContext(), config.recordType);
    state = values.createMap(false);
    try {
      engine = language.engine();
    } catch (Exception e) {
      issues.add(getContext().createConfigIssue(null, null, ScriptErrors.SCRIPTING_01, language.name(), e.toString()));
      return issues;
    }
    if (config.script.trim().isEmpty()) {
      issues.add(issue("script", ScriptErrors.SCRIPTING_02));
    } else {
      try {
        script = ((Compilable) engine).compile(config.script);
      } catch (ScriptException e) {
        issues.add(issue("script", ScriptErrors.SCRIPTING_03, e.toString()));
      }
    }
    try {
      runOnce(config.initScript);
    } catch (ScriptException e) {
      issues.add(issue("initScript", ScriptErrors.SCRIPTING_08, e.toString()));
    }
    return issues;
  }

  private ConfigIssue issue(String name, ScriptErrors error, Object... args) {
    return getContext().createConfigIssue(language.name(), name, error, args);
  }

  private void runOnce(String once) throws ScriptException {
    if (once != null && !once.trim().isEmpty()) {
      engine.eval(once, bindings(null, null));
    }
  }

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) throws StageException {
    Consumer<ScriptRecord> output = record -> batchMaker.addRecord(values.toRecord(record));
    List<ScriptRecord> records = new ArrayList<>();
    for (Iterator<Record> it = batch.getRecords(); it.hasNext();) {
      ScriptRecord record = values.toScript(it.next());
      records.add(record);
      if (config.processingMode == ProcessingMode.RECORD) {
        processRecord(record, output);
      }
    }
    if (config.processingMode == ProcessingMode.BATCH) {
      try {
        script.eval(bindings(records, output));
      } catch (ScriptException e) {
        throw new StageException(ScriptErrors.SCRIPTING_06, e.toString(), e);
      }
    }
  }

  private void processRecord(ScriptRecord record, Consumer<ScriptRecord> output) throws StageException {
    try {
      script.eval(bindings(Collections.singletonList(record), output));
    } catch (ScriptException e) {
      ErrorRecords.handle(getContext(),
          new OnRecordErrorException(values.toRecord(record), ScriptErrors.SCRIPTING_05, e.toString(), e));
    }
  }

  private Bindings bindings(List<ScriptRecord> records, Consumer<ScriptRecord> output) {
    ScriptApi api = new ScriptApi(getContext(), values, config.userParams, LOG, state, records, output);
    Bindings bindings = new SimpleBindings();
    bindings.put("sdc", api);
    // Scripts of older versions use the members without "sdc." and the functions with another name before them.
    bindings.put("sdcFunctions", api);
    bindings.put("error", api.error);
    bindings.put("log", api.log);
    bindings.put("state", api.state);
    if (records != null) {
      bindings.put("records", api.records);
      bindings.put("output", api.output);
    }
    for (java.lang.reflect.Field constant : ScriptApi.class.getFields()) {
      if (constant.getName().startsWith("NULL_") && !Modifier.isStatic(constant.getModifiers())) {
        bindings.put(constant.getName(), member(constant, api));
      }
    }
    return bindings;
  }

  private static Object member(java.lang.reflect.Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void destroy() {
    if (engine != null) {
      try {
        runOnce(config.destroyScript);
      } catch (ScriptException e) {
        LOG.error("{} - The destroy script failed: {}", ScriptErrors.SCRIPTING_09.getCode(), e.toString(), e);
      }
      close();
    }
    super.destroy();
  }

  private void close() {
    if (engine instanceof AutoCloseable) {
      try {
        ((AutoCloseable) engine).close();
      } catch (Exception e) {
        LOG.error("The scripting engine does not close: {}", e.toString(), e);
      }
    }
    engine = null;
  }
}
