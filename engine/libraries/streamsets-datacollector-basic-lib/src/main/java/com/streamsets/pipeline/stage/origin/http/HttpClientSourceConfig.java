package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.http.HttpClientConfig;
import com.streamsets.pipeline.lib.http.PaginationConfig;
import com.streamsets.pipeline.lib.http.StatusActionConfig;
import com.streamsets.pipeline.lib.http.TimeoutActionConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

/** Which requests are made, and when. */
public class HttpClientSourceConfig {

  @ConfigDefBean(groups = {"HTTP"})
  public BatchConfig basic = new BatchConfig();

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "https://stream.twitter.com/1.1/statuses/sample.json",
      label = "Resource URL",
      displayPosition = 30,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class, TimeNowEL.class}
  )
  public String resourceUrl = "https://stream.twitter.com/1.1/statuses/sample.json";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Headers",
      displayPosition = 40,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class, TimeNowEL.class}
  )
  public Map<String, String> headers = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "GET",
      label = "HTTP Method",
      displayPosition = 50,
      group = "HTTP"
  )
  @ValueChooserModel(HttpMethod.Values.class)
  public HttpMethod httpMethod = HttpMethod.GET;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTC",
      label = "Body Time Zone",
      displayPosition = 60,
      group = "HTTP"
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String timeZoneID = "UTC";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Request Body",
      displayPosition = 70,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      mode = ConfigDef.Mode.PLAIN_TEXT,
      elDefs = {TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"DELETE", "PUT", "POST"})
  )
  public String requestBody = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "application/json",
      label = "Default Request Content Type",
      displayPosition = 80,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"DELETE", "PUT", "POST"})
  )
  public String defaultRequestContentType = "application/json";

  @ConfigDefBean(groups = {"CREDENTIALS", "HTTP", "LOGGING", "OAUTH2", "PROXY", "TLS"})
  public HttpClientConfig client = new HttpClientConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STREAMING",
      label = "Mode",
      displayPosition = 100,
      group = "HTTP"
  )
  @ValueChooserModel(HttpMode.Values.class)
  public HttpMode httpMode = HttpMode.STREAMING;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "5000",
      label = "Polling Interval (ms)",
      displayPosition = 110,
      group = "HTTP",
      dependencies = @Dependency(configName = "httpMode", triggeredByValues = {"POLLING"})
  )
  public int pollingInterval = 5000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 120,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(HttpClientFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Per-Status Actions",
      displayPosition = 130,
      group = "HTTP"
  )
  @ListBeanModel
  public List<StatusActionConfig> responseStatusActionConfigs = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Records for Remaining Statuses",
      displayPosition = 140,
      group = "HTTP"
  )
  public boolean propagateAllHttpResponses = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "outErrorBody",
      label = "Error Response Body Field",
      displayPosition = 150,
      group = "HTTP",
      dependencies = @Dependency(configName = "propagateAllHttpResponses", triggeredByValues = {"true"})
  )
  public String errorResponseField = "outErrorBody";

  @ConfigDefBean(groups = {"TIMEOUT"})
  public TimeoutActionConfig responseTimeoutActionConfig = new TimeoutActionConfig();

  @ConfigDefBean(groups = {"PAGINATION"})
  public PaginationConfig pagination = new PaginationConfig();
}
