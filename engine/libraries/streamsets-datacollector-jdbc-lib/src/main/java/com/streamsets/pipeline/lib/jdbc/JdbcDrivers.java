package com.streamsets.pipeline.lib.jdbc;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The JDBC drivers of this stage library. {@link java.sql.DriverManager} does not see them, because it looks
 * into the class loader of the engine.
 */
public final class JdbcDrivers {

  private JdbcDrivers() {
  }

  /** Finds the driver that accepts the connection string. */
  public static Optional<Driver> forUrl(JdbcUrl url) throws SQLException {
    for (Driver driver : all()) {
      if (driver.acceptsURL(url.get())) {
        return Optional.of(driver);
      }
    }
    return Optional.empty();
  }

  /** Class names of all drivers, for messages. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    all().forEach(driver -> names.add(driver.getClass().getName()));
    return names;
  }

  /** Whether the stage library holds a class of that name. */
  public static boolean isClass(String name) {
    try {
      return Driver.class.isAssignableFrom(Class.forName(name, false, JdbcDrivers.class.getClassLoader()));
    } catch (ClassNotFoundException notHere) {
      return false;
    }
  }

  private static Iterable<Driver> all() {
    return ServiceLoader.load(Driver.class, JdbcDrivers.class.getClassLoader());
  }
}
