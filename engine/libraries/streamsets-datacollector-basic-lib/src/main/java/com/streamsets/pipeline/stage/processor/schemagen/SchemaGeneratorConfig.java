package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Which schema to write, and where to. */
public class SchemaGeneratorConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "AVRO",
      label = "Schema Type",
      displayPosition = 10,
      group = "SCHEMA"
  )
  @ValueChooserModel(SchemaType.Values.class)
  public SchemaType schemaType = SchemaType.AVRO;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Schema name",
      displayPosition = 20,
      group = "SCHEMA"
  )
  public String schemaName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "avroSchema",
      label = "Header Attribute",
      displayPosition = 30,
      group = "SCHEMA"
  )
  public String attributeName = "avroSchema";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Namespace",
      displayPosition = 40,
      group = "AVRO",
      dependencies = @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
  )
  public String avroNamespace = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Doc",
      displayPosition = 50,
      group = "AVRO",
      dependencies = @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
  )
  public String avroDoc = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Nullable fields",
      displayPosition = 60,
      group = "AVRO",
      dependencies = @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
  )
  public boolean avroNullableFields = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Default to Nullable",
      displayPosition = 70,
      group = "AVRO",
      dependencies = {
          @Dependency(configName = "avroNullableFields", triggeredByValues = {"true"}),
          @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
      }
  )
  public boolean avroDefaultNullable = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Default Values for Types",
      displayPosition = 80,
      group = "AVRO",
      dependencies = {
          @Dependency(configName = "avroNullableFields", triggeredByValues = {"false"}),
          @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
      }
  )
  @ListBeanModel
  public List<AvroDefaultConfig> avroDefaultTypes = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Expand Types",
      displayPosition = 90,
      group = "AVRO",
      dependencies = @Dependency(configName = "schemaType", triggeredByValues = {"AVRO"})
  )
  public boolean avroExpandTypes = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "precision",
      label = "Precision Field Attribute",
      displayPosition = 100,
      group = "TYPES"
  )
  public String precisionAttribute = "precision";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "scale",
      label = "Scale Field Attribute",
      displayPosition = 110,
      group = "TYPES"
  )
  public String scaleAttribute = "scale";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Default Precision",
      displayPosition = 120,
      group = "TYPES"
  )
  public int defaultPrecision = -1;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Default Scale",
      displayPosition = 130,
      group = "TYPES"
  )
  public int defaultScale = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enable Cache",
      displayPosition = 140,
      group = "ADVANCED"
  )
  public boolean enableCache = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "50",
      label = "Cache Size",
      displayPosition = 150,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "enableCache", triggeredByValues = {"true"})
  )
  public int cacheSize = 50;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Cache Key Expression",
      displayPosition = 160,
      group = "ADVANCED",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class},
      dependencies = @Dependency(configName = "enableCache", triggeredByValues = {"true"})
  )
  public String cacheKeyExpression = "";
}
