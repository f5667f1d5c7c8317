package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.http.HttpUpgrade;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 has the TLS of all stages, 3 logs requests, 4 answers to the origin, 5 limits times, 6 takes keys as credentials. */
public class HttpClientTargetUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, HttpUpgrade::toTlsBean)
        .to(3, HttpUpgrade::addRequestLogging)
        .to(4, configs -> configs.set("conf.responseConf.sendResponseToOrigin", false)
            .set("conf.responseConf.responseType", "SUCCESS_RECORDS"))
        .to(5, HttpUpgrade::limitTimeouts)
        .to(6, HttpUpgrade::addRemoteStores)
        .configs();
  }
}
