package com.streamsets.pipeline.stage.processor.parser.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a part of a statement. */
final class SqlTokens {

  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|'(?:[^']|'')*'|[\\w$#:]+|<>|!=|<=|>=|\\|\\||[^\\s\"']");

  private final List<String> tokens;

  private SqlTokens(List<String> tokens) {
    this.tokens = tokens;
  }

  static SqlTokens of(String sql) throws Unreadable {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sql);
    int end = 0;
    while (matcher.find()) {
      if (!sql.substring(end, matcher.start()).trim().isEmpty()) {
        break;
      }
      tokens.add(matcher.group());
      end = matcher.end();
    }
    if (!sql.substring(end).trim().isEmpty()) {
      throw new Unreadable("a quote at position " + end + " has no end");
    }
    return new SqlTokens(tokens);
  }

  /** The tokens without white space between them. */
  String text() {
    return String.join("", tokens);
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  boolean startsWith(String word) {
    return !tokens.isEmpty() && tokens.get(0).equalsIgnoreCase(word);
  }

  SqlTokens from(int index) {
    return new SqlTokens(tokens.subList(Math.min(index, tokens.size()), tokens.size()));
  }

  SqlTokens to(int index) {
    return new SqlTokens(tokens.subList(0, index));
  }

  /** What follows the words, which it has to begin with. */
  SqlTokens after(String... words) throws Unreadable {
    for (int i = 0; i < words.length; i++) {
      if (!from(i).startsWith(words[i])) {
        throw new Unreadable(words[i] + " expected instead of '" + from(i).to(Math.min(1, from(i).tokens.size())).text() + "'");
      }
    }
    return from(words.length);
  }

  /** Position of the first such token that is in no parentheses; the number of tokens where there is none. */
  int find(Predicate<String> wanted) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (depth == 0 && wanted.test(token)) {
        return i;
      }
      depth += "(".equals(token) ? 1 : ")".equals(token) ? -1 : 0;
    }
    return tokens.size();
  }

  int find(String... words) {
    return find(token -> {
      for (String word : words) {
        if (word.equalsIgnoreCase(token)) {
          return true;
        }
      }
      return false;
    });
  }

  /** The parts between such words that are in no parentheses. */
  List<SqlTokens> split(String... words) {
    List<SqlTokens> parts = new ArrayList<>();
    SqlTokens rest = this;
    for (int at = rest.find(words); at < rest.tokens.size(); at = rest.find(words)) {
      parts.add(rest.to(at));
      rest = rest.from(at + 1);
    }
    parts.add(rest);
    return parts;
  }

  /** What is in the parentheses that it begins with. */
  SqlTokens inParentheses() throws Unreadable {
    int end = after("(").find(")");
    if (end + 1 >= tokens.size()) {
      throw new Unreadable("a parenthesis has no end");
    }
    return from(1).to(end);
  }

  /** What follows the parentheses that it begins with. */
  SqlTokens afterParentheses() throws Unreadable {
    return from(inParentheses().tokens.size() + 2);
  }

  /** A statement that cannot be read. */
  static final class Unreadable extends Exception {
    Unreadable(String message) {
      super(message);
    }
  }
}
