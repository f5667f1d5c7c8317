package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.http.HttpErrors;
import com.streamsets.pipeline.lib.http.HttpReply;
import com.streamsets.pipeline.lib.http.PaginationMode;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the records of one response, and where the next page is. */
final class PageReader implements Closeable {

  private static final Pattern NEXT_LINK = Pattern.compile("<([^>]*)>[^,]*;\\s*rel=\"?next\"?", Pattern.CASE_INSENSITIVE);

  private final Source.Context context;
  private final HttpClientSourceConfig config;
  private final PageRequests pages;
  private final HttpReply reply;
  private final DataParser parser;
  private final String id;
  private boolean atEnd;
  private Record ahead;
  private int results;

  PageReader(Source.Context context, HttpClientSourceConfig config, PageRequests pages, HttpReply reply, DataParser parser) {
    this.context = context;
    this.config = config;
    this.pages = pages;
    this.reply = reply;
    this.parser = parser;
    this.id = pages.offset();
  }

  int status() {
    return reply.status();
  }

  boolean isAtEnd() {
    return atEnd;
  }

  /** @param end in the time of {@link System#nanoTime}; a page of results is read whole */
  int read(int atMost, long end, BatchMaker batchMaker) throws IOException, DataParserException {
    int records = 0;
    while (records < atMost && System.nanoTime() < end && !context.isStopped()) {
      Record record = ahead == null ? parser.parse() : ahead;
      ahead = null;
      if (record == null) {
        finish();
        return records;
      }
      if (config.pagination.mode == PaginationMode.LINK_FIELD) {
        linkOf(record);
      }
      if (config.pagination.mode != PaginationMode.NONE && record.has(config.pagination.resultFieldPath)) {
        records += addResults(record, batchMaker);
      } else {
        addHeaders(record);
        record.getHeader().setAttribute(HttpClientSource.STATUS_ATTRIBUTE, String.valueOf(reply.status()));
        batchMaker.addRecord(record);
        records++;
      }
      if (config.pagination.mode != PaginationMode.NONE) {
        // Only a page that was read to its end is behind the offset.
        ahead = parser.parse();
        if (ahead == null) {
          finish();
          return records;
        }
      }
    }
    return records;
  }

  @Override
  public void close() throws IOException {
    try {
      parser.close();
    } finally {
      reply.close();
    }
  }

  private int addResults(Record record, BatchMaker batchMaker) {
    Field field = record.get(config.pagination.resultFieldPath);
    if (field.getType() != Field.Type.LIST) {
      throw new StageException(HttpErrors.HTTP_08, field.getType());
    }
    List<Field> items = field.getValueAsList();
    for (int i = 0; i < items.size(); i++) {
      Record result = context.createRecord(id + "::" + (results + i));
      if (config.pagination.keepAllFields) {
        result.set(record.get().clone());
        result.set(config.pagination.resultFieldPath, items.get(i));
      } else {
        result.set(items.get(i));
      }
      addHeaders(result);
      batchMaker.addRecord(result);
    }
    results += items.size();
    return items.size();
  }

  private void addHeaders(Record record) {
    reply.headers().forEach(record.getHeader()::setAttribute);
  }

  private void linkOf(Record record) {
    ELVars variables = context.createELVars();
    RecordEL.setRecordInContext(variables, record);
    ELEval stop = context.createELEval("stopCondition");
    if (Boolean.TRUE.equals(stop.eval(variables, config.pagination.stopCondition, Boolean.class))) {
      pages.end();
      return;
    }
    Field field = record.get(config.pagination.nextPageFieldPath);
    if (field == null) {
      throw new StageException(HttpErrors.HTTP_66, config.pagination.nextPageFieldPath);
    }
    String link = field.getValueAsString();
    String prefix = config.pagination.nextPageURLPrefix == null ? "" : config.pagination.nextPageURLPrefix;
    pages.linkTo(link.startsWith(prefix) ? link : prefix + link);
  }

  private void finish() {
    atEnd = true;
    if (config.pagination.mode == PaginationMode.LINK_HEADER) {
      String header = reply.headers().getOrDefault("Link", reply.headers().getOrDefault("link", ""));
      Matcher next = NEXT_LINK.matcher(header);
      if (next.find()) {
        pages.linkTo(URI.create(pages.currentUrl()).resolve(next.group(1)).toString());
      }
    }
    pages.advance(results);
  }
}
