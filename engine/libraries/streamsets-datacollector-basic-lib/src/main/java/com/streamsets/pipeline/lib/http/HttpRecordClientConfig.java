package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;

/** A client that makes requests for records. */
public class HttpRecordClientConfig extends HttpClientConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Maximum Parallel Requests",
      displayPosition = 45,
      group = "HTTP"
  )
  public int numThreads = 1;
}
