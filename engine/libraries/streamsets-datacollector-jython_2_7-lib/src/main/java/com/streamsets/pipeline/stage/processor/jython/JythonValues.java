package com.streamsets.pipeline.stage.processor.jython;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Stage;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.python.core.PyList;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptValues;

/** Maps and lists are Python's own, so that scripts can use their methods. */
final class JythonValues extends ScriptValues {

  JythonValues(Stage.Context context, ScriptRecordType recordType) {
    super(context, recordType);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Object, Object> createMap(boolean listMap) {
    return new JythonMap(listMap);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected List<Object> createList() {
    return new PyList();
  }

  /** Python's long integers have no limit. */
  @Override
  protected Field toSimpleField(Object value) {
    return value instanceof BigInteger ? Field.create(((BigInteger) value).longValue()) : super.toSimpleField(value);
  }
}
