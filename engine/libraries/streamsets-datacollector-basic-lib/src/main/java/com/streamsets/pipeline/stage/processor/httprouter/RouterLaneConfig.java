package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** The requests that go to one stream. */
public class RouterLaneConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Stream",
      displayPosition = 10,
      group = "ROUTER"
  )
  public String outputLane = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "GET",
      label = "HTTP Method",
      displayPosition = 20,
      group = "ROUTER",
      evaluation = ConfigDef.Evaluation.EXPLICIT
  )
  @ValueChooserModel(RoutedMethod.Values.class)
  public RoutedMethod httpMethod = RoutedMethod.GET;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/",
      label = "Path Parameter",
      displayPosition = 30,
      group = "ROUTER"
  )
  public String pathParam = "/";
}
