package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSource;

/** The "HTTP Client" origin. */
@StageDef(
    version = 19,
    label = "HTTP Client",
    description = "Reads from an HTTP resource",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.EDGE},
    resetOffset = true,
    upgrader = HttpClientSourceUpgrader.class
)
@ConfigGroups(HttpClientGroups.class)
@GenerateResourceBundle
public class HttpClientDSource extends DSource {

  @ConfigDefBean(groups = {"CREDENTIALS", "DATA_FORMAT", "HTTP", "LOGGING", "OAUTH2", "PAGINATION", "PROXY", "TIMEOUT", "TLS"})
  public HttpClientSourceConfig conf = new HttpClientSourceConfig();

  @Override
  protected Source createSource() {
    return new HttpClientSource(conf);
  }
}
