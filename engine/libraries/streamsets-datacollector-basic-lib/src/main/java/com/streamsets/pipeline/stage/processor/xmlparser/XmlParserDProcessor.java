package com.streamsets.pipeline.stage.processor.xmlparser;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "XML Parser" processor. */
@StageDef(
    version = 1,
    label = "XML Parser",
    description = "Parses a field with XML",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(XmlParserGroups.class)
@GenerateResourceBundle
public class XmlParserDProcessor extends DProcessor {

  @ConfigDefBean(groups = {"XML"})
  public XmlParserConfig configs = new XmlParserConfig();

  @Override
  protected Processor createProcessor() {
    return new XmlParserProcessor(configs);
  }
}
