package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BasePushSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.GeneratorFormatConfig;
import stf.engine.dataformat.RecordGenerators;
import stf.engine.dataformat.RecordParsers;

/** Makes a batch of each request, and its response of what stages send back. */
final class RestServiceSource extends BasePushSource {

  private static final int LAST_PORT = 65_535;
  private static final long STOP_CHECK_MILLIS = 50;

  private final RestServiceDPushSource config;
  private RecordParsers parsers;
  private RecordGenerators generators;

  RestServiceSource(RestServiceDPushSource config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    RestServerConfig server = config.httpConfigs;
    new NotImplemented(getContext(), issues)
        .config("HTTP", "httpConfigs.spnegoConfigBean.spnegoEnabled", server.spnegoConfigBean.spnegoEnabled, false)
        .config("HTTP", "httpConfigs.useApiGateway", server.useApiGateway, false);
    server.tlsConfigBean.requireOff(getContext(), "httpConfigs.tlsConfigBean.", issues);
    checkPort(issues);
    parsers = new RecordParsers(getContext(), config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", "");
    generators = new RecordGenerators(getContext(), config.responseConfig.dataFormat, responseFormat());
    generators.init(issues, "HTTP_RESPONSE", "responseConfig.");
    return issues;
  }

  private void checkPort(List<ConfigIssue> issues) {
    int port = config.httpConfigs.port;
    if (port < 1 || port > LAST_PORT) {
      issues.add(getContext().createConfigIssue("HTTP", "httpConfigs.port", RestServiceErrors.HTTP_SERVER_ORIG_00));
      return;
    }
    try (ServerSocket free = new ServerSocket(port)) {
      free.setReuseAddress(true);
    } catch (IOException e) {
      issues.add(getContext().createConfigIssue("HTTP", "httpConfigs.port", RestServiceErrors.HTTP_SERVER_ORIG_01, e.toString()));
    }
  }

  /** Responses are JSON or XML, which need no more than this. */
  private GeneratorFormatConfig responseFormat() {
    ResponseFormatConfig response = config.responseConfig.dataGeneratorFormatConfig;
    GeneratorFormatConfig format = new GeneratorFormatConfig();
    format.charset = response.charset;
    format.jsonMode = response.jsonMode;
    format.xmlPrettyPrint = response.xmlPrettyPrint;
    format.xmlValidateSchema = response.xmlValidateSchema;
    format.xmlSchema = response.xmlSchema;
    return format;
  }

  @Override
  public int getNumberOfThreads() {
    return Math.max(1, config.httpConfigs.maxConcurrentRequests);
  }

  @Override
  public void produce(Map<String, String> lastOffsets, int maxBatchSize) {
    RestServer server;
    try {
      server = new RestServer(getContext(), config, parsers, generators);
    } catch (IOException e) {
      throw new StageException(RestServiceErrors.HTTP_SERVER_ORIG_20, e.toString(), e);
    }
    try {
      while (!getContext().isStopped() && server.failure() == null) {
        TimeUnit.MILLISECONDS.sleep(STOP_CHECK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      server.stop();
    }
    if (server.failure() != null) {
      throw server.failure();
    }
  }
}
