package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.OffsetCommitter;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes a batch of every request of an SDC RPC destination, and answers it when the batch is through. */
final class SdcIpcSource extends BaseSource implements OffsetCommitter {

  /** How long a request to stop the pipeline may stay unnoticed. */
  private static final long PATIENCE_MS = 100;

  private final Configs configs;
  private IpcServer server;
  private ReceivedBatch current;
  private long count;

  SdcIpcSource(Configs configs) {
    this.configs = configs;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    configs.tlsConfigBean.requireOff(getContext(), "configs.tlsConfigBean.", issues);
    checkPort(issues);
    if (issues.isEmpty()) {
      try {
        server = new IpcServer((ContextExtensions) getContext(), configs);
        server.start();
      } catch (IOException e) {
        issues.add(getContext().createConfigIssue(null, null, Errors.IPC_ORIG_20, e.toString()));
      }
    }
    return issues;
  }

  private void checkPort(List<ConfigIssue> issues) {
    if (configs.port < 1 || configs.port > 65535) {
      issues.add(getContext().createConfigIssue(Groups.RPC.name(), "configs.port", Errors.HTTP_SERVER_ORIG_00));
      return;
    }
    try (ServerSocket free = new ServerSocket(configs.port)) {
      free.setReuseAddress(true);
    } catch (IOException e) {
      issues.add(getContext().createConfigIssue(Groups.RPC.name(), "configs.port", Errors.HTTP_SERVER_ORIG_01, e.toString()));
    }
  }

  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(configs.maxWaitTimeSecs);
    try {
      current = null;
      while (current == null && System.nanoTime() < end && !getContext().isStopped()) {
        current = server.poll(PATIENCE_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (current != null) {
      current.records().forEach(batchMaker::addRecord);
    }
    return "::ipc::" + count++ + System.currentTimeMillis();
  }

  @Override
  public void commit(String offset) {
    if (current != null) {
      current.commit();
    }
  }

  @Override
  public void destroy() {
    if (current != null) {
      // Has no effect on a batch that is committed.
      current.giveUp();
    }
    if (server != null) {
      server.stop();
    }
    super.destroy();
  }
}
