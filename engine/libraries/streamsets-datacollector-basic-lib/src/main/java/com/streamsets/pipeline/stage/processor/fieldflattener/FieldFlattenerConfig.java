package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;

/** What is flattened, and where it goes. */
public class FieldFlattenerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ENTIRE_RECORD",
      label = "Flatten",
      displayPosition = 10,
      group = "FLATTEN"
  )
  @ValueChooserModel(FlattenType.Chooser.class)
  public FlattenType flattenType = FlattenType.ENTIRE_RECORD;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields",
      displayPosition = 20,
      group = "FLATTEN",
      dependencies = {@Dependency(configName = "flattenType", triggeredByValues = "SPECIFIC_FIELDS")}
  )
  @FieldSelectorModel
  public List<String> fields = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Flatten in Place",
      displayPosition = 30,
      group = "FLATTEN",
      dependencies = {@Dependency(configName = "flattenType", triggeredByValues = "SPECIFIC_FIELDS")}
  )
  public boolean flattenInPlace = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Target Field",
      displayPosition = 40,
      group = "FLATTEN",
      dependencies = {
          @Dependency(configName = "flattenType", triggeredByValues = "SPECIFIC_FIELDS"),
          @Dependency(configName = "flattenInPlace", triggeredByValues = "false")
      }
  )
  @FieldSelectorModel(singleValued = true)
  public String flattenTargetField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Collision Field Action",
      displayPosition = 50,
      group = "FLATTEN",
      dependencies = {
          @Dependency(configName = "flattenType", triggeredByValues = "SPECIFIC_FIELDS"),
          @Dependency(configName = "flattenInPlace", triggeredByValues = "false")
      }
  )
  @ValueChooserModel(CollisionAction.Chooser.class)
  public CollisionAction collisionFieldAction = CollisionAction.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Remove Flattened Field",
      displayPosition = 60,
      group = "FLATTEN",
      dependencies = {
          @Dependency(configName = "flattenType", triggeredByValues = "SPECIFIC_FIELDS"),
          @Dependency(configName = "flattenInPlace", triggeredByValues = "false")
      }
  )
  public boolean removeFlattenedField = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = ".",
      label = "Name separator",
      displayPosition = 70,
      group = "FLATTEN"
  )
  public String nameSeparator = ".";
}
