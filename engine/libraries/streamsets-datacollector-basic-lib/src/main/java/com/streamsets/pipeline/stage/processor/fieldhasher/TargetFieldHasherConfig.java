package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Fields whose common hash goes into another field or a header attribute. */
public class TargetFieldHasherConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Target Field",
      displayPosition = 10,
      group = "RECORD_HASHING"
  )
  @FieldSelectorModel(singleValued = true)
  public String targetField = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute",
      displayPosition = 20,
      group = "RECORD_HASHING"
  )
  public String headerAttribute = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Hash",
      displayPosition = 30,
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
      displayPosition = 40,
      group = "FIELD_HASHING"
  )
  @ValueChooserModel(HashType.Chooser.class)
  public HashType hashType = HashType.MD5;
}
