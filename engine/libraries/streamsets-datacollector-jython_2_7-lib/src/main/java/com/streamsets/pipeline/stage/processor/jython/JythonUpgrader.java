package com.streamsets.pipeline.stage.processor.jython;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.scripting.ScriptUpgrade;

/** To the current version of the stage. */
public class JythonUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return ScriptUpgrade.toVersion3(old, context);
  }
}
