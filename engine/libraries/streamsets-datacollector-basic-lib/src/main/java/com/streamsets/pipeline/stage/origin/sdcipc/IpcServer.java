package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.RecordReader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.iq80.snappy.SnappyFramedInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.rpc.Rpc;

/** Receives batches, one at a time, and hands each to the pipeline. */
final class IpcServer {

  private static final Logger LOG = LoggerFactory.getLogger(IpcServer.class);
  private static final int BYTES_PER_MB = 1000 * 1000;

  private final ContextExtensions context;
  private final Configs configs;
  private final SynchronousQueue<ReceivedBatch> batches = new SynchronousQueue<>(true);
  private final ExecutorService threads;
  private final HttpServer server;
  private volatile boolean stopping;

  IpcServer(ContextExtensions context, Configs configs) throws IOException {
    this.context = context;
    this.configs = configs;
    threads = Executors.newCachedThreadPool(task -> {
      Thread thread = new Thread(task, "sdc-rpc-" + configs.port);
      thread.setDaemon(true);
      return thread;
    });
    server = HttpServer.create(new InetSocketAddress(configs.port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  void start() {
    server.start();
    LOG.info("SDC RPC listens on port {}", configs.port);
  }

  /** The next batch, or null when there was none in that time. */
  ReceivedBatch poll(long milliseconds) throws InterruptedException {
    return batches.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Senders that still wait get an error and try another host. */
  void stop() {
    stopping = true;
    server.stop(1);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      String path = exchange.getRequestURI().getPath();
      if ("TRACE".equals(exchange.getRequestMethod())) {
        answer(exchange, HttpURLConnection.HTTP_FORBIDDEN, "");
      } else if (Rpc.PING_PATH.equals(path)) {
        answer(exchange, HttpURLConnection.HTTP_OK, "");
      } else if (Rpc.PATH.equals(path) && "GET".equals(exchange.getRequestMethod())) {
        ping(exchange);
      } else if (Rpc.PATH.equals(path) && "POST".equals(exchange.getRequestMethod())) {
        receive(exchange);
      } else {
        answer(exchange, HttpURLConnection.HTTP_NOT_FOUND, "");
      }
    } finally {
      exchange.close();
    }
  }

  private void ping(HttpExchange exchange) throws IOException {
    if (!isKnown(exchange)) {
      answer(exchange, HttpURLConnection.HTTP_FORBIDDEN, "Invalid 'appId'");
      return;
    }
    exchange.getResponseHeaders().set(Rpc.PING, Rpc.PONG);
    answer(exchange, HttpURLConnection.HTTP_OK, "");
  }

  private void receive(HttpExchange exchange) throws IOException {
    String compression = exchange.getRequestHeaders().getFirst(Rpc.COMPRESSION);
    if (stopping) {
      answer(exchange, HttpURLConnection.HTTP_GONE, "");
    } else if (!Rpc.CONTENT_TYPE.equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      answer(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "The content type has to be " + Rpc.CONTENT_TYPE);
    } else if (!isKnown(exchange)) {
      answer(exchange, HttpURLConnection.HTTP_FORBIDDEN, "Invalid 'appId'");
    } else if (compression != null && !Rpc.SNAPPY.equals(compression)) {
      answer(exchange, HttpURLConnection.HTTP_UNSUPPORTED_TYPE, "Unsupported compression: " + compression);
    } else {
      try {
        answer(exchange, deliver(read(exchange.getRequestBody(), compression != null)), "");
      } catch (IOException e) {
        LOG.warn("The batch from {} cannot be read", exchange.getRemoteAddress(), e);
        answer(exchange, HttpURLConnection.HTTP_INTERNAL_ERROR, e.toString());
      } catch (InterruptedException e) {
        answer(exchange, HttpURLConnection.HTTP_GONE, "");
      }
    }
  }

  private ReceivedBatch read(InputStream body, boolean compressed) throws IOException {
    InputStream in = compressed ? new SnappyFramedInputStream(body, true) : body;
    List<Record> records = new ArrayList<>();
    try (RecordReader reader = context.createRecordReader(in, 0, configs.maxRecordSize * BYTES_PER_MB)) {
      for (Record record = reader.readRecord(); record != null; record = reader.readRecord()) {
        records.add(record);
      }
    }
    return new ReceivedBatch(records);
  }

  private int deliver(ReceivedBatch batch) throws InterruptedException {
    batches.put(batch);
    return batch.isCommitted() ? HttpURLConnection.HTTP_OK : HttpURLConnection.HTTP_GONE;
  }

  private boolean isKnown(HttpExchange exchange) throws IOException {
    try {
      return configs.appId.get().equals(exchange.getRequestHeaders().getFirst(Rpc.APPLICATION_ID));
    } catch (StageException e) {
      throw new IOException("The SDC RPC ID cannot be read", e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
