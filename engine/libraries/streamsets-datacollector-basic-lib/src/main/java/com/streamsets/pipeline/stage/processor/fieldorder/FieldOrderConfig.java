package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;

/** The order, and what to do with other fields. */
public class FieldOrderConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Order",
      displayPosition = 10,
      group = "ORDER"
  )
  @FieldSelectorModel
  public List<String> fields = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "LIST_MAP",
      label = "Output Type",
      displayPosition = 20,
      group = "ORDER"
  )
  @ValueChooserModel(OutputType.Chooser.class)
  public OutputType outputType = OutputType.LIST_MAP;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Missing Fields",
      displayPosition = 30,
      group = "ORDER"
  )
  @ValueChooserModel(MissingFieldAction.Chooser.class)
  public MissingFieldAction missingFieldAction = MissingFieldAction.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Default Value",
      displayPosition = 40,
      group = "ORDER",
      dependencies = {@Dependency(configName = "missingFieldAction", triggeredByValues = "USE_DEFAULT")}
  )
  public String defaultValue = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Default Type",
      displayPosition = 50,
      group = "ORDER",
      dependencies = {@Dependency(configName = "missingFieldAction", triggeredByValues = "USE_DEFAULT")}
  )
  @ValueChooserModel(DefaultType.Chooser.class)
  public DefaultType dataType = null;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Extra Fields",
      displayPosition = 60,
      group = "ORDER"
  )
  @ValueChooserModel(ExtraFieldAction.Chooser.class)
  public ExtraFieldAction extraFieldAction = ExtraFieldAction.TO_ERROR;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Discard Fields",
      displayPosition = 70,
      group = "ORDER",
      dependencies = {@Dependency(configName = "extraFieldAction", triggeredByValues = "TO_ERROR")}
  )
  @FieldSelectorModel
  public List<String> discardFields = new ArrayList<>();
}
