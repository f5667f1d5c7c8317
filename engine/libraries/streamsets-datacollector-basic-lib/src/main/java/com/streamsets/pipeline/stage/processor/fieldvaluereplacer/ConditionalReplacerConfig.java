package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;

/** Fields that get another value where theirs meets a condition. */
public class ConditionalReplacerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Replace",
      displayPosition = 10
  )
  @FieldSelectorModel
  public List<String> fieldNames = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "LESS_THAN",
      label = "Operator",
      displayPosition = 20
  )
  @ValueChooserModel(Operator.Chooser.class)
  public Operator operator = Operator.LESS_THAN;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Comparison Value",
      displayPosition = 30
  )
  public String comparisonValue = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Replacement Value",
      displayPosition = 40
  )
  public String replacementValue = "";
}
