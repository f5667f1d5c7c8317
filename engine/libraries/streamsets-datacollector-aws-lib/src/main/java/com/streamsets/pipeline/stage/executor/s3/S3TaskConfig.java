package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;

import java.util.HashMap;
import java.util.Map;

/** What the executor does, and with which object. */
public class S3TaskConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "CHANGE_EXISTING_OBJECT",
      label = "Task",
      displayPosition = 10,
      group = "TASKS"
  )
  @ValueChooserModel(TaskType.Chooser.class)
  public TaskType taskType = TaskType.CHANGE_EXISTING_OBJECT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Object",
      displayPosition = 20,
      group = "TASKS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = RecordEL.class
  )
  public String objectPath = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Content",
      displayPosition = 30,
      group = "TASKS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "taskType", triggeredByValues = "CREATE_NEW_OBJECT")
  )
  public String content = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Tags",
      displayPosition = 40,
      group = "TASKS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "taskType", triggeredByValues = "CHANGE_EXISTING_OBJECT")
  )
  public Map<String, String> tags = new HashMap<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "New Object Path",
      displayPosition = 50,
      group = "TASKS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "taskType", triggeredByValues = "COPY_OBJECT")
  )
  public String copyTargetLocation = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      label = "Delete Original Object",
      displayPosition = 60,
      group = "TASKS",
      dependencies = @Dependency(configName = "taskType", triggeredByValues = "COPY_OBJECT")
  )
  public boolean dropAfterCopy = false;
}
