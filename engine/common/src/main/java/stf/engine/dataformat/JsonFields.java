package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fields for what a JSON reader yields. */
public final class JsonFields {

  private JsonFields() {
  }

  /** The field for a value out of maps, lists, strings, numbers, booleans and nulls. */
  public static Field field(Object json) {
    if (json == null) {
      return Field.create(Field.Type.STRING, null);
    } else if (json instanceof Map) {
      Map<String, Field> fields = new LinkedHashMap<>();
      ((Map<?, ?>) json).forEach((key, value) -> fields.put(String.valueOf(key), field(value)));
      return Field.create(fields);
    } else if (json instanceof List) {
      List<Field> fields = new ArrayList<>();
      ((List<?>) json).forEach(value -> fields.add(field(value)));
      return Field.create(fields);
    } else if (json instanceof String) {
      return Field.create((String) json);
    } else if (json instanceof Boolean) {
      return Field.create((Boolean) json);
    } else if (json instanceof Integer) {
      return Field.create((Integer) json);
    } else if (json instanceof Long) {
      return Field.create((Long) json);
    } else if (json instanceof Float) {
      return Field.create((Float) json);
    } else if (json instanceof Double) {
      return Field.create((Double) json);
    } else if (json instanceof BigInteger) {
      return Field.create(new BigDecimal((BigInteger) json));
    } else if (json instanceof BigDecimal) {
      return Field.create((BigDecimal) json);
    } else if (json instanceof byte[]) {
      return Field.create((byte[]) json);
    }
    throw new IllegalArgumentException("JSON does not have values of type " + json.getClass().getName());
  }
}
