package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/**
 * How outgoing data is written: all that the vendor's stages and generator service let a user choose.
 *
 * <p>The configs depend on a config named {@code dataFormat} beside the field that holds this bean.
 */
public class GeneratorFormatConfig {

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Charset",
      required = true,
      defaultValue = "UTF-8",
      group = "DATA_FORMAT",
      displayPosition = 10,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED", "JSON", "TEXT"})
      }
  )
  @ValueChooserModel(CharsetValues.class)
  public String charset = "UTF-8";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Delimiter Format",
      required = false,
      defaultValue = "CSV",
      group = "DATA_FORMAT",
      displayPosition = 20,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(DelimitedFormat.Values.class)
  public DelimitedFormat csvFileFormat = DelimitedFormat.CSV;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Header Line",
      required = true,
      defaultValue = "NO_HEADER",
      group = "DATA_FORMAT",
      displayPosition = 30,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(HeaderLine.Values.class)
  public HeaderLine csvHeader = HeaderLine.NO_HEADER;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Replace New Line Characters",
      required = false,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 40,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public boolean csvReplaceNewLines = true;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "New Line Character Replacement",
      required = false,
      defaultValue = " ",
      group = "DATA_FORMAT",
      displayPosition = 50,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvReplaceNewLines", triggeredByValues = {"true"})
      }
  )
  public String csvReplaceNewLinesString = " ";

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Delimiter Character",
      required = false,
      defaultValue = "|",
      group = "DATA_FORMAT",
      displayPosition = 60,
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomDelimiter = '|';

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Escape Character",
      required = false,
      defaultValue = "\\",
      group = "DATA_FORMAT",
      displayPosition = 70,
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomEscape = '\\';

  @ConfigDef(
      type = ConfigDef.Type.CHARACTER,
      label = "Quote Character",
      required = false,
      defaultValue = "\"",
      group = "DATA_FORMAT",
      displayPosition = 80,
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomQuote = '"';

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Quote Mode",
      required = false,
      defaultValue = "MINIMAL",
      group = "DATA_FORMAT",
      displayPosition = 90,
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(QuoteMode.Values.class)
  public QuoteMode csvQuoteMode = QuoteMode.MINIMAL;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "JSON Content",
      required = true,
      defaultValue = "MULTIPLE_OBJECTS",
      group = "DATA_FORMAT",
      displayPosition = 100,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"JSON"})
      }
  )
  @ValueChooserModel(JsonContent.Values.class)
  public JsonContent jsonMode = JsonContent.MULTIPLE_OBJECTS;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Text Field Path",
      required = true,
      defaultValue = "/text",
      group = "DATA_FORMAT",
      displayPosition = 110,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  @FieldSelectorModel(singleValued = true)
  public String textFieldPath = "/text";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Record Separator",
      required = false,
      defaultValue = "\\n",
      group = "DATA_FORMAT",
      displayPosition = 120,
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  public String textRecordSeparator = "\\n";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "On Missing Field",
      required = true,
      defaultValue = "ERROR",
      group = "DATA_FORMAT",
      displayPosition = 130,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  @ValueChooserModel(MissingFieldAction.Values.class)
  public MissingFieldAction textFieldMissingAction = MissingFieldAction.ERROR;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Insert Record Separator If No Text",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 140,
      dependencies = {
          @Dependency(configName = "textFieldMissingAction", triggeredByValues = {"IGNORE"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  public boolean textEmptyLineIfNull = false;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Avro Schema Location",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 150,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  @ValueChooserModel(GeneratorSchemaSource.Values.class)
  public GeneratorSchemaSource avroSchemaSource;

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      label = "Avro Schema",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 160,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"INLINE"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public String avroSchema = "";

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Register Schema",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 170,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public boolean registerSchema = false;

  @ConfigDef(
      type = ConfigDef.Type.LIST,
      label = "Schema Registry URLs",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 180,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public List<String> schemaRegistryUrlsForRegistration = new ArrayList<>();

  @ConfigDef(
      type = ConfigDef.Type.LIST,
      label = "Schema Registry URLs",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 190,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public List<String> schemaRegistryUrls = new ArrayList<>();

  @ConfigDef(
      type = ConfigDef.Type.CREDENTIAL,
      label = "Basic Auth User Info",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 200,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public CredentialValue basicAuthUserInfo = () -> "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Lookup Schema By",
      required = true,
      defaultValue = "SUBJECT",
      group = "DATA_FORMAT",
      displayPosition = 210,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  @ValueChooserModel(GeneratorSchemaLookup.Values.class)
  public GeneratorSchemaLookup schemaLookupMode = GeneratorSchemaLookup.SUBJECT;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Schema Subject",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 220,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"SUBJECT"})
      }
  )
  public String subject = "";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Schema Subject",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 230,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public String subjectToRegister = "";

  @ConfigDef(
      type = ConfigDef.Type.CREDENTIAL,
      label = "Basic Auth User Info",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 240,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public CredentialValue basicAuthUserInfoForRegistration = () -> "";

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Schema ID",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 250,
      dependencies = {
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"ID"})
      }
  )
  public int schemaId;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Include Schema",
      required = true,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 260,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  public boolean includeSchema = true;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Avro Compression Codec",
      required = true,
      defaultValue = "NULL",
      group = "DATA_FORMAT",
      displayPosition = 270,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
      }
  )
  @ValueChooserModel(AvroCompression.Values.class)
  public AvroCompression avroCompression = AvroCompression.NULL;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Binary Field Path",
      required = true,
      defaultValue = "/",
      group = "DATA_FORMAT",
      displayPosition = 280,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"BINARY"})
      }
  )
  @FieldSelectorModel(singleValued = true)
  public String binaryFieldPath = "/";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Protobuf Descriptor File",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 290,
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
      displayPosition = 300,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
      }
  )
  public String messageType = "";

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "File Name Expression",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 310,
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class},
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  public String fileNameEL = "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "File Exists",
      required = true,
      defaultValue = "TO_ERROR",
      group = "DATA_FORMAT",
      displayPosition = 320,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  @ValueChooserModel(FileExistsAction.Values.class)
  public FileExistsAction wholeFileExistsAction = FileExistsAction.TO_ERROR;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Include Checksum in Events",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 330,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
      }
  )
  public boolean includeChecksumInTheEvents = false;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Checksum Algorithm",
      required = true,
      defaultValue = "MD5",
      group = "DATA_FORMAT",
      displayPosition = 340,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"}),
          @Dependency(configName = "includeChecksumInTheEvents", triggeredByValues = {"true"})
      }
  )
  @ValueChooserModel(Checksum.Values.class)
  public Checksum checksumAlgorithm = Checksum.MD5;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Pretty Format",
      required = true,
      defaultValue = "true",
      group = "DATA_FORMAT",
      displayPosition = 350,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public boolean xmlPrettyPrint = true;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Validate Schema",
      required = true,
      defaultValue = "false",
      group = "DATA_FORMAT",
      displayPosition = 360,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
      }
  )
  public boolean xmlValidateSchema = false;

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      label = "XML Schema",
      required = false,
      group = "DATA_FORMAT",
      displayPosition = 370,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"}),
          @Dependency(configName = "xmlValidateSchema", triggeredByValues = {"true"})
      }
  )
  public String xmlSchema = "";
}
