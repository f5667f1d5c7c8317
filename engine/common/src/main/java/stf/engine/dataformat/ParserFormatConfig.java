package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.lib.el.DataUnitsEL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How incoming data is read: all that the vendor's stages and parser service let a user choose.
 *
 * <p>The configs depend on a config named {@code dataFormat} beside the field that holds this bean.
 */
public class ParserFormatConfig {

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Compression Format",
      required = true,
      defaultValue = "NONE",
      group = "DATA_FORMAT",
      displayPosition = 10,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"BINARY", "DELIMITED", "JSON", "LOG", "PROTOBUF", "SDC_JSON", "TEXT", "XML"})
      }
  )
  @ValueChooserModel(Compression.Values.class)
  public Compression compression = Compression.NONE;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "File Name Pattern within Compressed Directory",
      required = true,
      defaultValue = "*",
      group = "DATA_FORMAT",
      displayPosition = 20,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"BINARY", "DELIMITED", "JSON", "LOG", "PROTOBUF", "SDC_JSON", "TEXT", "XML"}),
          @Dependency(configName = "compression", triggeredByValues = {"ARCHIVE", "COMPRESSED_ARCHIVE"})
      }
  )
  public String filePatternInArchive = "*";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Charset",
      required = true,
      defaultValue = "UTF-8",
      group = "DATA_FORMAT",
      displayPosition = 30,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM", "DELIMITED", "JSON", "LOG", "TEXT", "XML"})
      }
  )
  @ValueChooserModel(CharsetValues.class)
  public String charset = "UTF-8";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Ignore Control Characters",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 40,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM", "DELIMITED", "JSON", "LOG", "TEXT", "XML"})
      }
  )
  public boolean removeCtrlChars = false;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Line Length",
      required = true,
      defaultValue = "1024",
      group = "DATA_FORMAT",
      displayPosition = 50,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  public int textMaxLineLen = 1024;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Use Custom Delimiter",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 60,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  public boolean useCustomDelimiter = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Custom Delimiter",
      required = true,
      defaultValue = "\\r\\n",
      group = "DATA_FORMAT",
      displayPosition = 70,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"}),
          @Dependency(configName = "useCustomDelimiter", triggeredByValues = {"true"})
      }
  )
  public String customDelimiter = "\\r\\n";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Include Custom Delimiter",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 80,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"}),
          @Dependency(configName = "useCustomDelimiter", triggeredByValues = {"true"})
      }
  )
  public boolean includeCustomDelimiterInTheText = false;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "JSON Content",
      required = true,
      defaultValue = "MULTIPLE_OBJECTS",
      group = "DATA_FORMAT",
      displayPosition = 90,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"JSON"})
      }
  )
  @ValueChooserModel(JsonContent.Values.class)
  public JsonContent jsonContent = JsonContent.MULTIPLE_OBJECTS;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Object Length (chars)",
      required = true,
      defaultValue = "4096",
      group = "DATA_FORMAT",
      displayPosition = 100,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"JSON"})
      }
  )
  public int jsonMaxObjectLen = 4096;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Header Line",
      required = true,
      defaultValue = "NO_HEADER",
      group = "DATA_FORMAT",
      displayPosition = 110,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(HeaderLine.Values.class)
  public HeaderLine csvHeader = HeaderLine.NO_HEADER;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Delimiter Format Type",
      required = true,
      defaultValue = "CSV",
      group = "DATA_FORMAT",
      displayPosition = 120,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"})
      }
  )
  @ValueChooserModel(DelimitedFormat.Values.class)
  public DelimitedFormat csvFileFormat = DelimitedFormat.CSV;

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Delimiter Character",
      required = false,
      defaultValue = "|",
      group = "DATA_FORMAT",
      displayPosition = 130,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"})
      }
  )
  public char csvCustomDelimiter = '|';

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Multi Character Field Delimiter",
      required = true,
      defaultValue = "||",
      group = "DATA_FORMAT",
      displayPosition = 140,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"MULTI_CHARACTER"})
      }
  )
  public String multiCharacterFieldDelimiter = "||";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Multi Character Line Delimiter",
      required = true,
      defaultValue = "${str:unescapeJava('\\\\n')}",
      group = "DATA_FORMAT",
      displayPosition = 150,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"MULTI_CHARACTER"})
      }
  )
  public String multiCharacterLineDelimiter = "\n";

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Escape Character",
      required = false,
      defaultValue = "\\",
      group = "DATA_FORMAT",
      displayPosition = 160,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM", "MULTI_CHARACTER"})
      }
  )
  public char csvCustomEscape = '\\';

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Quote Character",
      required = false,
      defaultValue = "\"",
      group = "DATA_FORMAT",
      displayPosition = 170,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM", "MULTI_CHARACTER"})
      }
  )
  public char csvCustomQuote = '"';

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Field Separator",
      required = true,
      defaultValue = ",",
      group = "DATA_FORMAT",
      displayPosition = 180,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public String csvUnivocityFieldSeparator = ",";

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Escape Character",
      required = false,
      defaultValue = "\\",
      group = "DATA_FORMAT",
      displayPosition = 190,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public char csvUnivocityEscape = '\\';

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Quote Character",
      required = false,
      defaultValue = "\"",
      group = "DATA_FORMAT",
      displayPosition = 200,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public char csvUnivocityQuote = '"';

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Line Separator",
      required = false,
      defaultValue = "${str:unescapeJava('\\\\n')}",
      group = "DATA_FORMAT",
      displayPosition = 210,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public String csvUnivocityLineSeparator = "\n";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "CSV Parser",
      required = true,
      defaultValue = "LEGACY_PARSER",
      group = "DATA_FORMAT",
      displayPosition = 220,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(DelimitedParserKind.Values.class)
  public DelimitedParserKind csvParser = DelimitedParserKind.LEGACY_PARSER;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Allow Extra Columns",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 230,
      dependencies = {
          @Dependency(configName = "csvHeader", triggeredByValues = {"WITH_HEADER"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public boolean csvAllowExtraColumns = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Extra Column Prefix",
      required = false,
      defaultValue = "_extra_",
      group = "DATA_FORMAT",
      displayPosition = 240,
      dependencies = {
          @Dependency(configName = "csvHeader", triggeredByValues = {"WITH_HEADER"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvAllowExtraColumns", triggeredByValues = {"true"})
      }
  )
  public String csvExtraColumnPrefix = "_extra_";

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Record Length (chars)",
      required = true,
      defaultValue = "1024",
      group = "DATA_FORMAT",
      displayPosition = 250,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"})
      }
  )
  public int csvMaxObjectLen = 1024;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Columns",
      required = false,
      defaultValue = "1000",
      group = "DATA_FORMAT",
      displayPosition = 260,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public int csvUnivocityMaxColumns = 1000;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Characters Per Column",
      required = false,
      defaultValue = "1000",
      group = "DATA_FORMAT",
      displayPosition = 270,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public int csvUnivocityMaxCharsPerColumn = 1000;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Skip Empty Lines",
      required = false,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 280,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public boolean csvUnivocitySkipEmptyLines = true;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Allow Comments",
      required = false,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 290,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public boolean csvUnivocityAllowComments = false;

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Comment Character",
      required = true,
      defaultValue = "#",
      group = "DATA_FORMAT",
      displayPosition = 300,
      dependencies = {
          @Dependency(configName = "csvUnivocityAllowComments", triggeredByValues = {"true"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"UNIVOCITY"})
      }
  )
  public char csvUnivocityCommentMarker = '#';

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Enable comments",
      required = false,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 310,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"})
      }
  )
  public boolean csvEnableComments = false;

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Comment marker",
      required = true,
      defaultValue = "#",
      group = "DATA_FORMAT",
      displayPosition = 320,
      dependencies = {
          @Dependency(configName = "csvEnableComments", triggeredByValues = {"true"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"})
      }
  )
  public char csvCommentMarker = '#';

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Ignore empty lines",
      required = false,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 330,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvParser", triggeredByValues = {"LEGACY_PARSER"}),
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"})
      }
  )
  public boolean csvIgnoreEmptyLines = true;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Root Field Type",
      required = true,
      defaultValue = "LIST_MAP",
      group = "DATA_FORMAT",
      displayPosition = 340,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(DelimitedRootType.Values.class)
  public DelimitedRootType csvRecordType = DelimitedRootType.LIST_MAP;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Lines to Skip",
      required = false,
      defaultValue = "0",
      group = "DATA_FORMAT",
      displayPosition = 350,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public int csvSkipStartLines = 0;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Parse NULLs",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 360,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public boolean parseNull = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "NULL constant",
      required = false,
      defaultValue = "\\\\N",
      group = "DATA_FORMAT",
      displayPosition = 370,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "parseNull", triggeredByValues = {"true"})
      }
  )
  public String nullConstant = "\\\\N";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Delimiter Element",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 380,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public String xmlRecordElement = "";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Preserve Root Element",
      required = false,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 390,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public boolean preserveRootElement = true;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Include Field XPaths",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 400,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public boolean includeFieldXpathAttributes = false;

  @ConfigDef(
      type = ConfigDef.Type.MAP,
      defaultValue = "{}",
      label = "Namespaces",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 410,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public Map<String, String> xPathNamespaceContext = new HashMap<>();

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Output Field Attributes",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 420,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public boolean outputFieldAttributes = false;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Record Length (chars)",
      required = true,
      defaultValue = "4096",
      group = "DATA_FORMAT",
      displayPosition = 430,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public int xmlMaxObjectLen = 4096;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Log Format",
      required = true,
      defaultValue = "COMMON_LOG_FORMAT",
      group = "DATA_FORMAT",
      displayPosition = 440,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  @ValueChooserModel(LogFormat.Values.class)
  public LogFormat logMode = LogFormat.COMMON_LOG_FORMAT;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Line Length",
      required = true,
      defaultValue = "1024",
      group = "DATA_FORMAT",
      displayPosition = 450,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public int logMaxObjectLen = 1024;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Retain Original Line",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 460,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public boolean retainOriginalLine = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Custom Log Format",
      required = true,
      defaultValue = "%h %l %u %t \"%r\" %>s %b",
      group = "DATA_FORMAT",
      displayPosition = 470,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"APACHE_CUSTOM_LOG_FORMAT"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public String customLogFormat = "%h %l %u %t \"%r\" %>s %b";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Regular Expression",
      required = true,
      defaultValue = "^(\\S+) (\\S+) (\\S+) \\[([\\w:/]+\\s[+\\-]\\d{4})\\] \"(\\S+) (\\S+) (\\S+)\" (\\d{3}) (\\d+)",
      group = "DATA_FORMAT",
      displayPosition = 480,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"REGEX"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public String regex = "^(\\S+) (\\S+) (\\S+) \\[([\\w:/]+\\s[+\\-]\\d{4})\\] \"(\\S+) (\\S+) (\\S+)\" (\\d{3}) (\\d+)";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Field Path To RegEx Group Mapping",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 490,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"REGEX"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  @ListBeanModel
  public List<RegexGroupMapping> fieldPathsToGroupName = new ArrayList<>();

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      label = "Grok Pattern Definition",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 500,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"GROK"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public String grokPatternDefinition = "";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Grok Pattern",
      required = true,
      defaultValue = "%{COMMONAPACHELOG}",
      group = "DATA_FORMAT",
      displayPosition = 510,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"GROK"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public String grokPattern = "%{COMMONAPACHELOG}";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "On Parse Error",
      required = true,
      defaultValue = "ERROR",
      group = "DATA_FORMAT",
      displayPosition = 520,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  @ValueChooserModel(LogParseErrorAction.Values.class)
  public LogParseErrorAction onParseError = LogParseErrorAction.ERROR;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Trim Stack Trace to Length",
      required = true,
      defaultValue = "50",
      group = "DATA_FORMAT",
      displayPosition = 530,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"}),
          @Dependency(configName = "onParseError", triggeredByValues = {"INCLUDE_AS_STACK_TRACE"})
      }
  )
  public int maxStackTraceLines = 50;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Use Custom Log Format",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 540,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"})
      }
  )
  public boolean enableLog4jCustomLogFormat = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Custom Log4J Format",
      required = true,
      defaultValue = "%r [%t] %-5p %c %x - %m%n",
      group = "DATA_FORMAT",
      displayPosition = 550,
      dependencies = {
          @Dependency(configName = "logMode", triggeredByValues = {"LOG4J"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"LOG"}),
          @Dependency(configName = "enableLog4jCustomLogFormat", triggeredByValues = {"true"})
      }
  )
  public String log4jCustomLogFormat = "%r [%t] %-5p %c %x - %m%n";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Avro Schema Location",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 560,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  @ValueChooserModel(ParserSchemaSource.Values.class)
  public ParserSchemaSource avroSchemaSource;

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      label = "Avro Schema",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 570,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"INLINE"})
      }
  )
  public String avroSchema = "";

  @ConfigDef(
      type = ConfigDef.Type.LIST,
      label = "Schema Registry URLs",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 580,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public List<String> schemaRegistryUrls = new ArrayList<>();

  @ConfigDef(
      type = ConfigDef.Type.CREDENTIAL,
      label = "Basic Auth User Info",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 590,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public CredentialValue basicAuth = () -> "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Lookup Schema By",
      required = true,
      defaultValue = "SUBJECT",
      group = "DATA_FORMAT",
      displayPosition = 600,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  @ValueChooserModel(ParserSchemaLookup.Values.class)
  public ParserSchemaLookup schemaLookupMode = ParserSchemaLookup.SUBJECT;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Schema Subject",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 610,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"SUBJECT"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public String subject = "";

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Schema ID",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 620,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"ID"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public int schemaId;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Skip Union Indexes",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 630,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public boolean avroSkipUnionIndex = false;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Protobuf Descriptor File",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 640,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
      }
  )
  public String protoDescriptorFile = "";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Message Type",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 650,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
      }
  )
  public String messageType = "";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Delimited Messages",
      required = true,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 660,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
      }
  )
  public boolean isDelimited = true;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Data Size (bytes)",
      required = true,
      defaultValue = "1024",
      group = "DATA_FORMAT",
      displayPosition = 670,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"BINARY"})
      }
  )
  public int binaryMaxObjectLen = 1024;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Datagram Packet Format",
      required = true,
      defaultValue = "SYSLOG",
      group = "DATA_FORMAT",
      displayPosition = 680,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"})
      }
  )
  @ValueChooserModel(DatagramFormat.Values.class)
  public DatagramFormat datagramMode = DatagramFormat.SYSLOG;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "TypesDB File Path",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 690,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"COLLECTD"})
      }
  )
  public String typesDbPath = "";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Convert Hi-Res Time & Interval",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 700,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"COLLECTD"})
      }
  )
  public boolean convertTime = false;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Exclude Interval",
      required = true,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 710,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"COLLECTD"})
      }
  )
  public boolean excludeInterval = true;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Auth File",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 720,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"COLLECTD"})
      }
  )
  public String authFilePath = "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Record Generation Mode",
      required = true,
      defaultValue = "RAW_AND_INTERPRETED",
      group = "DATA_FORMAT",
      displayPosition = 730,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"NETFLOW"})
      }
  )
  @ValueChooserModel(NetflowValues.Values.class)
  public NetflowValues netflowOutputValuesMode = NetflowValues.RAW_AND_INTERPRETED;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Templates in Cache",
      required = true,
      defaultValue = "-1",
      group = "DATA_FORMAT",
      displayPosition = 740,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"NETFLOW"})
      }
  )
  public int maxTemplateCacheSize = -1;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Template Cache Timeout (ms)",
      required = true,
      defaultValue = "-1",
      group = "DATA_FORMAT",
      displayPosition = 750,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"NETFLOW"})
      }
  )
  public int templateCacheTimeoutMs = -1;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Record Generation Mode",
      required = true,
      defaultValue = "RAW_AND_INTERPRETED",
      group = "DATA_FORMAT",
      displayPosition = 760,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"NETFLOW"})
      }
  )
  @ValueChooserModel(NetflowValues.Values.class)
  public NetflowValues netflowOutputValuesModeDatagram = NetflowValues.RAW_AND_INTERPRETED;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Max Templates in Cache",
      required = true,
      defaultValue = "-1",
      group = "DATA_FORMAT",
      displayPosition = 770,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"NETFLOW"})
      }
  )
  public int maxTemplateCacheSizeDatagram = -1;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Template Cache Timeout (ms)",
      required = true,
      defaultValue = "-1",
      group = "DATA_FORMAT",
      displayPosition = 780,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DATAGRAM"}),
          @Dependency(configName = "datagramMode", triggeredByValues = {"NETFLOW"})
      }
  )
  public int templateCacheTimeoutMsDatagram = -1;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Buffer Size (bytes)",
      required = true,
      defaultValue = "8192",
      group = "DATA_FORMAT",
      displayPosition = 790,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  public int wholeFileMaxObjectLen = 8192;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Rate per second",
      required = true,
      defaultValue = "-1",
      group = "DATA_FORMAT",
      displayPosition = 800,
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {DataUnitsEL.class},
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  public String rateLimit = "-1";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Verify Checksum",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 810,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  public boolean verifyChecksum = false;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Excel Header Option",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 820,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"EXCEL"})
      }
  )
  @ValueChooserModel(HeaderLine.Values.class)
  public HeaderLine excelHeader;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Skip Cells With No Header",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 830,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"EXCEL"}),
          @Dependency(configName = "excelHeader", triggeredByValues = {"WITH_HEADER"})
      }
  )
  public boolean excelSkipCellsWithNoHeader = false;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Read All Sheets",
      required = true,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 840,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"EXCEL"})
      }
  )
  public boolean excelReadAllSheets = true;

  @ConfigDef(
      type = ConfigDef.Type.LIST,
      label = "Import Sheets",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 850,
      dependencies = {
          @Dependency(configName = "excelReadAllSheets", triggeredByValues = {"false"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"EXCEL"})
      }
  )
  public List<String> excelSheetNames = new ArrayList<>();

  /** The grok patterns of log lines; the first that fits counts. */
  public List<String> grokPatterns() {
    return Collections.singletonList(grokPattern);
  }
}
