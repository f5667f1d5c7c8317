package com.streamsets.pipeline.stage.origin.jdbc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The query of the user, with a place for the offset. */
final class OffsetQuery {

  private static final Pattern OFFSET = Pattern.compile("\\$\\{offset}", Pattern.CASE_INSENSITIVE);
  private static final int SUMMARY_LENGTH = 100;

  private final String text;

  OffsetQuery(String text) {
    this.text = text;
  }

  /** The query with the offset put in its place; the user's quotes around the place stay. */
  String at(String offset) {
    return OFFSET.matcher(text).replaceAll(Matcher.quoteReplacement(offset));
  }

  boolean contains(String clause) {
    return text.toUpperCase(Locale.ROOT).contains(clause);
  }

  /** Whether the column is in the WHERE clause and after it in the ORDER BY clause. */
  boolean followsOffset(String offsetColumn) {
    String column = "\\b" + Pattern.quote(offsetColumn) + "\\b";
    Pattern shape = Pattern.compile(
        "\\bWHERE\\b.*" + column + ".*\\bORDER BY\\b.*" + column, Pattern.CASE_INSENSITIVE | Pattern.DOTALL
    );
    return shape.matcher(text).find();
  }

  /** The start of the query on one line, as it stands in the ids of records. */
  String summary() {
    String line = text.replaceAll("[\\r\\n]", "");
    return line.length() <= SUMMARY_LENGTH ? line : line.substring(0, SUMMARY_LENGTH);
  }

  @Override
  public String toString() {
    return text;
  }
}
