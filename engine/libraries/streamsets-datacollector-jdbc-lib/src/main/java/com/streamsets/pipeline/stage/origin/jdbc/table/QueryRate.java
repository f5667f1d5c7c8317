package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.TimeUnit;

/** Keeps the queries of all threads below a rate. */
final class QueryRate {

  private static final BigDecimal SECOND = BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1));

  private final long intervalNanos;
  private long nextAt = System.nanoTime();

  /** @param perSecond 0 for no limit */
  QueryRate(BigDecimal perSecond) {
    intervalNanos = perSecond.signum() == 0 ? 0 : SECOND.divide(perSecond, 0, RoundingMode.UP).longValue();
  }

  /** How long the caller has to wait for its query. */
  synchronized long reserveNanos() {
    long now = System.nanoTime();
    long wait = Math.max(0, nextAt - now);
    nextAt = Math.max(now, nextAt) + intervalNanos;
    return wait;
  }
}
