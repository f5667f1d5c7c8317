package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.StringEL;
import java.util.ArrayList;
import java.util.List;
import stf.engine.dataformat.AvroCompression;
import stf.engine.dataformat.CharsetValues;
import stf.engine.dataformat.Checksum;
import stf.engine.dataformat.DelimitedFormat;
import stf.engine.dataformat.FileExistsAction;
import stf.engine.dataformat.GeneratorSchemaLookup;
import stf.engine.dataformat.GeneratorSchemaSource;
import stf.engine.dataformat.HeaderLine;
import stf.engine.dataformat.JsonContent;
import stf.engine.dataformat.MissingFieldAction;
import stf.engine.dataformat.QuoteMode;

/** The data format of responses. */
public class ResponseFormatConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTF-8",
      label = "Charset",
      displayPosition = 10,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED", "TEXT", "JSON"})
  )
  @ValueChooserModel(CharsetValues.class)
  public String charset = "UTF-8";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "CSV",
      label = "Delimiter Format",
      displayPosition = 20,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
  )
  @ValueChooserModel(DelimitedFormat.Values.class)
  public DelimitedFormat csvFileFormat = DelimitedFormat.CSV;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NO_HEADER",
      label = "Header Line",
      displayPosition = 30,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
  )
  @ValueChooserModel(HeaderLine.Values.class)
  public HeaderLine csvHeader = HeaderLine.NO_HEADER;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Replace New Line Characters",
      displayPosition = 40,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
  )
  public boolean csvReplaceNewLines = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = " ",
      label = "New Line Character Replacement",
      displayPosition = 50,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"}),
          @Dependency(configName = "csvReplaceNewLines", triggeredByValues = {"true"})
      }
  )
  public String csvReplaceNewLinesString = " ";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CHARACTER,
      defaultValue = "|",
      label = "Delimiter Character",
      displayPosition = 60,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomDelimiter = '|';

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CHARACTER,
      defaultValue = "\\",
      label = "Escape Character",
      displayPosition = 70,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomEscape = '\\';

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CHARACTER,
      defaultValue = "\"",
      label = "Quote Character",
      displayPosition = 80,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  public char csvCustomQuote = '"';

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MINIMAL",
      label = "Quote Mode",
      displayPosition = 90,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "csvFileFormat", triggeredByValues = {"CUSTOM"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"DELIMITED"})
      }
  )
  @ValueChooserModel(QuoteMode.Values.class)
  public QuoteMode csvQuoteMode = QuoteMode.MINIMAL;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MULTIPLE_OBJECTS",
      label = "JSON Content",
      displayPosition = 100,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"JSON"})
  )
  @ValueChooserModel(JsonContent.Values.class)
  public JsonContent jsonMode = JsonContent.MULTIPLE_OBJECTS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/text",
      label = "Text Field Path",
      displayPosition = 110,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
  )
  @FieldSelectorModel(singleValued = true)
  public String textFieldPath = "/text";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "\\n",
      label = "Record Separator",
      displayPosition = 120,
      group = "HTTP_RESPONSE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {StringEL.class},
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
  )
  public String textRecordSeparator = "\\n";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ERROR",
      label = "On Missing Field",
      displayPosition = 130,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
  )
  @ValueChooserModel(MissingFieldAction.Values.class)
  public MissingFieldAction textFieldMissingAction = MissingFieldAction.ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Insert Record Separator If No Text",
      displayPosition = 140,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "textFieldMissingAction", triggeredByValues = {"IGNORE"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"TEXT"})
      }
  )
  public boolean textEmptyLineIfNull = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Avro Schema Location",
      displayPosition = 150,
      group = "DATA_FORMAT",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(GeneratorSchemaSource.Values.class)
  public GeneratorSchemaSource avroSchemaSource;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Avro Schema",
      displayPosition = 160,
      group = "HTTP_RESPONSE",
      mode = ConfigDef.Mode.PLAIN_TEXT,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"INLINE"})
      }
  )
  public String avroSchema = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Register Schema",
      displayPosition = 170,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"})
      }
  )
  public boolean registerSchema = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Schema Registry URLs",
      displayPosition = 180,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"})
      }
  )
  public List<String> schemaRegistryUrlsForRegistration = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Schema Registry URLs",
      displayPosition = 190,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public List<String> schemaRegistryUrls = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Basic Auth User Info",
      displayPosition = 200,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public CredentialValue basicAuthUserInfo = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SUBJECT",
      label = "Lookup Schema By",
      displayPosition = 210,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  @ValueChooserModel(GeneratorSchemaLookup.Values.class)
  public GeneratorSchemaLookup schemaLookupMode = GeneratorSchemaLookup.SUBJECT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Schema Subject",
      displayPosition = 220,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"SUBJECT"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public String subject = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Schema Subject",
      displayPosition = 230,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"})
      }
  )
  public String subjectToRegister = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Basic Auth User Info",
      displayPosition = 240,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "registerSchema", triggeredByValues = {"true"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"HEADER", "INLINE"})
      }
  )
  public CredentialValue basicAuthUserInfoForRegistration = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      label = "Schema ID",
      displayPosition = 250,
      group = "DATA_FORMAT",
      dependencies = {
          @Dependency(configName = "schemaLookupMode", triggeredByValues = {"ID"}),
          @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"}),
          @Dependency(configName = "avroSchemaSource", triggeredByValues = {"REGISTRY"})
      }
  )
  public int schemaId;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Include Schema",
      displayPosition = 260,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
  )
  public boolean includeSchema = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NULL",
      label = "Avro Compression Codec",
      displayPosition = 270,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(AvroCompression.Values.class)
  public AvroCompression avroCompression = AvroCompression.NULL;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/",
      label = "Binary Field Path",
      displayPosition = 280,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"BINARY"})
  )
  @FieldSelectorModel(singleValued = true)
  public String binaryFieldPath = "/";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Protobuf Descriptor File",
      displayPosition = 290,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
  )
  public String protoDescriptorFile = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Message Type",
      displayPosition = 300,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"PROTOBUF"})
  )
  public String messageType = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "File Name Expression",
      displayPosition = 310,
      group = "HTTP_RESPONSE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class},
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
  )
  public String fileNameEL = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "File Exists",
      displayPosition = 320,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
  )
  @ValueChooserModel(FileExistsAction.Values.class)
  public FileExistsAction wholeFileExistsAction = FileExistsAction.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Checksum in Events",
      displayPosition = 330,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"})
  )
  public boolean includeChecksumInTheEvents = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MD5",
      label = "Checksum Algorithm",
      displayPosition = 340,
      group = "HTTP_RESPONSE",
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"WHOLE_FILE"}),
          @Dependency(configName = "includeChecksumInTheEvents", triggeredByValues = {"true"})
      }
  )
  @ValueChooserModel(Checksum.Values.class)
  public Checksum checksumAlgorithm = Checksum.MD5;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Pretty Format",
      displayPosition = 350,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
  )
  public boolean xmlPrettyPrint = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Validate Schema",
      displayPosition = 360,
      group = "HTTP_RESPONSE",
      dependencies = @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"})
  )
  public boolean xmlValidateSchema = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "XML Schema",
      displayPosition = 370,
      group = "HTTP_RESPONSE",
      mode = ConfigDef.Mode.PLAIN_TEXT,
      dependencies = {
          @Dependency(configName = "dataFormat^", triggeredByValues = {"XML"}),
          @Dependency(configName = "xmlValidateSchema", triggeredByValues = {"true"})
      }
  )
  public String xmlSchema = "";
}
