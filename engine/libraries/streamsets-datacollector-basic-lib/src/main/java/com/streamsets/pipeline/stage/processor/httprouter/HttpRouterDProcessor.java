package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "HTTP Router" processor. */
@StageDef(
    version = 1,
    label = "HTTP Router",
    description = "Sends requests to streams by their method and path",
    icon = "selector.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    outputStreams = StageDef.VariableOutputStreams.class,
    outputStreamsDrivenByConfig = "routerLaneConfigs"
)
@ConfigGroups(HttpRouterGroups.class)
@GenerateResourceBundle
public class HttpRouterDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "",
      displayPosition = 10,
      group = "ROUTER"
  )
  @ListBeanModel
  public List<RouterLaneConfig> routerLaneConfigs = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new HttpRouterProcessor(routerLaneConfigs);
  }
}
