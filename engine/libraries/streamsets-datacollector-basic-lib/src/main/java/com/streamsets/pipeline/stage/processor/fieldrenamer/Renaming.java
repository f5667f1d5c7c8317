package com.streamsets.pipeline.stage.processor.fieldrenamer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which fields of a record get which names, and what stands in the way. */
final class Renaming {

  /** In the order in which they are renamed. */
  final Map<String, String> newNames = new LinkedHashMap<>();
  /** Expressions without a match. */
  final Set<String> unmatched = new LinkedHashSet<>();
  /** By field: all expressions that match it, where they are several. */
  final Map<String, Set<String>> ambiguous = new LinkedHashMap<>();

  private final Map<String, String> patterns = new HashMap<>();

  /** @param target gives the new name for a match */
  void add(Pattern pattern, Set<String> paths, Function<Matcher, String> target) {
    boolean found = false;
    List<String> matches = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (String path : paths) {
      Matcher matcher = pattern.matcher(path);
      if (matcher.matches()) {
        found = true;
        String name = target.apply(matcher);
        if (newNames.containsKey(path)) {
          Set<String> all = ambiguous.computeIfAbsent(path, key -> new LinkedHashSet<>());
          all.add(pattern.pattern());
          all.add(patterns.get(path));
        } else {
          insert(matches, path);
          names.put(path, name);
          patterns.put(path, pattern.pattern());
        }
      }
    }
    matches.forEach(path -> newNames.put(path, names.get(path)));
    if (!found) {
      unmatched.add(pattern.pattern());
    }
  }

  void removeAmbiguous() {
    newNames.keySet().removeAll(ambiguous.keySet());
  }

  /** Behind those before it, but elements of a list from the last to the first, as each moves those behind it. */
  private static void insert(List<String> matches, String path) {
    int at = 0;
    while (at < matches.size() && !comesBefore(path, matches.get(at))) {
      at++;
    }
    matches.add(at, path);
  }

  private static boolean comesBefore(String path, String other) {
    int same = 0;
    while (same < path.length() && same < other.length() && path.charAt(same) == other.charAt(same)) {
      same++;
    }
    int open = path.lastIndexOf('[', same - 1);
    if (open < 0 || !path.startsWith(other.substring(0, Math.min(open + 1, other.length())))) {
      return false;
    }
    Integer index = index(path, open);
    Integer otherIndex = index(other, open);
    return index != null && otherIndex != null && index > otherIndex;
  }

  private static Integer index(String path, int open) {
    int close = path.indexOf(']', open);
    String number = close < 0 ? "" : path.substring(open + 1, close);
    return number.matches("[0-9]{1,9}") ? Integer.valueOf(number) : null;
  }
}
