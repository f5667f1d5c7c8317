package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "Field Renamer" processor. */
@StageDef(
    version = 2,
    upgrader = FieldRenamerUpgrader.class,
    label = "Field Renamer",
    description = "Renames fields",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldRenamerGroups.class)
@GenerateResourceBundle
public class FieldRenamerDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Rename",
      displayPosition = 10,
      group = "RENAME"
  )
  @ListBeanModel
  public List<FieldRenamerConfig> renameMapping = new ArrayList<>();

  @ConfigDefBean
  public RenameErrorConfig errorHandler = new RenameErrorConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldRenamerProcessor(renameMapping, errorHandler);
  }
}
