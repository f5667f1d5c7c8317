package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The default values of types. */
final class DefaultValues {

  private DefaultValues() {
  }

  static void check(List<AvroDefaultConfig> defaults, Stage.Context context, List<Stage.ConfigIssue> issues) {
    Set<AvroType> seen = EnumSet.noneOf(AvroType.class);
    for (AvroDefaultConfig each : defaults) {
      if (!seen.add(each.avroType)) {
        issues.add(context.createConfigIssue("AVRO", "config.avroDefaultTypes", SchemaGeneratorErrors.SCHEMA_GEN_0009, each.avroType));
      }
      try {
        value(each);
      } catch (NumberFormatException e) {
        issues.add(context.createConfigIssue("AVRO", "config.avroDefaultTypes",
            SchemaGeneratorErrors.SCHEMA_GEN_0010, each.defaultValue, each.avroType));
      }
    }
  }

  /** As Avro's classes take it. */
  static Object value(AvroDefaultConfig config) {
    switch (config.avroType) {
      case BOOLEAN:
        return Boolean.parseBoolean(config.defaultValue);
      case INTEGER:
        return Integer.parseInt(config.defaultValue);
      case LONG:
        return Long.parseLong(config.defaultValue);
      case FLOAT:
        return Float.parseFloat(config.defaultValue);
      case DOUBLE:
        return Double.parseDouble(config.defaultValue);
      default:
        return config.defaultValue;
    }
  }
}
