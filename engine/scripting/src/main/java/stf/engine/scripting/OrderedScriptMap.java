package stf.engine.scripting;

import java.util.LinkedHashMap;

/** The map of languages that use Java's maps. */
final class OrderedScriptMap extends LinkedHashMap<Object, Object> implements ScriptMap {

  private static final long serialVersionUID = 1;

  private final boolean listMap;

  OrderedScriptMap(boolean listMap) {
    this.listMap = listMap;
  }

  @Override
  public boolean isListMap() {
    return listMap;
  }
}
