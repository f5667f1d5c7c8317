package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.http.HttpCalls;
import com.streamsets.pipeline.lib.http.HttpClientChecks;
import com.streamsets.pipeline.lib.http.HttpErrors;
import com.streamsets.pipeline.lib.http.HttpFailure;
import com.streamsets.pipeline.lib.http.HttpReply;
import com.streamsets.pipeline.lib.http.HttpRequest;
import com.streamsets.pipeline.lib.http.HttpRequests;
import com.streamsets.pipeline.lib.http.PaginationMode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import stf.engine.common.ErrorRecords;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.RecordParsers;

/** Makes a request for each record, some at a time, and puts the response into the record. */
final class HttpProcessor extends SingleLaneProcessor {

  private static final String STATUS_ATTRIBUTE = "HTTP-Status";

  private final HttpProcessorConfig config;
  private RecordParsers parsers;
  private HttpRequests requests;
  private HttpCalls calls;
  private RecordRequests recordRequests;
  private ExecutorService threads;

  HttpProcessor(HttpProcessorConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    HttpClientChecks checks = new HttpClientChecks(getContext(), issues);
    checks.client(config.client);
    checks.statusActions(config.responseStatusActionConfigs, true);
    new NotImplemented(getContext(), issues)
        .oneOf("PAGINATION", "conf.pagination.mode", config.pagination.mode, PaginationMode.NONE);
    parsers = new RecordParsers(getContext(), config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", "conf.");
    if (issues.isEmpty()) {
      int parallel = Math.max(1, config.client.numThreads);
      requests = checks.requests(config.client, parallel, getContext()::isStopped);
      calls = new HttpCalls(
          requests, config.responseStatusActionConfigs, config.responseTimeoutActionConfig, getContext()::isStopped);
      recordRequests = new RecordRequests(getContext(), config);
      threads = Executors.newFixedThreadPool(parallel);
    }
    return issues;
  }

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) {
    Map<Record, Future<Answer>> answers = new LinkedHashMap<>();
    for (Iterator<Record> records = batch.getRecords(); records.hasNext();) {
      Record record = records.next();
      try {
        HttpRequest request = recordRequests.of(record);
        pause(answers.isEmpty());
        answers.put(record, threads.submit(() -> answer(request)));
      } catch (OnRecordErrorException e) {
        ErrorRecords.handle(getContext(), e);
      }
    }
    for (Map.Entry<Record, Future<Answer>> each : answers.entrySet()) {
      try {
        addAnswer(each.getKey(), await(each.getKey(), each.getValue()), batchMaker);
      } catch (OnRecordErrorException e) {
        ErrorRecords.handle(getContext(), e);
      }
    }
  }

  @Override
  public void destroy() {
    try {
      if (threads != null) {
        threads.shutdownNow();
        requests.close();
      }
    } catch (IOException e) {
      throw new StageException(HttpErrors.HTTP_32, e.toString(), e);
    } finally {
      super.destroy();
    }
  }

  private Answer answer(HttpRequest request) throws HttpFailure, IOException {
    HttpReply reply = calls.send(request);
    if (reply == null) {
      return null;
    }
    try (HttpReply closing = reply) {
      return new Answer(closing);
    }
  }

  private Answer await(Record record, Future<Answer> answer) {
    String id = record.getHeader().getSourceId();
    try {
      Answer done = answer.get(config.maxRequestCompletionSecs, TimeUnit.SECONDS);
      if (done == null) {
        throw new OnRecordErrorException(record, HttpErrors.HTTP_41, id, "the pipeline stops");
      }
      return done;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HttpFailure) {
        HttpFailure failure = (HttpFailure) e.getCause();
        if (failure.isAboutRecord() || failure.error() == HttpErrors.HTTP_32) {
          throw new OnRecordErrorException(record, failure.error(), failure.params());
        }
        throw new StageException(failure.error(), failure.params());
      }
      throw new OnRecordErrorException(record, HttpErrors.HTTP_41, id, e.getCause().toString(), e.getCause());
    } catch (java.util.concurrent.TimeoutException e) {
      answer.cancel(true);
      throw new OnRecordErrorException(record, HttpErrors.HTTP_41, id, "it took too long", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OnRecordErrorException(record, HttpErrors.HTTP_41, id, e.toString(), e);
    }
  }

  private void addAnswer(Record record, Answer answer, SingleLaneBatchMaker batchMaker) {
    if (!answer.isSuccess) {
      String text = new String(answer.body, java.nio.charset.StandardCharsets.UTF_8);
      if (!config.propagateAllHttpResponses) {
        throw new OnRecordErrorException(record, HttpErrors.HTTP_01, answer.status, answer.reason + " : " + text);
      }
      Map<String, Field> fields = new HashMap<>();
      fields.put(config.errorResponseField, Field.create(text));
      set(record, Field.create(fields), answer);
      batchMaker.addRecord(record);
      return;
    }
    List<Field> values = values(record, answer);
    if (values.isEmpty()) {
      if (config.missingValuesBehavior == MissingValuesBehavior.SEND_TO_ERROR) {
        throw new OnRecordErrorException(record, HttpErrors.HTTP_34, record.getHeader().getSourceId());
      }
      addHeaders(record, answer);
      batchMaker.addRecord(record);
      return;
    }
    switch (config.multipleValuesBehavior) {
      case ALL_AS_LIST:
        set(record, Field.create(values), answer);
        batchMaker.addRecord(record);
        break;
      case SPLIT_INTO_MULTIPLE_RECORDS:
        for (int i = 0; i < values.size(); i++) {
          Record copy = getContext().cloneRecord(record, String.valueOf(i));
          set(copy, values.get(i), answer);
          batchMaker.addRecord(copy);
        }
        break;
      default:
        set(record, values.get(0), answer);
        batchMaker.addRecord(record);
    }
  }

  private List<Field> values(Record record, Answer answer) {
    List<Field> values = new ArrayList<>();
    if (answer.body.length == 0) {
      return values;
    }
    String id = record.getHeader().getSourceId();
    try (DataParser parser = parsers.getParser(id, answer.body)) {
      for (Record parsed = parser.parse(); parsed != null; parsed = parser.parse()) {
        values.add(parsed.get());
      }
    } catch (IOException | DataParserException e) {
      throw new OnRecordErrorException(record, HttpErrors.HTTP_03, id, e.toString(), e);
    }
    return values;
  }

  private void set(Record record, Field value, Answer answer) {
    try {
      record.set(config.outputField, value);
    } catch (IllegalArgumentException e) {
      throw new OnRecordErrorException(record, HttpErrors.HTTP_41, record.getHeader().getSourceId(), e.toString(), e);
    }
    addHeaders(record, answer);
  }

  private void addHeaders(Record record, Answer answer) {
    record.getHeader().setAttribute(STATUS_ATTRIBUTE, String.valueOf(answer.status));
    if (config.headerOutputLocation == HeaderOutputLocation.FIELD) {
      Map<String, Field> fields = new LinkedHashMap<>();
      answer.headers.forEach((name, value) -> fields.put(name, Field.create(value)));
      record.set(config.headerOutputField, Field.create(fields));
    } else if (config.headerOutputLocation == HeaderOutputLocation.HEADER) {
      String prefix = config.headerAttributePrefix == null ? "" : config.headerAttributePrefix;
      answer.headers.forEach((name, value) -> record.getHeader().setAttribute(prefix + name, value));
    }
  }

  private void pause(boolean first) {
    if (!first && config.rateLimit > 0) {
      try {
        TimeUnit.MILLISECONDS.sleep(config.rateLimit);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
