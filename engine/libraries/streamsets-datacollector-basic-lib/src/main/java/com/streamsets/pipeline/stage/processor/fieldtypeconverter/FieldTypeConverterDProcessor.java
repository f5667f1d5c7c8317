package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "Field Type Converter" processor. */
@StageDef(
    version = 2,
    upgrader = FieldTypeConverterUpgrader.class,
    label = "Field Type Converter",
    description = "Changes the types of fields",
    icon = "type.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(TypeConversionGroups.class)
@GenerateResourceBundle
public class FieldTypeConverterDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BY_FIELD",
      label = "Conversion Method",
      displayPosition = 10,
      group = "TYPE_CONVERSION"
  )
  @ValueChooserModel(ConvertBy.Chooser.class)
  public ConvertBy convertBy = ConvertBy.BY_FIELD;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "",
      displayPosition = 20,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "convertBy", triggeredByValues = "BY_FIELD")}
  )
  @ListBeanModel
  public List<FieldTypeConverterConfig> fieldTypeConverterConfigs = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "",
      displayPosition = 30,
      group = "TYPE_CONVERSION",
      dependencies = {@Dependency(configName = "convertBy", triggeredByValues = "BY_TYPE")}
  )
  @ListBeanModel
  public List<WholeTypeConverterConfig> wholeTypeConverterConfigs = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new FieldTypeConverterProcessor(this);
  }
}
