package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.http.HttpUpgrade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** From the one form of the first version to clients with pages, actions and log. */
public class HttpClientSourceUpgrader implements StageUpgrader {

  private static final String FORMAT = "conf.dataFormatConfig.";
  private static final String PAGES = "conf.pagination.";
  private static final String TIMEOUT = "conf.responseTimeoutActionConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, HttpClientSourceUpgrader::toBeans)
        .to(3, configs -> configs.set("conf.useProxy", false).set("conf.proxy.uri", "")
            .set("conf.proxy.username", "").set("conf.proxy.password", ""))
        .to(4, configs -> configs.replace("conf.authType", "BASIC", "UNIVERSAL"))
        .to(5, configs -> configs.set("conf.headers", new ArrayList<>()))
        .to(6, configs -> configs.rename("conf.requestData", "conf.requestBody"))
        .to(7, HttpUpgrade::toClientBean)
        .to(8, HttpClientSourceUpgrader::addPages)
        .to(9, configs -> configs.setIfMissing(FORMAT + "avroSchema", null).addParserSchemaLookup(FORMAT))
        .to(10, HttpClientSourceUpgrader::addActions)
        .to(11, configs -> configs.set("conf.client.useOAuth2", false))
        .to(12, configs -> configs.set(PAGES + "keepAllFields", false))
        .to(13, HttpUpgrade::toTlsBean)
        .to(14, HttpUpgrade::addRequestLogging)
        .to(15, configs -> configs.set(FORMAT + "preserveRootElement", false))
        .to(16, HttpUpgrade::limitTimeouts)
        .to(17, configs -> configs.set("conf.propagateAllHttpResponses", false).set("conf.errorResponseField", "outErrorBody"))
        .to(18, HttpUpgrade::addRemoteStores)
        .to(19, configs -> UnivocityUpgrade.add(configs, FORMAT))
        .configs();
  }

  private static void toBeans(ConfigUpgrade configs) {
    configs.move("", "conf.", "dataFormat", "resourceUrl", "httpMethod", "requestData", "requestTimeoutMillis", "httpMode",
        "pollingInterval", "entityDelimiter");
    configs.move("", "conf.oauth.", "consumerKey", "consumerSecret", "token", "tokenSecret");
    configs.set("conf.authType", Boolean.TRUE.equals(configs.value("isOAuthEnabled")) ? "OAUTH" : "NONE")
        .remove("isOAuthEnabled")
        .rename("jsonMode", FORMAT + "jsonContent")
        .rename("batchSize", "conf.basic.maxBatchSize")
        .rename("maxBatchWaitTime", "conf.basic.maxWaitTime")
        .set(FORMAT + "csvSkipStartLines", 0);
  }

  private static void addPages(ConfigUpgrade configs) {
    HttpUpgrade.toTwoTimeouts(configs);
    configs.remove("conf.entityDelimiter").set(PAGES + "mode", "NONE").set(PAGES + "startAt", 0)
        .set(PAGES + "resultFieldPath", "").set(PAGES + "rateLimit", 2000);
  }

  private static void addActions(ConfigUpgrade configs) {
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("statusCode", 500);
    action.put("action", "RETRY_EXPONENTIAL_BACKOFF");
    action.put("backoffInterval", 1000);
    action.put("maxNumRetries", 10);
    configs.set("conf.responseStatusActionConfigs", new ArrayList<>(Collections.singletonList(action)))
        .set(TIMEOUT + "action", "RETRY_IMMEDIATELY").set(TIMEOUT + "backoffInterval", 1000).set(TIMEOUT + "maxNumRetries", 10);
  }
}
