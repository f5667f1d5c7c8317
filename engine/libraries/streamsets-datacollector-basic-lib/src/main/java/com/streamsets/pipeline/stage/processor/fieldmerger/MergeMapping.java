package com.streamsets.pipeline.stage.processor.fieldmerger;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;

/** An element of "Fields to merge". */
public class MergeMapping {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "From Field",
      displayPosition = 10,
      group = "MERGE"
  )
  @FieldSelectorModel(singleValued = true)
  public String fromField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "To Field",
      displayPosition = 20,
      group = "MERGE"
  )
  public String toField = "";
}
