package stf.engine.build;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * New names for the packages that the vendor's jar moved away.
 *
 * <p>Rules apply in the order they were added; the first that fits wins. Names come with dots or with slashes.
 */
public final class Relocation {

  private final Map<String, String> rules = new LinkedHashMap<>();
  /** Occurs in every name that moves; most texts do not contain it. */
  private final String mark;

  private Relocation(String mark) {
    this.mark = mark;
  }

  /** Undoes the vendor's shading altogether. */
  public static Relocation toRealNames() {
    return new Relocation("_ss_")
        .rule("_ss_com.com.google", "com.google")
        .rule("_ss_com.", "com.")
        .rule("_ss_org.", "org.")
        .rule("_ss_javax.", "javax.");
  }

  /**
   * Gives only the vendor's own classes their real names and third parties' a private one, so that they cannot clash with
   * what a stage library brings itself.
   */
  public static Relocation toRealNamesAndPrivateThirdParties(String privatePackage) {
    return new Relocation("_ss_")
        .rule("_ss_com.streamsets", "com.streamsets")
        // Named in the vendor's jar, but not in it: comes as a dependency of its own.
        .rule("_ss_org.apache.commons.csv", "org.apache.commons.csv")
        .rule("_ss_com.com.google", privatePackage + ".com.google")
        .rule("_ss_com.", privatePackage + ".com.")
        .rule("_ss_org.", privatePackage + ".org.")
        .rule("_ss_javax.", privatePackage + ".javax.");
  }

  /** Gives Nashorn the names that it had in the JDK, and its ASM names that nothing else has. */
  public static Relocation ofNashornToItsNamesInTheJdk() {
    return new Relocation("org")
        .rule("org.openjdk.nashorn", "jdk.nashorn")
        .rule("org.objectweb.asm", "jdk.nashorn.internal.asm");
  }

  private Relocation rule(String from, String to) {
    rules.put(from, to);
    rules.put(from.replace('.', '/'), to.replace('.', '/'));
    return this;
  }

  /** The text with every moved name in it replaced. */
  public String apply(String text) {
    if (text.indexOf(mark) < 0) {
      return text;
    }
    String result = text;
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      result = result.replace(rule.getKey(), rule.getValue());
    }
    return result;
  }
}
