package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;

/** One entry of the list. */
public class ColumnMapping {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "?",
      label = "Parameterized Value",
      displayPosition = 10
  )
  public String paramValue = "?";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Column Name",
      displayPosition = 20
  )
  public String columnName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "SDC Field",
      displayPosition = 30
  )
  @FieldSelectorModel(singleValued = true)
  public String field;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Default Value",
      displayPosition = 40
  )
  public String defaultValue = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "USE_COLUMN_TYPE",
      label = "Data Type",
      displayPosition = 50
  )
  @ValueChooserModel(ColumnDataType.Chooser.class)
  public ColumnDataType dataType = ColumnDataType.USE_COLUMN_TYPE;
}
