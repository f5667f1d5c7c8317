package com.streamsets.pipeline.stage.processor.jython;

import org.python.core.PyDictionary;
import stf.engine.scripting.ScriptMap;

/** A dictionary of Python that keeps the order of its entries. */
final class JythonMap extends PyDictionary implements ScriptMap {

  private static final long serialVersionUID = 1;

  private final boolean listMap;

  JythonMap(boolean listMap) {
    super(new OrderedMap<>(), true);
    this.listMap = listMap;
  }

  @Override
  public boolean isListMap() {
    return listMap;
  }
}
