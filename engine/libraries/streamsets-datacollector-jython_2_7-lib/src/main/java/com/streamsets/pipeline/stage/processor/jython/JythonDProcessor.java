package com.streamsets.pipeline.stage.processor.jython;

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

/** The "Jython Evaluator" processor. */
@StageDef(
    version = 3,
    label = "Jython Evaluator",
    description = "Processes records with a Jython script",
    icon = "jython.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    producesEvents = true,
    upgrader = JythonUpgrader.class
)
@ConfigGroups(JythonGroups.class)
@GenerateResourceBundle
public class JythonDProcessor extends DProcessor {

  private static final String SAMPLE =
      "for record in sdc.records:\n" +
          "  try:\n" +
          "    sdc.output.write(record)\n" +
          "  except Exception as e:\n" +
          "    sdc.error.write(record, str(e))\n";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BATCH",
      label = "Record Processing Mode",
      displayPosition = 10,
      group = "JYTHON"
  )
  @ValueChooserModel(ProcessingMode.Chooser.class)
  public ProcessingMode processingMode = ProcessingMode.BATCH;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Init Script",
      displayPosition = 20,
      group = "JYTHON"
  )
  public String initScript = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      defaultValue = SAMPLE,
      label = "Script",
      displayPosition = 30,
      group = "JYTHON"
  )
  public String script = SAMPLE;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Destroy Script",
      displayPosition = 40,
      group = "JYTHON"
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
    return new ScriptingProcessor(new Jython(),
        new ScriptConfig(processingMode, script, initScript, destroyScript, scriptRecordType, userParams));
  }
}
