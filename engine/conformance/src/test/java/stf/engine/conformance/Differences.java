package stf.engine.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Says in one line each where two trees of facts differ. */
final class Differences {

  private final List<String> lines = new ArrayList<>();

  static List<String> between(Map<String, ?> vendor, Map<String, ?> ours) {
    Differences differences = new Differences();
    differences.compare("", vendor, ours);
    return differences.lines;
  }

  private void compare(String path, Map<String, ?> vendor, Map<String, ?> ours) {
    TreeSet<String> names = new TreeSet<>(vendor.keySet());
    names.addAll(ours.keySet());
    for (String name : names) {
      Object theirs = vendor.get(name);
      Object own = ours.get(name);
      String here = path.isEmpty() ? name : path + " > " + name;
      if (theirs == null && isChoice(name)) {
        continue;
      }
      if (theirs instanceof Map && own instanceof Map) {
        compare(here, cast(theirs), cast(own));
      } else if (!same(theirs, own)) {
        lines.add(here + ": vendor " + brief(theirs) + ", ours " + brief(own));
      }
    }
  }

  /** Charsets and time zones are what the JVM has; the facts about the vendor do not list them. */
  private static boolean isChoice(String name) {
    return name.equals("values") || name.equals("valueLabels");
  }

  /** Numbers are the same whether int or long. */
  private static boolean same(Object a, Object b) {
    return Objects.equals(a, b) || a instanceof Number && b instanceof Number && a.toString().equals(b.toString());
  }

  private static String brief(Object value) {
    String text = String.valueOf(value);
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }
}
