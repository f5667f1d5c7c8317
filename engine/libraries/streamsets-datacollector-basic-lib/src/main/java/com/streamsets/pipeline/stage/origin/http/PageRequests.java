package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.http.HttpRequest;
import com.streamsets.pipeline.lib.http.PaginationMode;
import java.nio.charset.Charset;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;

/** Makes the request for each page, and tells the place in the pages as an offset. */
final class PageRequests {

  private static final String START_AT = "startAt";
  private static final int URL = 1;
  private static final int START = 7;

  private final HttpClientSourceConfig config;
  private final ELEval url;
  private final ELEval headers;
  private final ELEval body;
  private final ELVars variables;
  private String link;
  private String currentUrl = "";
  private int parameters;
  private int startAt;
  private boolean morePages;

  PageRequests(Source.Context context, HttpClientSourceConfig config) {
    this.config = config;
    url = context.createELEval("resourceUrl");
    headers = context.createELEval("headers");
    body = context.createELEval("requestBody");
    variables = context.createELVars();
    TimeEL.setCalendarInContext(variables, Calendar.getInstance(TimeZone.getTimeZone(config.timeZoneID)));
    startAt = config.pagination.startAt;
  }

  /** @param offset what an earlier run answered to {@link #offset}; null begins with the first page */
  void goOnFrom(String offset) {
    String[] parts = offset == null ? new String[0] : offset.split("::");
    if (parts.length <= START || config.pagination.mode == PaginationMode.NONE) {
      return;
    }
    if (isByLink()) {
      link = parts[URL];
    } else {
      startAt = Integer.parseInt(parts[START]);
    }
  }

  HttpRequest next() {
    variables.addVariable(START_AT, startAt);
    TimeNowEL.setTimeNowInContext(variables, new Date());
    currentUrl = link == null ? url.eval(variables, config.resourceUrl, String.class) : link;
    Map<String, String> evaluated = new LinkedHashMap<>();
    config.headers.forEach((name, value) -> evaluated.put(name, headers.eval(variables, value, String.class)));
    boolean withBody = config.httpMethod != HttpMethod.GET && config.httpMethod != HttpMethod.HEAD
        && config.requestBody != null && !config.requestBody.isEmpty();
    String text = withBody ? body.eval(variables, config.requestBody, String.class) : null;
    parameters = evaluated.hashCode() + (text == null ? 0 : text.hashCode());
    morePages = false;
    link = null;
    return new HttpRequest(config.httpMethod.name(), currentUrl, evaluated,
        text == null ? null : text.getBytes(Charset.forName(config.dataFormatConfig.charset)), config.defaultRequestContentType);
  }

  boolean hasNext() {
    return morePages || link != null;
  }

  void linkTo(String next) {
    link = next;
  }

  /** @param records of the page; a page without any is the last one */
  void advance(int records) {
    if (config.pagination.mode == PaginationMode.BY_PAGE) {
      startAt += 1;
      morePages = records > 0;
    } else if (config.pagination.mode == PaginationMode.BY_OFFSET) {
      startAt += records;
      morePages = records > 0;
    }
  }

  void end() {
    morePages = false;
    link = null;
  }

  boolean isByLink() {
    return config.pagination.mode == PaginationMode.LINK_FIELD || config.pagination.mode == PaginationMode.LINK_HEADER;
  }

  String currentUrl() {
    return currentUrl;
  }

  String offset() {
    return "url::" + (link == null ? currentUrl : link) + "::params::" + Integer.toHexString(parameters)
        + "::time::" + System.currentTimeMillis() + "::startAt::" + startAt;
  }
}
