package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Fields and how to mask them. */
public class FieldMaskConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Mask",
      description = "String fields, wildcards, or field path expressions; what a record lacks is passed over",
      displayPosition = 10,
      group = "MASKING",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  @FieldSelectorModel
  public List<String> fields = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "VARIABLE_LENGTH",
      label = "Mask Type",
      displayPosition = 20,
      group = "MASKING"
  )
  @ValueChooserModel(MaskType.Chooser.class)
  public MaskType maskType = MaskType.VARIABLE_LENGTH;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Custom Mask",
      description = "'#' shows the character at its place, every other character stands for itself",
      displayPosition = 30,
      group = "MASKING",
      dependsOn = "maskType",
      triggeredByValue = "CUSTOM"
  )
  public String mask;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "(.*)",
      label = "Regular Expression",
      description = "Values that do not match as a whole stay as they are",
      displayPosition = 40,
      group = "MASKING",
      dependsOn = "maskType",
      triggeredByValue = "REGEX"
  )
  public String regex = "(.*)";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "1",
      label = "Groups To Show",
      description = "Numbers of groups, separated by commas; the first group is 1",
      displayPosition = 50,
      group = "MASKING",
      dependsOn = "maskType",
      triggeredByValue = "REGEX"
  )
  public String groupsToShow = "1";
}
