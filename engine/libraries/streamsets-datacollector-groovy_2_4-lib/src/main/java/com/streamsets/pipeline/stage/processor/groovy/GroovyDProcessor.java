package com.streamsets.pipeline.stage.processor.groovy;

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

/** The "Groovy Evaluator" processor. */
@StageDef(
    version = 2,
    label = "Groovy Evaluator",
    description = "Processes records with a Groovy script",
    icon = "groovy.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    producesEvents = true,
    upgrader = GroovyUpgrader.class
)
@ConfigGroups(GroovyGroups.class)
@GenerateResourceBundle
public class GroovyDProcessor extends DProcessor {

  private static final String SAMPLE =
      "for (record in sdc.records) {\n" +
          "    try {\n" +
          "        sdc.output.write(record)\n" +
          "    } catch (e) {\n" +
          "        sdc.error.write(record, e.toString())\n" +
          "    }\n" +
          "}\n";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BATCH",
      label = "Record Processing Mode",
      displayPosition = 10,
      group = "GROOVY"
  )
  @ValueChooserModel(ProcessingMode.Chooser.class)
  public ProcessingMode processingMode = ProcessingMode.BATCH;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Init Script",
      displayPosition = 20,
      group = "GROOVY",
      evaluation = ConfigDef.Evaluation.EXPLICIT
  )
  public String initScript = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      defaultValue = SAMPLE,
      label = "Script",
      displayPosition = 30,
      group = "GROOVY",
      evaluation = ConfigDef.Evaluation.EXPLICIT
  )
  public String script = SAMPLE;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Destroy Script",
      displayPosition = 40,
      group = "GROOVY",
      evaluation = ConfigDef.Evaluation.EXPLICIT
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
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enable invokedynamic Compiler Option",
      displayPosition = 60,
      group = "ADVANCED"
  )
  public boolean invokeDynamic = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      defaultValue = "{}",
      label = "Parameters in Script",
      displayPosition = 70,
      group = "ADVANCED"
  )
  public Map<String, String> userParams = new HashMap<>();

  @Override
  protected Processor createProcessor() {
    return new ScriptingProcessor(new Groovy(invokeDynamic),
        new ScriptConfig(processingMode, script, initScript, destroyScript, scriptRecordType, userParams));
  }
}
