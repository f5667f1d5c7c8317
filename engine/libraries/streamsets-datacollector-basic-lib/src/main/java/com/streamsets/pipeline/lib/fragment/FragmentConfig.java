package com.streamsets.pipeline.lib.fragment;

import com.streamsets.pipeline.api.ConfigDef;

/** Which fragment stands in a pipeline, and under which name. */
public class FragmentConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "FragmentId",
      displayPosition = 10
  )
  public String fragmentId = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Fragment Instance Id",
      displayPosition = 20
  )
  public String fragmentInstanceId = "";
}
