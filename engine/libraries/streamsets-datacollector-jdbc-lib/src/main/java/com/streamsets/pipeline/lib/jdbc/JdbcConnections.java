package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The connections of one stage. */
public final class JdbcConnections implements AutoCloseable {

  private static final String PREFIX = "hikariConfigBean.";
  /** The vendor names the config as it was called before connections existed. */
  private static final String URL_CONFIG = PREFIX + "connectionString";
  private static final int MIN_TIMEOUT_SECONDS = 1;
  private static final int MIN_IDLE_TIMEOUT_SECONDS = 10;
  private static final int MIN_LIFETIME_SECONDS = 30;

  private final ConnectionPoolConfig config;
  private final boolean readOnly;
  private final boolean autoCommit;
  private final JdbcUrl url;
  private HikariDataSource pool;

  public JdbcConnections(ConnectionPoolConfig config, boolean readOnly, boolean autoCommit) {
    this.config = config;
    this.readOnly = readOnly;
    this.autoCommit = autoCommit;
    this.url = new JdbcUrl(config.connection.connectionString);
  }

  public JdbcUrl url() {
    return url;
  }

  /** Checks the configuration and opens the first connection; what is wrong is added to the issues. */
  public void open(Stage.Context context, List<Stage.ConfigIssue> issues) {
    int before = issues.size();
    checkLimits(context, issues);
    if (issues.size() > before) {
      return;
    }
    try {
      Optional<Driver> driver = JdbcDrivers.forUrl(url);
      String driverClass = config.driverClassName == null ? "" : config.driverClassName.trim();
      if (driverClass.isEmpty()) {
        if (!driver.isPresent()) {
          String missing = "no JDBC driver accepts it. Drivers in this stage library: " + JdbcDrivers.names()
              + ". Add the driver's jar to the stage library";
          issues.add(issue(context, "JDBC", URL_CONFIG, JdbcErrors.JDBC_06, url.redacted(), missing));
          return;
        }
        driverClass = driver.get().getClass().getName();
      } else if (!JdbcDrivers.isClass(driverClass)) {
        issues.add(issue(context, "LEGACY", PREFIX + "driverClassName", JdbcErrors.JDBC_28, driverClass, JdbcDrivers.names()));
        return;
      }
      pool = new HikariDataSource(poolConfig(context, driverClass));
    } catch (StageException failure) {
      issues.add(issue(context, "CREDENTIALS", PREFIX + "connection.password", JdbcErrors.JDBC_08, failure.getMessage()));
    } catch (SQLException | RuntimeException failure) {
      issues.add(issue(context, "JDBC", URL_CONFIG, JdbcErrors.JDBC_06, url.redacted(), reason(failure)));
    }
  }

  /** Takes a connection; closing it gives it back. */
  public Connection take() throws SQLException {
    return pool.getConnection();
  }

  /** Forgets a connection that is broken, so that the next one is new. */
  public void discard(Connection connection) {
    pool.evictConnection(connection);
  }

  public boolean isOpen() {
    return pool != null;
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.close();
      pool = null;
    }
  }

  private HikariConfig poolConfig(Stage.Context context, String driverClass) {
    Properties properties = driverProperties();
    DriverDefaults.addTo(properties, url, config.connectionTimeout);
    HikariConfig hikari = new HikariConfig();
    hikari.setPoolName(context.getStageInfo().getInstanceName() + "-" + context.getRunnerId());
    hikari.setDriverClassName(driverClass);
    hikari.setJdbcUrl(url.get());
    if (config.connection.useCredentials) {
      hikari.setUsername(config.connection.username.get());
      hikari.setPassword(config.connection.password.get());
    }
    hikari.setDataSourceProperties(properties);
    hikari.setAutoCommit(autoCommit);
    hikari.setReadOnly(readOnly);
    hikari.setMaximumPoolSize(config.maximumPoolSize);
    hikari.setMinimumIdle(config.minIdle);
    hikari.setConnectionTimeout(TimeUnit.SECONDS.toMillis(config.connectionTimeout));
    hikari.setIdleTimeout(TimeUnit.SECONDS.toMillis(config.idleTimeout));
    hikari.setMaxLifetime(TimeUnit.SECONDS.toMillis(config.maxLifetime));
    // One attempt: a database that is away is reported at once, not after the connection timeout.
    hikari.setInitializationFailTimeout(1);
    if (!blank(config.initialQuery)) {
      hikari.setConnectionInitSql(config.initialQuery);
    }
    if (!blank(config.connectionTestQuery)) {
      hikari.setConnectionTestQuery(config.connectionTestQuery);
    }
    if (config.transactionIsolation != TransactionIsolation.DEFAULT) {
      hikari.setTransactionIsolation(config.transactionIsolation.name());
    }
    return hikari;
  }

  private Properties driverProperties() {
    Properties properties = new Properties();
    for (DriverProperty property : config.driverProperties) {
      properties.setProperty(property.key, property.value.get());
    }
    return properties;
  }

  private void checkLimits(Stage.Context context, List<Stage.ConfigIssue> issues) {
    atLeast(context, issues, "maximumPoolSize", "Maximum Pool Size", config.maximumPoolSize, 1);
    atLeast(context, issues, "minIdle", "Minimum Idle Connections", config.minIdle, 0);
    atLeast(context, issues, "connectionTimeout", "Connection Timeout", config.connectionTimeout, MIN_TIMEOUT_SECONDS);
    if (config.idleTimeout != 0) {
      atLeast(context, issues, "idleTimeout", "Idle Timeout", config.idleTimeout, MIN_IDLE_TIMEOUT_SECONDS);
    }
    if (config.maxLifetime != 0) {
      atLeast(context, issues, "maxLifetime", "Max Connection Lifetime", config.maxLifetime, MIN_LIFETIME_SECONDS);
    }
    if (config.minIdle > config.maximumPoolSize) {
      issues.add(issue(context, "ADVANCED", PREFIX + "minIdle", JdbcErrors.JDBC_11, config.minIdle, config.maximumPoolSize));
    }
  }

  private static void atLeast(
      Stage.Context context, List<Stage.ConfigIssue> issues, String name, String label, int value, int minimum
  ) {
    if (value < minimum) {
      issues.add(issue(context, "ADVANCED", PREFIX + name, JdbcErrors.JDBC_10, label, minimum, value));
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return SqlFailure.describe(cause);
  }

  private static boolean blank(String text) {
    return text == null || text.trim().isEmpty();
  }

  private static Stage.ConfigIssue issue(Stage.Context context, String group, String config, JdbcErrors error, Object... values) {
    return context.createConfigIssue(group, config, error, values);
  }
}
