package com.streamsets.pipeline.stage.processor.fieldfilter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** The "Field Remover" processor. */
@StageDef(
    version = 1,
    label = "Field Remover",
    description = "Removes or keeps fields",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldFilterGroups.class)
@HideConfigs(onErrorRecord = true)
@GenerateResourceBundle
public class FieldFilterDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "REMOVE",
      label = "Action",
      displayPosition = 10,
      group = "FILTER"
  )
  @ValueChooserModel(FilterOperation.Chooser.class)
  public FilterOperation filterOperation = FilterOperation.REMOVE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields",
      displayPosition = 20,
      group = "FILTER",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  @FieldSelectorModel
  public List<String> fields = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Constant",
      displayPosition = 30,
      group = "FILTER",
      dependencies = {@Dependency(configName = "filterOperation", triggeredByValues = "REMOVE_CONSTANT")}
  )
  public String constant = "";

  @Override
  protected Processor createProcessor() {
    return new FieldFilterProcessor(filterOperation, fields, constant);
  }
}
