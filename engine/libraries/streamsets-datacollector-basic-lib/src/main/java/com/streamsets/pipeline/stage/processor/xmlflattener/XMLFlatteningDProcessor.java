package com.streamsets.pipeline.stage.processor.xmlflattener;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "XML Flattener" processor. */
@StageDef(
    version = 3,
    label = "XML Flattener",
    description = "Flattens the XML in a field",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = XmlFlatteningUpgrader.class
)
@ConfigGroups(XmlFlattenerGroups.class)
@GenerateResourceBundle
public class XMLFlatteningDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Flatten",
      displayPosition = 10,
      group = "XML"
  )
  @FieldSelectorModel(singleValued = true)
  public String fromField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Keep Original Fields",
      displayPosition = 20,
      group = "XML"
  )
  public boolean keepOriginalFields = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Overwrite Existing Fields",
      displayPosition = 30,
      group = "XML",
      dependencies = @Dependency(configName = "keepOriginalFields", triggeredByValues = {"true"})
  )
  public boolean newFieldOverwrites = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Output Field",
      displayPosition = 40,
      group = "XML",
      dependencies = @Dependency(configName = "keepOriginalFields", triggeredByValues = {"true"})
  )
  public String outputField = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Record Delimiter",
      displayPosition = 50,
      group = "XML"
  )
  public String recordDelimiter = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = ".",
      label = "Field Delimiter",
      displayPosition = 60,
      group = "XML"
  )
  public String fieldDelimiter = ".";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "#",
      label = "Attribute Delimiter",
      displayPosition = 70,
      group = "XML"
  )
  public String attrDelimiter = "#";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Ignore Attributes",
      displayPosition = 80,
      group = "XML"
  )
  public boolean ignoreAttributes = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Ignore Namespace URI",
      displayPosition = 90,
      group = "XML"
  )
  public boolean ignoreNamespace = false;

  @Override
  protected Processor createProcessor() {
    return new XmlFlatteningProcessor(this);
  }
}
