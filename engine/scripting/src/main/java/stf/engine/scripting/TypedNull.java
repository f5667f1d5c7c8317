package stf.engine.scripting;

import com.streamsets.pipeline.api.Field;

/** What a script assigns for a null of a certain type, and what it gets for one. Scripts compare it by identity. */
public final class TypedNull {

  public static final TypedNull BOOLEAN = new TypedNull(Field.Type.BOOLEAN);
  public static final TypedNull CHAR = new TypedNull(Field.Type.CHAR);
  public static final TypedNull BYTE = new TypedNull(Field.Type.BYTE);
  public static final TypedNull SHORT = new TypedNull(Field.Type.SHORT);
  public static final TypedNull INTEGER = new TypedNull(Field.Type.INTEGER);
  public static final TypedNull LONG = new TypedNull(Field.Type.LONG);
  public static final TypedNull FLOAT = new TypedNull(Field.Type.FLOAT);
  public static final TypedNull DOUBLE = new TypedNull(Field.Type.DOUBLE);
  public static final TypedNull DATE = new TypedNull(Field.Type.DATE);
  public static final TypedNull DATETIME = new TypedNull(Field.Type.DATETIME);
  public static final TypedNull TIME = new TypedNull(Field.Type.TIME);
  public static final TypedNull DECIMAL = new TypedNull(Field.Type.DECIMAL);
  public static final TypedNull BYTE_ARRAY = new TypedNull(Field.Type.BYTE_ARRAY);
  public static final TypedNull STRING = new TypedNull(Field.Type.STRING);
  public static final TypedNull LIST = new TypedNull(Field.Type.LIST);
  public static final TypedNull MAP = new TypedNull(Field.Type.MAP);

  // The vendor's scripts get no typed null of a byte or a time, only assign it.
  private static final TypedNull[] READABLE = {
      BOOLEAN, CHAR, SHORT, INTEGER, LONG, FLOAT, DOUBLE, DATE, DATETIME, DECIMAL, BYTE_ARRAY, STRING, LIST, MAP};

  private final Field.Type type;

  private TypedNull(Field.Type type) {
    this.type = type;
  }

  Field field() {
    return Field.create(type, null);
  }

  static TypedNull of(Field.Type type) {
    for (TypedNull candidate : READABLE) {
      if (candidate.type == type) {
        return candidate;
      }
    }
    return null;
  }
}
