package com.streamsets.pipeline.stage.origin.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The query of the user, with a place for the offset. */
final class OffsetQuery {

  private static final Pattern OFFSET = Pattern.compile("\\$\\{offset}", Pattern.CASE_INSENSITIVE);

  private final String text;

  OffsetQuery(String text) {
    this.text = text;
  }

  /** The query with the offset put in its place; the user's quotes around the place stay. */
  String at(String offset) {
    return OFFSET.matcher(text).replaceAll(Matcher.quoteReplacement(offset));
  }

  /** Whether rows beyond the offset are selected and come in the order of the offset column. */
  boolean followsOffset(String offsetColumn) {
    String column = Pattern.quote(offsetColumn);
    Pattern shape = Pattern.compile(
        "\\bWHERE\\b.*" + column + ".*\\bORDER\\s+BY\\b.*" + column,
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL
    );
    return OFFSET.matcher(text).find() && shape.matcher(text).find();
  }

  @Override
  public String toString() {
    return text;
  }
}
