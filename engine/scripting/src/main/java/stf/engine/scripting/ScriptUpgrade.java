package stf.engine.scripting;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** What the evaluators of Jython and JavaScript changed alike. */
public final class ScriptUpgrade {

  private ScriptUpgrade() {
  }

  /** Version 2 named the writers "output" and "error", version 3 added the record type. */
  public static List<Config> toVersion3(List<Config> old, StageUpgrader.Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("script", String.valueOf(configs.value("script"))
            .replace("out.write", "output.write").replace("err.write", "error.write")))
        .to(3, configs -> configs.set("scriptRecordType", "NATIVE_OBJECTS"))
        .configs();
  }
}
