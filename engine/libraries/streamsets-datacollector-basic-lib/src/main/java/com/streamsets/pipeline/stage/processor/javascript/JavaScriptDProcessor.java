package com.streamsets.pipeline.stage.processor.javascript;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.HashMap;
import java.util.Map;
import stf.engine.scripting.ProcessingMode;
import stf.engine.scripting.ScriptConfig;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptingProcessor;

/** The "JavaScript Evaluator" processor. */
@StageDef(
    version = 3,
    label = "JavaScript Evaluator",
    description = "Processes records with a JavaScript script",
    icon = "script.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    producesEvents = true,
    upgrader = JavaScriptUpgrader.class
)
@ConfigGroups(JavaScriptGroups.class)
@GenerateResourceBundle
public class JavaScriptDProcessor extends DProcessor {

  private static final String SAMPLE =
      "for (var i = 0; i < sdc.records.length; i++) {\n" +
          "    try {\n" +
          "        sdc.output.write(sdc.records[i]);\n" +
          "    } catch (e) {\n" +
          "        sdc.error.write(sdc.records[i], e);\n" +
          "    }\n" +
          "}\n";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BATCH",
      label = "Record Processing Mode",
      displayPosition = 10,
      group = "JAVASCRIPT"
  )
  @ValueChooserModel(ProcessingMode.Chooser.class)
  public ProcessingMode processingMode = ProcessingMode.BATCH;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Init Script",
      displayPosition = 20,
      group = "JAVASCRIPT"
  )
  public String initScript = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      defaultValue = SAMPLE,
      label = "Script",
      displayPosition = 30,
      group = "JAVASCRIPT"
  )
  public String script = SAMPLE;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Destroy Script",
      displayPosition = 40,
      group = "JAVASCRIPT"
  )
  public String destroyScript = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NATIVE_OBJECTS",
      label = "Record Type",
      displayPosition = 50,
      group = "ADVANCED"
  )
  @ValueChooserModel(ScriptRecordType.Chooser.class)
  public ScriptRecordType scriptRecordType = ScriptRecordType.NATIVE_OBJECTS;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      defaultValue = "{}",
      label = "Parameters in Script",
      displayPosition = 60,
      group = "ADVANCED"
  )
  public Map<String, String> userParams = new HashMap<>();

  @Override
  protected Processor createProcessor() {
    return new ScriptingProcessor(new JavaScript(),
        new ScriptConfig(processingMode, script, initScript, destroyScript, scriptRecordType, userParams));
  }
}
