package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;

/** How a result goes on over several pages. */
public class PaginationConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Pagination Mode",
      displayPosition = 10,
      group = "PAGINATION"
  )
  @ValueChooserModel(PaginationMode.Values.class)
  public PaginationMode mode = PaginationMode.NONE;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Next Page Link Prefix",
      displayPosition = 20,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD"})
  )
  public String nextPageURLPrefix = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Next Page Link Field",
      displayPosition = 30,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD"})
  )
  @FieldSelectorModel(singleValued = true)
  public String nextPageFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Stop Condition",
      displayPosition = 40,
      group = "PAGINATION",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class},
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD"})
  )
  public String stopCondition = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      label = "Initial Page/Offset",
      displayPosition = 50,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"BY_PAGE", "BY_OFFSET"})
  )
  public int startAt;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Result Field Path",
      displayPosition = 60,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD", "LINK_HEADER", "BY_PAGE", "BY_OFFSET"})
  )
  @FieldSelectorModel(singleValued = true)
  public String resultFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Keep All Fields",
      displayPosition = 70,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD", "LINK_HEADER", "BY_PAGE", "BY_OFFSET"})
  )
  public boolean keepAllFields = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Wait Time Between Pages (ms)",
      displayPosition = 80,
      group = "PAGINATION",
      dependencies = @Dependency(configName = "mode", triggeredByValues = {"LINK_FIELD", "LINK_HEADER", "BY_PAGE", "BY_OFFSET"})
  )
  public int rateLimit = 2000;
}
