package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigDef;

/** Which group of a log line's regular expression goes to which field. */
public class RegexGroupMapping {

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Field Path",
      required = true,
      defaultValue = "/",
      displayPosition = 10
  )
  public String fieldPath = "/";

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Regular Expression Group",
      required = true,
      defaultValue = "1",
      displayPosition = 20
  )
  public int group = 1;
}
