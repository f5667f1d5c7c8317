package stf.engine.scripting;

/** A map of a script's language that knows which type of field it becomes. */
public interface ScriptMap {

  boolean isListMap();
}
