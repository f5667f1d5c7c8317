package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "HTTP Client" processor. */
@StageDef(
    version = 17,
    label = "HTTP Client",
    description = "Makes a request for each record",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    upgrader = HttpProcessorUpgrader.class
)
@HideConfigs({"conf.dataFormatConfig.jsonContent"})
@ConfigGroups(HttpGroups.class)
@GenerateResourceBundle
public class HttpDProcessor extends DProcessor {

  @ConfigDefBean(groups = {"CREDENTIALS", "DATA_FORMAT", "HTTP", "LOGGING", "OAUTH2", "PAGINATION", "PROXY", "TIMEOUT", "TLS"})
  public HttpProcessorConfig conf = new HttpProcessorConfig();

  @Override
  protected Processor createProcessor() {
    return new HttpProcessor(conf);
  }
}
