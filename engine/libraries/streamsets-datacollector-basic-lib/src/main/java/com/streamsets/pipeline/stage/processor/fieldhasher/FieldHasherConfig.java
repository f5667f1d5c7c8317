package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Fields whose value is replaced with their hash. */
public class FieldHasherConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Hash",
      displayPosition = 10,
      group = "FIELD_HASHING",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  @FieldSelectorModel
  public List<String> sourceFieldsToHash = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MD5",
      label = "Hash Type",
      displayPosition = 20,
      group = "FIELD_HASHING"
  )
  @ValueChooserModel(HashType.Chooser.class)
  public HashType hashType = HashType.MD5;
}
