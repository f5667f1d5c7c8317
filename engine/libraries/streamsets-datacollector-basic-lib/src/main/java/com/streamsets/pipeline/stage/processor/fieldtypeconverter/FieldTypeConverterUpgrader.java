package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 added dates with a zone. */
public class FieldTypeConverterUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> {
          addZones(configs, "fieldTypeConverterConfigs");
          addZones(configs, "wholeTypeConverterConfigs");
        })
        .configs();
  }

  private static void addZones(ConfigUpgrade configs, String list) {
    configs.setInEach(list, "zonedDateTimeFormat", "ISO_ZONED_DATE_TIME").setInEach(list, "otherZonedDateTimeFormat", "");
  }
}
