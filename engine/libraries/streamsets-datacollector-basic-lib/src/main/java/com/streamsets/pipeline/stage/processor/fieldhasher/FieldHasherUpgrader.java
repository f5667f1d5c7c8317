package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 added targets and the whole record, version 3 a separator, version 4 named SHA-2 precisely. */
public class FieldHasherUpgrader implements StageUpgrader {

  private static final String BEAN = "hasherConfig.";
  private static final String WHOLE = BEAN + "recordHasherConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, FieldHasherUpgrader::addTargets)
        .to(3, configs -> configs.set(BEAN + "useSeparator", true).set(WHOLE + "useSeparator", true))
        .to(4, configs -> configs.replace(WHOLE + "hashType", "SHA2", "SHA256")
            .replaceInEach(BEAN + "inPlaceFieldHasherConfigs", "hashType", "SHA2", "SHA256")
            .replaceInEach(BEAN + "targetFieldHasherConfigs", "hashType", "SHA2", "SHA256"))
        .configs();
  }

  private static void addTargets(ConfigUpgrade configs) {
    configs.rename("fieldHasherConfigs", BEAN + "inPlaceFieldHasherConfigs")
        .renameInEach(BEAN + "inPlaceFieldHasherConfigs", "fieldsToHash", "sourceFieldsToHash")
        .set(WHOLE + "hashEntireRecord", false)
        .set(WHOLE + "includeRecordHeaderForHashing", false)
        .set(WHOLE + "hashType", "MD5")
        .set(WHOLE + "targetField", "")
        .set(WHOLE + "headerAttribute", "")
        .set(BEAN + "targetFieldHasherConfigs", new ArrayList<>());
  }
}
