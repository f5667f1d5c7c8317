package com.streamsets.pipeline.lib.jdbc;

import stf.engine.common.ConfigUpgrade;

/** How the configs of the connection came into the connection pool's bean, and from there into a connection. */
public final class PoolUpgrade {

  private static final String POOL = "hikariConfigBean.";

  private PoolUpgrade() {
  }

  /** The bean of the connection pool is new. */
  public static void intoPool(ConfigUpgrade configs) {
    configs.move("", POOL, "connectionString", "useCredentials", "username", "password", "driverProperties",
            "driverClassName", "connectionTestQuery")
        .set(POOL + "maximumPoolSize", 1)
        .set(POOL + "minIdle", 1)
        .set(POOL + "connectionTimeout", 30)
        .set(POOL + "idleTimeout", 600)
        .set(POOL + "maxLifetime", 1800)
        .set(POOL + "readOnly", true);
  }

  /** Connections of a catalogue are new. */
  public static void intoConnection(ConfigUpgrade configs) {
    configs.move(POOL, POOL + "connection.", "connectionString", "useCredentials", "username", "password");
  }
}
