package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "Expression Evaluator" processor. */
@StageDef(
    version = 2,
    upgrader = ExpressionUpgrader.class,
    label = "Expression Evaluator",
    description = "Sets fields, field attributes and header attributes to the values of expressions",
    icon = "expression.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(ExpressionGroups.class)
@GenerateResourceBundle
public class ExpressionDProcessor extends DProcessor {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Field Expressions",
      displayPosition = 10,
      group = "EXPRESSIONS"
  )
  @ListBeanModel
  public List<ExpressionProcessorConfig> expressionProcessorConfigs = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Header Attribute Expressions",
      displayPosition = 20,
      group = "EXPRESSIONS"
  )
  @ListBeanModel
  public List<HeaderAttributeConfig> headerAttributeConfigs = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Field Attribute Expressions",
      displayPosition = 30,
      group = "EXPRESSIONS"
  )
  @ListBeanModel
  public List<FieldAttributeConfig> fieldAttributeConfigs = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new ExpressionProcessor(expressionProcessorConfigs, headerAttributeConfigs, fieldAttributeConfigs);
  }
}
