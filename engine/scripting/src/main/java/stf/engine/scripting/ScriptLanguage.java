package stf.engine.scripting;

import com.streamsets.pipeline.api.Stage;
import javax.script.ScriptEngine;

/** A language that scripts are written in. */
public interface ScriptLanguage {

  /** The name of the tab with the scripts, such as "GROOVY". */
  String name();

  /** A new engine; only now are its classes loaded. */
  ScriptEngine engine();

  ScriptValues values(Stage.Context context, ScriptRecordType recordType);
}
