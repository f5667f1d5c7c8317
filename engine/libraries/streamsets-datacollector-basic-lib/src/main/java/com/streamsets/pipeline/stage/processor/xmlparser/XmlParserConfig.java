package com.streamsets.pipeline.stage.processor.xmlparser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.stage.processor.parser.MultipleValuesBehavior;
import java.util.HashMap;
import java.util.Map;
import stf.engine.dataformat.CharsetValues;

/** The field to parse, how, and where its content goes. */
public class XmlParserConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Parse",
      displayPosition = 10,
      group = "XML"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPathToParse = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTF-8",
      label = "Charset",
      displayPosition = 20,
      group = "XML"
  )
  @ValueChooserModel(CharsetValues.class)
  public String charset = "UTF-8";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Ignore Control Characters",
      displayPosition = 30,
      group = "XML"
  )
  public boolean removeCtrlChars = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Delimiter Element",
      displayPosition = 40,
      group = "XML"
  )
  public String xmlRecordElement = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Field XPaths",
      displayPosition = 50,
      group = "XML"
  )
  public boolean includeFieldXpathAttributes = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Namespaces",
      displayPosition = 60,
      group = "XML"
  )
  public Map<String, String> xPathNamespaceContext = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Output Field Attributes",
      displayPosition = 70,
      group = "XML"
  )
  public boolean outputFieldAttributes = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Target Field",
      displayPosition = 80,
      group = "XML"
  )
  @FieldSelectorModel(singleValued = true)
  public String parsedFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FIRST_ONLY",
      label = "Multiple Values Behavior",
      displayPosition = 90,
      group = "XML"
  )
  @ValueChooserModel(MultipleValuesBehavior.Chooser.class)
  public MultipleValuesBehavior multipleValuesBehavior = MultipleValuesBehavior.FIRST_ONLY;
}
