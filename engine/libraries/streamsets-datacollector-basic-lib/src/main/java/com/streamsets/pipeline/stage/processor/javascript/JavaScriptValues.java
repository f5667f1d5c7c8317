package com.streamsets.pipeline.stage.processor.javascript;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.nashorn.api.scripting.ScriptObjectMirror;
import stf.engine.scripting.ScriptRecordType;
import stf.engine.scripting.ScriptValues;

/** Arrays of JavaScript become lists. */
final class JavaScriptValues extends ScriptValues {

  JavaScriptValues(Stage.Context context, ScriptRecordType recordType) {
    super(context, recordType);
  }

  @Override
  protected Field toField(Object value, Record record, String path) {
    if (!(value instanceof ScriptObjectMirror) || !((ScriptObjectMirror) value).isArray()) {
      return super.toField(value, record, path);
    }
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, Object> element : ((ScriptObjectMirror) value).entrySet()) {
      fields.add(toField(element.getValue(), record, path + "/" + element.getKey()));
    }
    return Field.create(fields);
  }
}
