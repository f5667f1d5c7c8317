package com.streamsets.pipeline.lib.jdbc;

import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Driver properties that make a difference and that the user did not set. */
final class DriverDefaults {

  private static final long CONNECT_SECONDS = 5;

  private DriverDefaults() {
  }

  /**
   * Lets a host that does not answer fail within seconds, and lets the drivers send a batch as few statements.
   * What the user gives as a property or in the connection string stays.
   */
  static void addTo(Properties properties, JdbcUrl url, int timeoutSeconds) {
    long connectSeconds = Math.max(1, Math.min(CONNECT_SECONDS, timeoutSeconds));
    if (url.isPostgres()) {
      set(properties, url, "connectTimeout", String.valueOf(connectSeconds));
      set(properties, url, "loginTimeout", String.valueOf(connectSeconds));
      set(properties, url, "reWriteBatchedInserts", "true");
    } else if (url.isMySql()) {
      set(properties, url, "connectTimeout", String.valueOf(TimeUnit.SECONDS.toMillis(connectSeconds)));
    }
  }

  private static void set(Properties properties, JdbcUrl url, String name, String value) {
    boolean inUrl = url.get().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + "=");
    boolean inProperties = properties.stringPropertyNames().stream().anyMatch(name::equalsIgnoreCase);
    if (!inUrl && !inProperties) {
      properties.setProperty(name, value);
    }
  }
}
