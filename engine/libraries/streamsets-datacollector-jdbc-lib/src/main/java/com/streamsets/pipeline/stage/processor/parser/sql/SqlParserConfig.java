package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;

/** The configs of the processor. Types of columns, and what is set for them, matter where the schema is resolved. */
public class SqlParserConfig {

  @ConfigDefBean
  public SchemaConnectionConfig hikariConfigBean = new SchemaConnectionConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "SQL Field",
      displayPosition = 10,
      group = "PARSE"
  )
  @FieldSelectorModel(singleValued = true)
  public String sqlField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Target Field",
      displayPosition = 20,
      group = "PARSE"
  )
  public String resultFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      label = "Resolve Schema from DB",
      displayPosition = 30,
      group = "PARSE"
  )
  public boolean resolveSchema;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Unsupported Field Type",
      displayPosition = 40,
      group = "PARSE"
  )
  @ValueChooserModel(UnsupportedFieldAction.Chooser.class)
  public UnsupportedFieldAction unsupportedFieldOp = UnsupportedFieldAction.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Add unsupported fields to records",
      displayPosition = 50,
      group = "PARSE"
  )
  public boolean sendUnsupportedFields = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Case Sensitive Names",
      displayPosition = 60,
      group = "PARSE"
  )
  public boolean caseSensitive = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "dd-MM-yyyy HH:mm:ss",
      label = "Date format",
      displayPosition = 70,
      group = "PARSE"
  )
  public String dateFormat = "dd-MM-yyyy HH:mm:ss";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS]",
      label = "Timestamp with local timezone format",
      displayPosition = 80,
      group = "PARSE"
  )
  public String localDatetimeFormat = "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS]";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] VV",
      label = "Zoned DateTime format",
      displayPosition = 90,
      group = "PARSE"
  )
  public String zonedDatetimeFormat = "yyyy-MM-dd HH:mm:ss[.SSSSSSSSS] VV";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "DB Time Zone",
      displayPosition = 100,
      group = "PARSE"
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String dbTimeZone = "";
}
