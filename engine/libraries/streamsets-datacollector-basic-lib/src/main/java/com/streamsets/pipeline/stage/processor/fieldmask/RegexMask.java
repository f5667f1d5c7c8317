package com.streamsets.pipeline.stage.processor.fieldmask;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides all but some groups of a regular expression. A value that it does not match as a whole stays as it is. */
final class RegexMask implements Mask {

  private final Pattern pattern;
  private final Set<Integer> groupsToShow;

  RegexMask(Pattern pattern, Set<Integer> groupsToShow) {
    this.pattern = pattern;
    this.groupsToShow = groupsToShow;
  }

  @Override
  public String hide(String value) {
    Matcher matcher = pattern.matcher(value);
    if (!matcher.matches()) {
      return value;
    }
    StringBuilder masked = new StringBuilder(Mask.hidden(value.length()));
    for (int group : groupsToShow) {
      // An alternative that was not taken leaves its groups empty.
      if (matcher.start(group) >= 0) {
        masked.replace(matcher.start(group), matcher.end(group), matcher.group(group));
      }
    }
    return masked.toString();
  }
}
