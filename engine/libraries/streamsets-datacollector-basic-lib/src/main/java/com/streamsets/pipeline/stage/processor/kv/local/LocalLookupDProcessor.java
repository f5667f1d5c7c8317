package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Static Lookup" processor. */
@StageDef(
    version = 1,
    label = "Static Lookup",
    description = "Adds fields from a list of keys and values",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(LocalLookupGroups.class)
@GenerateResourceBundle
public class LocalLookupDProcessor extends DProcessor {

  @ConfigDefBean
  public LocalLookupConfig conf = new LocalLookupConfig();

  @Override
  protected Processor createProcessor() {
    return new LocalLookupProcessor(conf);
  }
}
