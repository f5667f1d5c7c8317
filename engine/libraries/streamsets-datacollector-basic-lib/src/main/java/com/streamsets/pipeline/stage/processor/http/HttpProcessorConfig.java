package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.http.HttpRecordClientConfig;
import com.streamsets.pipeline.lib.http.HttpRecordMethod;
import com.streamsets.pipeline.lib.http.PaginationConfig;
import com.streamsets.pipeline.lib.http.StatusActionConfig;
import com.streamsets.pipeline.lib.http.TimeoutActionConfig;
import com.streamsets.pipeline.stage.processor.parser.MultipleValuesBehavior;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

/** Which request is made for a record, and what becomes of the response. */
public class HttpProcessorConfig {

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  @ConfigDefBean(groups = {"HTTP"})
  public WaitConfig basic = new WaitConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Output Field",
      displayPosition = 30,
      group = "HTTP"
  )
  @FieldSelectorModel(singleValued = true)
  public String outputField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "HEADER",
      label = "Header Output Location",
      displayPosition = 40,
      group = "HTTP"
  )
  @ValueChooserModel(HeaderOutputLocation.Values.class)
  public HeaderOutputLocation headerOutputLocation = HeaderOutputLocation.HEADER;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute Prefix",
      displayPosition = 50,
      group = "HTTP",
      dependencies = @Dependency(configName = "headerOutputLocation", triggeredByValues = {"HEADER"})
  )
  public String headerAttributePrefix = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Header Output Field",
      displayPosition = 60,
      group = "HTTP",
      dependencies = @Dependency(configName = "headerOutputLocation", triggeredByValues = {"FIELD"})
  )
  @FieldSelectorModel(singleValued = true)
  public String headerOutputField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 70,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(HttpProcessorFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Resource URL",
      displayPosition = 80,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String resourceUrl = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Headers",
      displayPosition = 90,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public Map<String, String> headers = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "GET",
      label = "HTTP Method",
      displayPosition = 100,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  @ValueChooserModel(HttpRecordMethod.Values.class)
  public HttpRecordMethod httpMethod = HttpRecordMethod.GET;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "HTTP Method Expression",
      displayPosition = 110,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"EXPRESSION"})
  )
  public String methodExpression = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Request Data",
      displayPosition = 120,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      mode = ConfigDef.Mode.PLAIN_TEXT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"PATCH", "EXPRESSION", "DELETE", "PUT", "POST"})
  )
  public String requestBody = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "application/json",
      label = "Default Request Content Type",
      displayPosition = 130,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"PATCH", "EXPRESSION", "DELETE", "PUT", "POST"})
  )
  public String defaultRequestContentType = "application/json";

  @ConfigDefBean(groups = {"CREDENTIALS", "HTTP", "LOGGING", "OAUTH2", "PROXY", "TLS"})
  public HttpRecordClientConfig client = new HttpRecordClientConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Rate Limit (ms)",
      displayPosition = 150,
      group = "HTTP"
  )
  public int rateLimit = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "60",
      label = "Maximum Request Time (sec)",
      displayPosition = 160,
      group = "HTTP"
  )
  public int maxRequestCompletionSecs = 60;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "PASS_RECORD_ON",
      label = "Missing Values Behavior",
      displayPosition = 170,
      group = "HTTP"
  )
  @ValueChooserModel(MissingValuesBehavior.Values.class)
  public MissingValuesBehavior missingValuesBehavior = MissingValuesBehavior.PASS_RECORD_ON;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FIRST_ONLY",
      label = "Multiple Values Behavior",
      displayPosition = 180,
      group = "HTTP"
  )
  @ValueChooserModel(MultipleValuesBehavior.Chooser.class)
  public MultipleValuesBehavior multipleValuesBehavior = MultipleValuesBehavior.FIRST_ONLY;

  @ConfigDefBean(groups = {"PAGINATION"})
  public PaginationConfig pagination = new PaginationConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Per-Status Actions",
      displayPosition = 200,
      group = "HTTP"
  )
  @ListBeanModel
  public List<StatusActionConfig> responseStatusActionConfigs = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Records for Remaining Statuses",
      displayPosition = 210,
      group = "HTTP"
  )
  public boolean propagateAllHttpResponses = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "outErrorBody",
      label = "Error Response Body Field",
      displayPosition = 220,
      group = "HTTP",
      dependencies = @Dependency(configName = "propagateAllHttpResponses", triggeredByValues = {"true"})
  )
  public String errorResponseField = "outErrorBody";

  @ConfigDefBean(groups = {"TIMEOUT"})
  public TimeoutActionConfig responseTimeoutActionConfig = new TimeoutActionConfig();
}
