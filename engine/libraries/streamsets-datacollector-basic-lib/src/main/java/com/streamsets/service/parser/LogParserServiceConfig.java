package com.streamsets.service.parser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;
import stf.engine.dataformat.CharsetValues;
import stf.engine.dataformat.LogFormat;
import stf.engine.dataformat.LogParseErrorAction;
import stf.engine.dataformat.RegexGroupMapping;

/** How log lines look. */
public class LogParserServiceConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "COMMON_LOG_FORMAT",
      label = "Log Format",
      displayPosition = 10,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(LogFormat.Values.class)
  public LogFormat logMode = LogFormat.COMMON_LOG_FORMAT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1024",
      label = "Max Line Length",
      displayPosition = 20,
      group = "DATA_FORMAT"
  )
  public int logMaxObjectLen = 1024;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Retain Original Line",
      displayPosition = 30,
      group = "DATA_FORMAT"
  )
  public boolean retainOriginalLine = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "%h %l %u %t \"%r\" %>s %b",
      label = "Custom Log Format",
      displayPosition = 40,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"APACHE_CUSTOM_LOG_FORMAT"})
  )
  public String customLogFormat = "%h %l %u %t \"%r\" %>s %b";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "^(\\S+) (\\S+) (\\S+) \\[([\\w:/]+\\s[+\\-]\\d{4})\\] \"(\\S+) (\\S+) (\\S+)\" (\\d{3}) (\\d+)",
      label = "Regular Expression",
      displayPosition = 50,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"REGEX"})
  )
  public String regex = "^(\\S+) (\\S+) (\\S+) \\[([\\w:/]+\\s[+\\-]\\d{4})\\] \"(\\S+) (\\S+) (\\S+)\" (\\d{3}) (\\d+)";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field Path To RegEx Group Mapping",
      displayPosition = 60,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"REGEX"})
  )
  @ListBeanModel
  public List<RegexGroupMapping> fieldPathsToGroupName = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Grok Pattern Definition",
      displayPosition = 70,
      group = "DATA_FORMAT",
      mode = ConfigDef.Mode.PLAIN_TEXT,
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"GROK"})
  )
  public String grokPatternDefinition = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      defaultValue = "[\"%{COMMONAPACHELOG}\"]",
      label = "Grok Patterns",
      displayPosition = 80,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"GROK"})
  )
  public List<String> grokPatternList = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ERROR",
      label = "On Parse Error",
      displayPosition = 90,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"})
  )
  @ValueChooserModel(LogParseErrorAction.Values.class)
  public LogParseErrorAction onParseError = LogParseErrorAction.ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "50",
      label = "Trim Stack Trace to Length",
      displayPosition = 100,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "onParseError", triggeredByValues = {"INCLUDE_AS_STACK_TRACE"}),
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"})
      }
  )
  public int maxStackTraceLines = 50;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Custom Log Format",
      displayPosition = 110,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"})
  )
  public boolean enableLog4jCustomLogFormat = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "%r [%t] %-5p %c %x - %m%n",
      label = "Custom Log4J Format",
      displayPosition = 120,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"}),
          @Dependency(configName = "enableLog4jCustomLogFormat", triggeredByValues = {"true"})
      }
  )
  public String log4jCustomLogFormat = "%r [%t] %-5p %c %x - %m%n";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTF-8",
      label = "Charset",
      displayPosition = 130,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(CharsetValues.class)
  public String charset = "UTF-8";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Ignore Control Characters",
      displayPosition = 140,
      group = "DATA_FORMAT"
  )
  public boolean removeCtrlChars = false;
}
