package com.streamsets.pipeline.lib.jdbc;

import java.util.Locale;
import java.util.regex.Pattern;

/** A JDBC connection string. */
public final class JdbcUrl {

  private static final Pattern SECRET = Pattern.compile("(?i)((?:password|passwd|pwd|secret|token)[^=&;]*=)[^&;]*");
  private static final Pattern LOGIN_BEFORE_HOST = Pattern.compile("//[^/@]*@");

  private final String url;

  public JdbcUrl(String url) {
    this.url = url == null ? "" : url.trim();
  }

  /** The connection string as the driver needs it. */
  public String get() {
    return url;
  }

  /** The connection string without passwords. */
  public String redacted() {
    String withoutLogin = LOGIN_BEFORE_HOST.matcher(url).replaceAll("//***@");
    return SECRET.matcher(withoutLogin).replaceAll("$1***");
  }

  public boolean isPostgres() {
    return startsWith("jdbc:postgresql:");
  }

  /** MySQL, and MariaDB, which speaks the same protocol. */
  public boolean isMySql() {
    return startsWith("jdbc:mysql:") || startsWith("jdbc:mariadb:");
  }

  private boolean startsWith(String prefix) {
    return url.toLowerCase(Locale.ROOT).startsWith(prefix);
  }
}
