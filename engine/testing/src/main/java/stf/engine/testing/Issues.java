package stf.engine.testing;

import java.util.Collection;

/** Assertions about validation issues. */
public final class Issues {

  private Issues() {
  }

  /** @param issues of a stage or a service, which have no type in common */
  public static void assertIssue(Collection<?> issues, String code, String name) {
    boolean found = issues.stream().map(String::valueOf).anyMatch(issue -> issue.contains(code) && issue.contains(name));
    if (!found) {
      throw new AssertionError("no " + code + " at " + name + " in " + issues);
    }
  }

  /** The one issue that there is. */
  public static void assertOnlyIssue(Collection<?> issues, String code) {
    if (issues.size() != 1) {
      throw new AssertionError("not only " + code + " but " + issues);
    }
    assertIssue(issues, code, "");
  }
}
