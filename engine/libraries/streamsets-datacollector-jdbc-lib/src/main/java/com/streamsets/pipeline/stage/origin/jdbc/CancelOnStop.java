package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Cancels a running statement when the pipeline is stopped, because the thread that runs it is blocked. */
public final class CancelOnStop implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CancelOnStop.class);
  private static final long CHECK_MILLIS = 100;

  private final ScheduledExecutorService checks = Executors.newSingleThreadScheduledExecutor(task -> {
    Thread thread = new Thread(task, "jdbc-cancel-on-stop");
    thread.setDaemon(true);
    return thread;
  });
  private final Stage.Context context;

  public CancelOnStop(Stage.Context context) {
    this.context = context;
  }

  /** Watches over the statement until the returned watch is closed. */
  public Watch watch(Statement statement) {
    ScheduledFuture<?> check = checks.scheduleWithFixedDelay(() -> {
      if (context.isStopped()) {
        cancel(statement);
      }
    }, CHECK_MILLIS, CHECK_MILLIS, TimeUnit.MILLISECONDS);
    return () -> check.cancel(false);
  }

  @Override
  public void close() {
    checks.shutdownNow();
  }

  private static void cancel(Statement statement) {
    try {
      statement.cancel();
    } catch (SQLException failure) {
      LOG.warn("The running query could not be cancelled: {}", failure.getMessage());
    }
  }

  /** A statement under watch. */
  public interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
