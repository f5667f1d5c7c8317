package stf.engine.dataformat;

import stf.engine.common.ConfigUpgrade;

/** The second parser of delimited data is new; stages of older versions stay with the first. */
public final class UnivocityUpgrade {

  private UnivocityUpgrade() {
  }

  /** @param bean of the data format, with a dot at its end */
  public static void add(ConfigUpgrade configs, String bean) {
    configs.set(bean + "csvParser", "LEGACY_PARSER")
        .set(bean + "csvUnivocityFieldSeparator", ",")
        .set(bean + "csvUnivocityLineSeparator", "${str:unescapeJava('\\\\n')}")
        .set(bean + "csvUnivocityQuote", "\"")
        .set(bean + "csvUnivocityEscape", "\\")
        .set(bean + "csvUnivocityAllowComments", false)
        .set(bean + "csvUnivocityCommentMarker", "#")
        .set(bean + "csvUnivocitySkipEmptyLines", true)
        .set(bean + "csvUnivocityMaxColumns", 1000)
        .set(bean + "csvUnivocityMaxCharsPerColumn", 1000);
  }
}
