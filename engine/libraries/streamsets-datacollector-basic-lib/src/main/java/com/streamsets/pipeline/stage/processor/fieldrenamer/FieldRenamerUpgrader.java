package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Since version 2 the source is a regular expression, and more can be said about problems. */
public class FieldRenamerUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.renameInEach("renameMapping", "fromField", "fromFieldExpression")
            .renameInEach("renameMapping", "toField", "toFieldExpression")
            .replace("overwriteExisting", true, "REPLACE")
            .replace("overwriteExisting", false, "TO_ERROR")
            .rename("overwriteExisting", "errorHandler.existingToFieldHandling")
            .rename("onStagePreConditionFailure", "errorHandler.nonExistingFromFieldHandling")
            .set("errorHandler.multipleFromFieldsMatching", "TO_ERROR"))
        .configs();
  }
}
