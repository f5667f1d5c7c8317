package stf.engine.conformance;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Facts by name; what says nothing is left out. */
final class Facts {

  private final Map<String, Object> map = new TreeMap<>();

  Facts put(String name, Object value) {
    map.put(name, value);
    return this;
  }

  Facts putUnlessEmpty(String name, Object value) {
    boolean empty = value == null || "".equals(value)
        || value instanceof Collection && ((Collection<?>) value).isEmpty()
        || value instanceof Map && ((Map<?, ?>) value).isEmpty();
    return empty ? this : put(name, value);
  }

  Facts flag(String name, boolean value) {
    return value ? put(name, true) : this;
  }

  Map<String, Object> map() {
    return map;
  }
}
