package com.streamsets.pipeline.stage.processor.selector;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.PredicateModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.lib.el.DataUtilEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stf.engine.expression.CollectionsEL;

/** The "Stream Selector" processor. */
@StageDef(
    version = 1,
    label = "Stream Selector",
    description = "Sends records to the streams whose conditions they meet",
    icon = "selector.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    outputStreams = StageDef.VariableOutputStreams.class,
    outputStreamsDrivenByConfig = "lanePredicates"
)
@ConfigGroups(SelectorGroups.class)
@GenerateResourceBundle
public class SelectorDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Condition",
      description = "A record goes to every stream whose condition is true, to the default only when none is",
      displayPosition = 10,
      group = "CONDITIONS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class, DataUtilEL.class, CollectionsEL.class}
  )
  @PredicateModel
  public List<Map<String, String>> lanePredicates = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new SelectorProcessor(lanePredicates);
  }
}
