package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.common.ConfigUpgrade;

/** Version 2 added conditional replacements, version 3 conditions for null. */
public class ValueReplacerUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.setIfMissing("fieldsToConditionallyReplace", new ArrayList<>()))
        .to(3, ValueReplacerUpgrader::addConditions)
        .configs();
  }

  private static void addConditions(ConfigUpgrade configs) {
    if (configs.value("fieldsToNull") != null) {
      Map<String, Object> always = new LinkedHashMap<>();
      always.put("fieldsToNull", configs.value("fieldsToNull"));
      always.put("condition", "");
      List<Object> all = new ArrayList<>();
      all.add(always);
      configs.set("nullReplacerConditionalConfigs", all).remove("fieldsToNull");
    }
  }
}
