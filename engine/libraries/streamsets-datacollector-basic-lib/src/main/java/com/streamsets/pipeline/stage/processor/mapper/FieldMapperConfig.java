package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.AggregationEL;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import stf.engine.expression.CollectionsEL;

/** Which fields get another value, name or place. */
public class FieldMapperConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FIELD_VALUES",
      label = "Operate On",
      displayPosition = 10,
      group = "MAPPER"
  )
  @ValueChooserModel(OperateOn.Values.class)
  public OperateOn operateOn = OperateOn.FIELD_VALUES;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Conditional Expression",
      displayPosition = 20,
      group = "MAPPER",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class, TimeNowEL.class, TimeEL.class, CollectionsEL.class}
  )
  public String conditionalExpression = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${f:value()}",
      label = "Mapping Expression",
      displayPosition = 30,
      group = "MAPPER",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class, TimeNowEL.class, TimeEL.class, CollectionsEL.class}
  )
  public String mappingExpression = "${f:value()}";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "${fields}",
      label = "Aggregation Expression",
      displayPosition = 40,
      group = "MAPPER",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, AggregationEL.class, TimeNowEL.class, TimeEL.class, CollectionsEL.class},
      dependencies = @Dependency(configName = "operateOn", triggeredByValues = {"FIELD_PATHS"})
  )
  public String aggregationExpression = "${fields}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Structure Change Allowed",
      displayPosition = 50,
      group = "MAPPER",
      dependencies = @Dependency(configName = "operateOn", triggeredByValues = {"FIELD_NAMES", "FIELD_PATHS"})
  )
  public boolean structureChangeAllowed = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Append List Values",
      displayPosition = 60,
      group = "MAPPER",
      dependencies = @Dependency(configName = "operateOn", triggeredByValues = {"FIELD_NAMES", "FIELD_PATHS"})
  )
  public boolean appendListValues = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Maintain Original Paths",
      displayPosition = 70,
      group = "MAPPER",
      dependencies = @Dependency(configName = "operateOn", triggeredByValues = {"FIELD_NAMES", "FIELD_PATHS"})
  )
  public boolean maintainOriginalPaths = false;
}
