package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.http.HttpUpgrade;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** From the first client to one with several values, compression and log. */
public class HttpProcessorUpgrader implements StageUpgrader {

  private static final String FORMAT = "conf.dataFormatConfig.";
  private static final double MILLIS_PER_SECOND = 1000.0;

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, HttpUpgrade::toClientBean)
        // Another default than for new stages, so as not to overwrite attributes.
        .to(3, configs -> configs.set("conf.headerOutputLocation", "HEADER").set("conf.headerAttributePrefix", "http-")
            .set("conf.headerOutputField", ""))
        .to(4, configs -> {
          HttpUpgrade.toTwoTimeouts(configs);
          configs.set("conf.maxRequestCompletionSecs", 60);
        })
        .to(5, configs -> configs.addParserSchemaLookup(FORMAT))
        .to(6, configs -> configs.set("conf.client.useOAuth2", false))
        .to(7, configs -> configs.set("conf.rateLimit", 0))
        .to(8, configs -> configs.set("conf.client.httpCompression", "NONE"))
        .to(9, HttpUpgrade::toTlsBean)
        .to(10, HttpProcessorUpgrader::toInterval)
        .to(11, HttpUpgrade::addRequestLogging)
        .to(12, configs -> configs.set("conf.multipleValuesBehavior", "FIRST_ONLY"))
        .to(13, configs -> configs.set(FORMAT + "preserveRootElement", false))
        .to(14, HttpUpgrade::limitTimeouts)
        .to(15, HttpUpgrade::addRemoteStores)
        .to(16, configs -> configs.set("conf.missingValuesBehavior", "PASS_RECORD_ON"))
        .to(17, configs -> UnivocityUpgrade.add(configs, FORMAT))
        .configs();
  }

  /** A limit of requests each second became the time between two. */
  private static void toInterval(ConfigUpgrade configs) {
    Object limit = configs.value("conf.rateLimit");
    int perSecond = limit instanceof Number ? ((Number) limit).intValue() : 0;
    configs.set("conf.rateLimit", perSecond == 0 ? 0 : (int) (MILLIS_PER_SECOND / perSecond));
  }
}
