package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.http.HttpCalls;
import com.streamsets.pipeline.lib.http.HttpClientChecks;
import com.streamsets.pipeline.lib.http.HttpErrors;
import com.streamsets.pipeline.lib.http.HttpFailure;
import com.streamsets.pipeline.lib.http.HttpReply;
import com.streamsets.pipeline.lib.http.HttpRequests;
import com.streamsets.pipeline.lib.http.PaginationMode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import stf.engine.dataformat.RecordParsers;

/** Makes requests, page after page or again and again, and reads records out of the responses. */
final class HttpClientSource extends BaseSource {

  static final String STATUS_ATTRIBUTE = "HTTP-Status";
  private static final long WAIT_MILLIS = 50;

  private final HttpClientSourceConfig config;
  private RecordParsers parsers;
  private HttpRequests requests;
  private HttpCalls calls;
  private PageRequests pages;
  private PageReader page;
  private long requestedAt;
  private boolean requested;

  HttpClientSource(HttpClientSourceConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    HttpClientChecks checks = new HttpClientChecks(getContext(), issues);
    checks.client(config.client);
    checks.statusActions(config.responseStatusActionConfigs, false);
    parsers = new RecordParsers(getContext(), config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", "conf.");
    if (issues.isEmpty()) {
      requests = checks.requests(config.client, 1, getContext()::isStopped);
      calls = new HttpCalls(
          requests, config.responseStatusActionConfigs, config.responseTimeoutActionConfig, getContext()::isStopped);
      pages = new PageRequests(getContext(), config);
    }
    return issues;
  }

  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) {
    int size = Math.min(config.basic.maxBatchSize, maxBatchSize);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(config.basic.maxWaitTime);
    if (!requested && page == null) {
      pages.goOnFrom(lastSourceOffset);
    }
    String offset = lastSourceOffset;
    int records = 0;
    while (records < size && System.nanoTime() < end && !getContext().isStopped()) {
      if (page != null) {
        records += read(size - records, end, batchMaker);
        offset = pages.offset();
      } else if (isDue()) {
        records += request(batchMaker);
        offset = pages.offset();
      } else if (config.httpMode == HttpMode.BATCH) {
        return null;
      } else {
        sleep(WAIT_MILLIS);
      }
    }
    return offset;
  }

  @Override
  public void destroy() {
    try {
      closePage();
      if (requests != null) {
        requests.close();
      }
    } catch (IOException e) {
      throw new StageException(HttpErrors.HTTP_32, e.toString(), e);
    } finally {
      super.destroy();
    }
  }

  private boolean isDue() {
    if (!requested || pages.hasNext()) {
      return true;
    }
    long since = System.nanoTime() - requestedAt;
    switch (config.httpMode) {
      case POLLING:
        return since > TimeUnit.MILLISECONDS.toNanos(config.pollingInterval);
      case STREAMING:
        return config.httpMethod != HttpMethod.HEAD && since > TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
      default:
        return false;
    }
  }

  /** The number of records that the response gives at once. */
  private int request(BatchMaker batchMaker) {
    if (requested && config.pagination.mode != PaginationMode.NONE && pages.hasNext()) {
      sleep(config.pagination.rateLimit);
    }
    HttpReply reply;
    try {
      reply = calls.send(pages.next());
    } catch (HttpFailure failure) {
      throw new StageException(failure.error(), failure.params());
    } catch (ELEvalException e) {
      throw new StageException(HttpErrors.HTTP_16, "conf.resourceUrl", e.getMessage(), e);
    }
    if (reply == null) {
      return 0;
    }
    requested = true;
    requestedAt = System.nanoTime();
    try {
      if (!reply.isSuccess()) {
        return refuse(reply, batchMaker);
      }
      if (config.httpMethod == HttpMethod.HEAD) {
        Record record = record(pages.offset() + "::0", new HashMap<>(), reply);
        batchMaker.addRecord(record);
        reply.close();
        return 1;
      }
      page = new PageReader(getContext(), config, pages, reply, parsers.getParser(pages.offset(), reply.body(), "0"));
      return 0;
    } catch (IOException | DataParserException e) {
      report(HttpErrors.HTTP_00, reply.status(), e.toString());
      return 0;
    }
  }

  private int refuse(HttpReply reply, BatchMaker batchMaker) throws IOException {
    String text = reply.text();
    try {
      pages.end();
      if (!config.propagateAllHttpResponses) {
        report(HttpErrors.HTTP_01, reply.status(), reply.reason() + " : " + text);
        return 0;
      }
      Map<String, Field> fields = new HashMap<>();
      fields.put(config.errorResponseField, Field.create(text));
      batchMaker.addRecord(record("", fields, reply));
      return 1;
    } finally {
      reply.close();
    }
  }

  private Record record(String id, Map<String, Field> fields, HttpReply reply) {
    Record record = getContext().createRecord(id);
    record.set(Field.create(fields));
    reply.headers().forEach(record.getHeader()::setAttribute);
    record.getHeader().setAttribute(STATUS_ATTRIBUTE, String.valueOf(reply.status()));
    return record;
  }

  private int read(int atMost, long end, BatchMaker batchMaker) {
    int status = page.status();
    try {
      int records = page.read(atMost, end, batchMaker);
      if (page.isAtEnd()) {
        closePage();
        requestedAt = System.nanoTime();
      }
      return records;
    } catch (IOException | DataParserException e) {
      page = null;
      pages.end();
      if (!getContext().isStopped()) {
        report(HttpErrors.HTTP_00, status, e.toString());
      }
      return 0;
    }
  }

  private void report(HttpErrors error, Object... params) {
    switch (getContext().getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        getContext().reportError(error, params);
        break;
      default:
        throw new StageException(error, params);
    }
  }

  private void closePage() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }

  private void sleep(long millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    try {
      while (System.nanoTime() < end && !getContext().isStopped()) {
        TimeUnit.MILLISECONDS.sleep(Math.min(WAIT_MILLIS, millis));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
