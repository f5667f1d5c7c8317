package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values, and where they go. */
public class LocalLookupConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Values",
      displayPosition = 10,
      group = "LOCAL"
  )
  public Map<String, String> values = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BATCH",
      label = "Mode",
      displayPosition = 20,
      group = "LOOKUP"
  )
  @ValueChooserModel(LookupMode.Chooser.class)
  public LookupMode mode = LookupMode.BATCH;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Lookup Parameters",
      displayPosition = 30,
      group = "LOOKUP"
  )
  @ListBeanModel
  public List<LookupParameter> lookups = new ArrayList<>();
}
