package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;
import stf.engine.dataformat.CharsetValues;

/** To what type a field is converted, and how. */
public class ConversionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "INTEGER",
      label = "Convert to Type",
      displayPosition = 10
  )
  @ValueChooserModel(FieldTypeValues.class)
  public Field.Type targetType = Field.Type.INTEGER;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Treat Input Field as Date",
      displayPosition = 20,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = "STRING")}
  )
  public boolean treatInputFieldAsDate = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "en,US",
      label = "Data Locale",
      displayPosition = 30,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = {"ZONED_DATETIME", "DECIMAL", "FLOAT", "INTEGER", "SHORT", "BYTE", "LONG", "DOUBLE"})}
  )
  @ValueChooserModel(LocaleValues.class)
  public String dataLocale = "en,US";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Scale",
      displayPosition = 40,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = "DECIMAL")}
  )
  public int scale = -1;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ROUND_UNNECESSARY",
      label = "Rounding Strategy",
      displayPosition = 50,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = "DECIMAL")}
  )
  @ValueChooserModel(RoundingStrategy.Chooser.class)
  public RoundingStrategy decimalScaleRoundingStrategy = RoundingStrategy.ROUND_UNNECESSARY;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "YYYY_MM_DD",
      label = "Date Format",
      displayPosition = 60,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = {"DATE", "DATETIME", "STRING", "TIME"})}
  )
  @ValueChooserModel(DateMask.Chooser.class)
  public DateMask dateFormat = DateMask.YYYY_MM_DD;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Other Date Format",
      displayPosition = 70,
      group = "TYPE_CONVERSION",
      dependencies = {
          @Dependency(configName = "dateFormat", triggeredByValues = "OTHER"),
          @Dependency(configName = "targetType", triggeredByValues = {"DATE", "DATETIME", "STRING", "TIME"})
      }
  )
  public String otherDateFormat = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ISO_ZONED_DATE_TIME",
      label = "Zoned DateTime Format",
      displayPosition = 80,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = {"ZONED_DATETIME", "STRING"})}
  )
  @ValueChooserModel(ZonedFormat.Chooser.class)
  public ZonedFormat zonedDateTimeFormat = ZonedFormat.ISO_ZONED_DATE_TIME;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Target Time Zone",
      displayPosition = 90,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = "ZONED_DATETIME")}
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String zonedDateTimeTargetTimeZone = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Other Zoned DateTime Format",
      displayPosition = 100,
      group = "TYPE_CONVERSION",
      dependencies = {
          @Dependency(configName = "zonedDateTimeFormat", triggeredByValues = "OTHER"),
          @Dependency(configName = "targetType", triggeredByValues = {"ZONED_DATETIME", "STRING"})
      }
  )
  public String otherZonedDateTimeFormat = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTF-8",
      label = "CharSet",
      displayPosition = 110,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "targetType", triggeredByValues = "STRING")}
  )
  @ValueChooserModel(CharsetValues.class)
  public String encoding = "UTF-8";
}
