package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.http.HttpRecordClientConfig;
import com.streamsets.pipeline.lib.http.HttpRecordMethod;
import java.util.HashMap;
import java.util.Map;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.GeneratorFormatConfig;

/** Which requests records are sent with. */
public class HttpClientTargetConfig {

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public GeneratorFormatConfig dataGeneratorFormatConfig = new GeneratorFormatConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 20,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(HttpTargetFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Resource URL",
      displayPosition = 30,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String resourceUrl = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Headers",
      displayPosition = 40,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public Map<String, String> headers = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "POST",
      label = "HTTP Method",
      displayPosition = 50,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  @ValueChooserModel(HttpRecordMethod.Values.class)
  public HttpRecordMethod httpMethod = HttpRecordMethod.POST;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "HTTP Method Expression",
      displayPosition = 60,
      group = "HTTP",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class},
      dependencies = @Dependency(configName = "httpMethod", triggeredByValues = {"EXPRESSION"})
  )
  public String methodExpression = "";

  @ConfigDefBean(groups = {"CREDENTIALS", "HTTP", "LOGGING", "OAUTH2", "PROXY", "TLS"})
  public HttpRecordClientConfig client = new HttpRecordClientConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "One Request per Batch",
      displayPosition = 80,
      group = "HTTP"
  )
  public boolean singleRequestPerBatch = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Rate Limit (Requests/sec)",
      displayPosition = 90,
      group = "HTTP"
  )
  public int rateLimit = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "60",
      label = "Maximum Request Time (sec)",
      displayPosition = 100,
      group = "HTTP"
  )
  public int maxRequestCompletionSecs = 60;

  @ConfigDefBean(groups = {"RESPONSE"})
  public OriginResponseConfig responseConf = new OriginResponseConfig();
}
