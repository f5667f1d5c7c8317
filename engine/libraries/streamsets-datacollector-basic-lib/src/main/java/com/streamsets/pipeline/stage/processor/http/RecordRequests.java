package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.http.HttpErrors;
import com.streamsets.pipeline.lib.http.HttpRecordMethod;
import com.streamsets.pipeline.lib.http.HttpRequest;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import stf.engine.expression.RecordScope;

/** Makes the request of a record. */
final class RecordRequests {

  private final HttpProcessorConfig config;
  private final RecordScope scope;
  private final ELEval url;
  private final ELEval headers;
  private final ELEval method;
  private final ELEval body;

  RecordRequests(Processor.Context context, HttpProcessorConfig config) {
    this.config = config;
    scope = new RecordScope(context);
    url = context.createELEval("resourceUrl");
    headers = context.createELEval("headers");
    method = context.createELEval("methodExpression");
    body = context.createELEval("requestBody");
  }

  HttpRequest of(Record record) {
    ELVars variables = scope.of(record);
    try {
      String name = config.httpMethod == HttpRecordMethod.EXPRESSION
          ? method.eval(variables, config.methodExpression, String.class) : config.httpMethod.name();
      Map<String, String> evaluated = new LinkedHashMap<>();
      config.headers.forEach((header, value) -> evaluated.put(header, headers.eval(variables, value, String.class)));
      boolean withBody = !name.equals("GET") && !name.equals("HEAD") && config.requestBody != null && !config.requestBody.isEmpty();
      byte[] bytes = withBody
          ? body.eval(variables, config.requestBody, String.class).getBytes(Charset.forName(config.dataFormatConfig.charset)) : null;
      return new HttpRequest(
          name, url.eval(variables, config.resourceUrl, String.class), evaluated, bytes, config.defaultRequestContentType);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, HttpErrors.HTTP_16, "conf.resourceUrl", e.getMessage(), e);
    }
  }
}
