package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.RecordGenerators;
import stf.engine.dataformat.RecordParsers;

/** Takes requests, as many at a time as the pipeline has runners. */
final class RestServer {

  private static final String APPLICATION_ID = "X-SDC-APPLICATION-ID";
  private static final String APPLICATION_PARAMETER = "sdcApplicationId=";
  private static final int BYTES_PER_MB = 1024 * 1024;
  private static final int BUFFER = 1 << 13;

  private final PushSource.Context context;
  private final RestServiceDPushSource config;
  private final RecordParsers parsers;
  private final RecordGenerators generators;
  private final HttpServer server;
  private final ExecutorService threads;
  private volatile RuntimeException failure;

  RestServer(PushSource.Context context, RestServiceDPushSource config, RecordParsers parsers, RecordGenerators generators)
      throws IOException {
    this.context = context;
    this.config = config;
    this.parsers = parsers;
    this.generators = generators;
    threads = Executors.newFixedThreadPool(Math.max(1, config.httpConfigs.maxConcurrentRequests), task -> {
      Thread thread = new Thread(task, "rest-service-" + config.httpConfigs.port);
      thread.setDaemon(true);
      return thread;
    });
    server = HttpServer.create(new InetSocketAddress(config.httpConfigs.port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** What stops the pipeline; null while there is nothing. */
  RuntimeException failure() {
    return failure;
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      if (!isKnown(exchange)) {
        answer(exchange, HttpURLConnection.HTTP_FORBIDDEN, "Invalid application ID".getBytes(StandardCharsets.UTF_8));
        return;
      }
      byte[] body = body(exchange);
      if (body == null) {
        answer(exchange, HttpURLConnection.HTTP_ENTITY_TOO_LARGE, new byte[0]);
        return;
      }
      process(exchange, body);
    } catch (DataParserException | IOException e) {
      context.reportError(RestServiceErrors.HTTP_SERVER_PUSH_00, e.toString());
      answer(exchange, HttpURLConnection.HTTP_INTERNAL_ERROR, e.toString().getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      failure = e;
      answer(exchange, HttpURLConnection.HTTP_INTERNAL_ERROR, e.toString().getBytes(StandardCharsets.UTF_8));
    } finally {
      exchange.close();
    }
  }

  private void process(HttpExchange exchange, byte[] body) throws IOException, DataParserException {
    List<Record> records = records(exchange, body);
    BatchContext batch = context.startBatch();
    records.forEach(batch.getBatchMaker()::addRecord);
    boolean processed = context.processBatch(batch);
    Response response = new Response(context, config.responseConfig, batch.getSourceResponseRecords(), processed);
    response.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("Content-Type",
        config.responseConfig.dataFormat == DataFormat.XML ? "application/xml" : "application/json");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataGenerator generator = generators.getGenerator(bytes)) {
      for (Record record : response.records()) {
        generator.write(record);
      }
    } catch (DataGeneratorException e) {
      throw new IOException(e);
    }
    answer(exchange, response.status(), bytes.toByteArray());
  }

  /** A request without content becomes an empty record. */
  private List<Record> records(HttpExchange exchange, byte[] body) throws IOException, DataParserException {
    List<Record> records = new ArrayList<>();
    if (body.length > 0) {
      try (DataParser parser = parsers.getParser(UUID.randomUUID().toString(), new ByteArrayInputStream(body), "0")) {
        for (Record record = parser.parse(); record != null; record = parser.parse()) {
          records.add(record);
        }
      }
    }
    if (records.isEmpty()) {
      Record empty = context.createRecord("emptyPayload");
      empty.set(Field.createListMap(new LinkedHashMap<>()));
      empty.getHeader().setAttribute("emptyPayloadRecord", "true");
      records.add(empty);
    }
    Map<String, String> attributes = attributes(exchange);
    records.forEach(record -> attributes.forEach(record.getHeader()::setAttribute));
    return records;
  }

  private static Map<String, String> attributes(HttpExchange exchange) {
    Map<String, String> attributes = new LinkedHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> {
      if (!name.equalsIgnoreCase(APPLICATION_ID) && !name.equalsIgnoreCase("Authorization")) {
        attributes.put(name, values.get(0));
      }
    });
    String query = exchange.getRequestURI().getRawQuery();
    attributes.put("method", exchange.getRequestMethod());
    attributes.put("path", exchange.getRequestURI().getPath());
    attributes.put("queryString", query == null ? "" : query);
    attributes.put("remoteHost", exchange.getRemoteAddress().getHostString());
    return attributes;
  }

  private boolean isKnown(HttpExchange exchange) {
    List<ApplicationId> known = config.httpConfigs.appIds;
    if (known == null || known.stream().allMatch(id -> id.credential.get().isEmpty())) {
      return true;
    }
    String given = exchange.getRequestHeaders().getFirst(APPLICATION_ID);
    String query = exchange.getRequestURI().getQuery();
    if (given == null && config.httpConfigs.appIdViaQueryParamAllowed && query != null) {
      for (String parameter : query.split("&")) {
        given = parameter.startsWith(APPLICATION_PARAMETER) ? parameter.substring(APPLICATION_PARAMETER.length()) : given;
      }
    }
    String application = given;
    return known.stream().anyMatch(id -> id.credential.get().equals(application));
  }

  /** Null where it is too large. */
  private byte[] body(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = exchange.getRequestBody()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
        if (bytes.size() > (long) config.maxRequestSizeMB * BYTES_PER_MB) {
          return null;
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    boolean withBody = body.length > 0 && !"HEAD".equals(exchange.getRequestMethod());
    exchange.sendResponseHeaders(status, withBody ? body.length : -1);
    if (withBody) {
      exchange.getResponseBody().write(body);
    }
  }
}
