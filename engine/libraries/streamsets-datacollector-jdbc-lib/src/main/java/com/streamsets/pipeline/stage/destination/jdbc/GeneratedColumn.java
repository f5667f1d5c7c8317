package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;

/** A column whose value the database makes, and the field that gets it. */
public class GeneratedColumn {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Column Name",
      displayPosition = 10
  )
  public String columnName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "SDC Field",
      displayPosition = 20
  )
  @FieldSelectorModel(singleValued = true)
  public String field = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Default Value",
      displayPosition = 30
  )
  public String defaultValue = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "USE_COLUMN_TYPE",
      label = "Data Type",
      displayPosition = 40
  )
  @ValueChooserModel(ColumnDataType.Chooser.class)
  public ColumnDataType dataType = ColumnDataType.USE_COLUMN_TYPE;
}
