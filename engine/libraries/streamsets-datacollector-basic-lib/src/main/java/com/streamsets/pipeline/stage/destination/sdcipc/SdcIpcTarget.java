package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.iq80.snappy.SnappyFramedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.rpc.RecordsWriter;
import stf.engine.rpc.Rpc;

/** Sends each batch as one request to an SDC RPC origin, again when it is not answered with 200. */
final class SdcIpcTarget extends BaseTarget {

  private static final Logger LOG = LoggerFactory.getLogger(SdcIpcTarget.class);
  private static final long LONGEST_WAIT_MS = 5 * 60 * 1000L;
  private static final int CHUNK = 1 << 16;

  private final Configs config;
  private HostPorts hostPorts;
  private RecordsWriter records;

  SdcIpcTarget(Configs config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    config.tlsConfigBean.requireOff(getContext(), "config.tlsConfigBean.", issues);
    HostPorts.check(getContext(), config.hostPorts).ifPresent(issues::add);
    if (issues.isEmpty()) {
      hostPorts = new HostPorts(config.hostPorts);
      records = new RecordsWriter(((ContextExtensions) getContext())::createRecordWriter);
      if (!getContext().isPreview()) {
        ping(issues);
      }
    }
    return issues;
  }

  /** One origin that answers is enough. */
  private void ping(List<ConfigIssue> issues) {
    List<String> errors = new ArrayList<>();
    boolean reached = false;
    for (String hostPort : config.hostPorts) {
      try {
        HttpURLConnection connection = connection(hostPort.trim(), "GET");
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
          errors.add("'" + hostPort + "': " + answer(connection));
        } else if (Rpc.PONG.equals(connection.getHeaderField(Rpc.PING))) {
          reached = true;
        } else {
          issues.add(getContext().createConfigIssue(
              Groups.RPC.name(), "config.hostPorts", Errors.IPC_DEST_12, hostPort));
        }
      } catch (IOException | StageException e) {
        errors.add("'" + hostPort + "': " + e);
      }
    }
    if (!reached) {
      issues.add(getContext().createConfigIssue(null, null, Errors.IPC_DEST_15, errors));
    }
  }

  @Override
  public void write(Batch batch) throws StageException {
    String reason = null;
    for (int attempt = 0; attempt <= config.retriesPerBatch; attempt++) {
      if (!backOff(attempt)) {
        break;
      }
      try {
        HttpURLConnection connection = connection(hostPorts.next(attempt > 0), "POST");
        send(batch, connection);
        if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
          // The next batch takes the same connection.
          connection.getInputStream().close();
          return;
        }
        reason = answer(connection);
      } catch (IOException e) {
        reason = e.toString();
      }
      LOG.warn("Attempt {} to send the batch at offset '{}' failed: {}", attempt + 1, batch.getSourceOffset(), reason);
    }
    fail(batch, reason);
  }

  private void send(Batch batch, HttpURLConnection connection) throws IOException {
    connection.setRequestProperty("Content-Type", Rpc.CONTENT_TYPE);
    connection.setRequestProperty(Rpc.FRAGMENTABLE, "true");
    connection.setDoOutput(true);
    // The other end reads while this one writes.
    connection.setChunkedStreamingMode(CHUNK);
    if (config.compression) {
      connection.setRequestProperty(Rpc.COMPRESSION, Rpc.SNAPPY);
    }
    OutputStream out = connection.getOutputStream();
    try (OutputStream body = config.compression ? new SnappyFramedOutputStream(out) : out) {
      records.write(batch::getRecords, body);
    }
  }

  private HttpURLConnection connection(String hostPort, String method) throws IOException, StageException {
    HttpURLConnection connection = (HttpURLConnection) new URL("http://" + hostPort + Rpc.PATH).openConnection();
    connection.setRequestMethod(method);
    connection.setConnectTimeout(config.connectionTimeOutMs);
    connection.setReadTimeout(config.readTimeOutMs);
    connection.setUseCaches(false);
    connection.setRequestProperty(Rpc.APPLICATION_ID, config.appId.get());
    return connection;
  }

  private static String answer(HttpURLConnection connection) throws IOException {
    String message = connection.getResponseMessage();
    return message == null ? "HTTP " + connection.getResponseCode() : message;
  }

  /** False when the thread is interrupted: then the pipeline is being stopped by force. */
  private boolean backOff(int attempt) {
    if (attempt == 0 || config.backOff <= 0) {
      return true;
    }
    try {
      Thread.sleep((long) Math.min(Math.pow(config.backOff, attempt), LONGEST_WAIT_MS));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void fail(Batch batch, String reason) throws StageException {
    if (getContext().getOnErrorRecord() == null) {
      // An error stage or a lifecycle stage has no other place for its records.
      throw new StageException(Errors.IPC_DEST_20, reason);
    }
    switch (getContext().getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        batch.getRecords().forEachRemaining(record -> getContext().toError(record, Errors.IPC_DEST_20, reason));
        break;
      default:
        throw new StageException(Errors.IPC_DEST_20, reason);
    }
  }
}
