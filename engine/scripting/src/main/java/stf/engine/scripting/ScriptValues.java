package stf.engine.scripting;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records to objects of a script's language and back. Languages with types of their own override a part. */
public class ScriptValues {

  private final Stage.Context context;
  private final ScriptRecordType recordType;

  public ScriptValues(Stage.Context context, ScriptRecordType recordType) {
    this.context = context;
    this.recordType = recordType;
  }

  ScriptRecord toScript(Record record) {
    if (recordType == ScriptRecordType.SDC_RECORDS) {
      return new ScriptRecord(record);
    }
    return new NativeRecord(record, record.get() == null ? null : toScript(record.get()));
  }

  Record toRecord(ScriptRecord scriptRecord) {
    Record record = scriptRecord.sdcRecord;
    if (scriptRecord instanceof NativeRecord) {
      NativeRecord changed = (NativeRecord) scriptRecord;
      record.set(toField(changed.value, record, ""));
      Set<String> removed = new HashSet<>(record.getHeader().getAttributeNames());
      removed.removeAll(changed.attributes.keySet());
      removed.forEach(record.getHeader()::deleteAttribute);
      changed.attributes.forEach(record.getHeader()::setAttribute);
    }
    return record;
  }

  private Object toScript(Field field) {
    Object value = field.getValue();
    if (value == null) {
      return null;
    }
    switch (field.getType()) {
      case MAP:
      case LIST_MAP:
        Map<Object, Object> map = createMap(field.getType() == Field.Type.LIST_MAP);
        field.getValueAsMap().forEach((name, child) -> map.put(name, toScript(child)));
        return map;
      case LIST:
        List<Object> list = createList();
        field.getValueAsList().forEach(element -> list.add(toScript(element)));
        return list;
      case FILE_REF:
        return new ScriptFile(context, field.getValueAsFileRef());
      default:
        return value;
    }
  }

  /** The map that a script can use for a field of type map or list-map. */
  @SuppressWarnings("unchecked")
  public Map<Object, Object> createMap(boolean listMap) {
    return new OrderedScriptMap(listMap);
  }

  protected List<Object> createList() {
    return new ArrayList<>();
  }

  /** @param path where the field had its value, whose type a null keeps */
  protected Field toField(Object value, Record record, String path) {
    if (value == null) {
      Field before = record.get(path);
      return Field.create(before == null ? Field.Type.STRING : before.getType(), null);
    }
    if (value instanceof Map) {
      Map<String, Field> fields = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, child) ->
          fields.put(String.valueOf(name), toField(child, record, path + "/" + quoted(String.valueOf(name)))));
      return value instanceof ScriptMap && ((ScriptMap) value).isListMap()
          ? Field.createListMap(new LinkedHashMap<>(fields)) : Field.create(fields);
    }
    if (value instanceof List) {
      List<Field> fields = new ArrayList<>();
      for (Object element : (List<?>) value) {
        fields.add(toField(element, record, path + "[" + fields.size() + "]"));
      }
      return Field.create(fields);
    }
    return toSimpleField(value);
  }

  protected Field toSimpleField(Object value) {
    if (value instanceof Boolean) {
      return Field.create((Boolean) value);
    } else if (value instanceof Character) {
      return Field.create((Character) value);
    } else if (value instanceof Byte) {
      return Field.create((Byte) value);
    } else if (value instanceof Short) {
      return Field.create((Short) value);
    } else if (value instanceof Integer) {
      return Field.create((Integer) value);
    } else if (value instanceof Long) {
      return Field.create((Long) value);
    } else if (value instanceof Float) {
      return Field.create((Float) value);
    } else if (value instanceof Double) {
      return Field.create((Double) value);
    } else if (value instanceof BigDecimal) {
      return Field.create((BigDecimal) value);
    } else if (value instanceof Date) {
      return Field.createDatetime((Date) value);
    } else if (value instanceof byte[]) {
      return Field.create((byte[]) value);
    } else if (value instanceof ScriptFile) {
      return Field.create(((ScriptFile) value).file());
    }
    return value instanceof TypedNull ? ((TypedNull) value).field() : Field.create(value.toString());
  }

  private static String quoted(String name) {
    return name.matches("\\w+") ? name
        : "'" + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\\\'") + "'";
  }
}
