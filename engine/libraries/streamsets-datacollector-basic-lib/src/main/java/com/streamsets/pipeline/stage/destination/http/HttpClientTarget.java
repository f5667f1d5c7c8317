package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.lib.http.HttpClientChecks;
import com.streamsets.pipeline.lib.http.HttpErrors;
import com.streamsets.pipeline.lib.http.HttpRecordMethod;
import com.streamsets.pipeline.lib.http.HttpReply;
import com.streamsets.pipeline.lib.http.HttpRequest;
import com.streamsets.pipeline.lib.http.HttpRequests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import stf.engine.common.ErrorRecords;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.RecordGenerators;
import stf.engine.expression.RecordScope;

/** Sends records, together with the expressions of the first of a batch, or each on its own. */
final class HttpClientTarget extends BaseTarget {

  private final HttpClientTargetConfig config;
  private RecordGenerators generators;
  private HttpRequests requests;
  private RecordScope scope;

  HttpClientTarget(HttpClientTargetConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    HttpClientChecks checks = new HttpClientChecks(getContext(), issues);
    checks.client(config.client);
    new NotImplemented(getContext(), issues)
        .config("RESPONSE", "conf.responseConf.sendResponseToOrigin", config.responseConf.sendResponseToOrigin, false);
    generators = new RecordGenerators(getContext(), config.dataFormat, config.dataGeneratorFormatConfig);
    generators.init(issues, "DATA_FORMAT", "conf.");
    if (issues.isEmpty()) {
      requests = checks.requests(config.client, 1, () -> false);
      scope = new RecordScope(getContext());
    }
    return issues;
  }

  @Override
  public void write(Batch batch) {
    List<Record> records = new ArrayList<>();
    batch.getRecords().forEachRemaining(records::add);
    if (config.singleRequestPerBatch) {
      if (!records.isEmpty()) {
        send(records);
      }
      return;
    }
    for (Iterator<Record> it = records.iterator(); it.hasNext();) {
      send(Collections.singletonList(it.next()));
      if (it.hasNext()) {
        pause();
      }
    }
  }

  @Override
  public void destroy() {
    try {
      if (requests != null) {
        requests.close();
      }
    } catch (IOException e) {
      throw new StageException(HttpErrors.HTTP_32, e.toString(), e);
    } finally {
      super.destroy();
    }
  }

  private void send(List<Record> records) {
    List<Record> written = new ArrayList<>();
    try {
      byte[] body = body(records, written);
      if (written.isEmpty()) {
        return;
      }
      try (HttpReply reply = requests.send(request(written.get(0), body))) {
        if (!reply.isSuccess()) {
          refuse(written, HttpErrors.HTTP_40, reply.status() + " " + reply.reason() + " : " + reply.text());
        }
      }
    } catch (IOException | IllegalArgumentException | ELEvalException e) {
      refuse(written, HttpErrors.HTTP_41, e.toString());
    }
  }

  private void refuse(List<Record> records, HttpErrors error, String reason) {
    for (Record record : records) {
      ErrorRecords.handle(getContext(),
          new OnRecordErrorException(record, error, record.getHeader().getSourceId(), reason));
    }
  }

  /** @param written takes the records that are in the body */
  private byte[] body(List<Record> records, List<Record> written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataGenerator generator = generators.getGenerator(bytes)) {
      for (Record record : records) {
        try {
          generator.write(record);
          written.add(record);
        } catch (DataGeneratorException e) {
          ErrorRecords.handle(getContext(), new OnRecordErrorException(
              record, HttpErrors.HTTP_40, record.getHeader().getSourceId(), e.toString(), e));
        }
      }
    }
    return bytes.toByteArray();
  }

  private HttpRequest request(Record record, byte[] body) {
    ELVars variables = scope.of(record);
    ELEval headers = getContext().createELEval("headers");
    Map<String, String> evaluated = new LinkedHashMap<>();
    config.headers.forEach((name, value) -> evaluated.put(name, headers.eval(variables, value, String.class)));
    String method = config.httpMethod == HttpRecordMethod.EXPRESSION
        ? getContext().createELEval("methodExpression").eval(variables, config.methodExpression, String.class)
        : config.httpMethod.name();
    String url = getContext().createELEval("resourceUrl").eval(variables, config.resourceUrl, String.class);
    boolean withBody = !method.equals("GET") && !method.equals("HEAD");
    return new HttpRequest(method, url, evaluated, withBody ? body : null, contentType());
  }

  private String contentType() {
    switch (config.dataFormat) {
      case TEXT:
        return "text/plain";
      case DELIMITED:
        return "text/csv";
      case JSON:
        return "application/json";
      default:
        return "application/octet-stream";
    }
  }

  private void pause() {
    if (config.rateLimit > 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(config.rateLimit);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
