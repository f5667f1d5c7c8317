package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import com.streamsets.pipeline.api.ErrorCode;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.avro.AvroRuntimeException;
import org.xml.sax.SAXException;
import stf.engine.common.CommonErrors;
import stf.engine.common.NotImplemented;

/** Checks how outgoing data is to be written. */
final class GeneratorConfigCheck {

  private final ConfigIssueContext context;
  private final List<? super ConfigIssue> issues;
  private final NotImplemented notImplemented;
  private final String group;
  private final String prefix;
  private Schema xmlSchema;

  GeneratorConfigCheck(ConfigIssueContext context, List<? super ConfigIssue> issues, String group, String prefix) {
    this.context = context;
    this.issues = issues;
    this.notImplemented = new NotImplemented(context, issues);
    this.group = group;
    this.prefix = prefix;
  }

  void check(DataFormat format, GeneratorFormatConfig config) {
    notImplemented.oneOf(group, prefix + "dataFormat", format,
        DataFormat.JSON, DataFormat.DELIMITED, DataFormat.TEXT, DataFormat.SDC_JSON, DataFormat.XML, DataFormat.AVRO,
        DataFormat.BINARY);
    if (format == null || format == DataFormat.SDC_JSON) {
      return;
    }
    if (format == DataFormat.AVRO) {
      avro(config);
      return;
    }
    if (format == DataFormat.BINARY) {
      return;
    }
    charset(config);
    if (format == DataFormat.XML && config.xmlValidateSchema) {
      xml(config);
    } else if (format == DataFormat.DELIMITED) {
      delimited(config);
    } else if (format == DataFormat.TEXT && (config.textFieldPath == null || config.textFieldPath.isEmpty())) {
      issue("textFieldPath", CommonErrors.STF_03, "Text Field Path");
    }
  }

  /** What documents have to conform to, when the check found a schema. */
  Schema xmlSchema() {
    return xmlSchema;
  }

  private void xml(GeneratorFormatConfig config) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      xmlSchema = factory.newSchema(new StreamSource(new StringReader(config.xmlSchema)));
    } catch (SAXException e) {
      issue("xmlSchema", CommonErrors.STF_05, "XML Schema", e.toString());
    }
  }

  private void avro(GeneratorFormatConfig config) {
    String bean = prefix + "dataGeneratorFormatConfig.";
    notImplemented.oneOf(group, bean + "avroSchemaSource", config.avroSchemaSource,
        GeneratorSchemaSource.INLINE, GeneratorSchemaSource.HEADER);
    if (config.avroSchemaSource == GeneratorSchemaSource.INLINE) {
      notImplemented.config(group, bean + "registerSchema", config.registerSchema, false);
      try {
        AvroSchemas.parse(config.avroSchema);
      } catch (AvroRuntimeException e) {
        issue("avroSchema", FormatErrors.DATA_FORMAT_300, e.toString());
      }
    }
  }

  private void charset(GeneratorFormatConfig config) {
    try {
      if (!Charset.isSupported(config.charset)) {
        issue("charset", FormatErrors.DATA_FORMAT_01, config.charset);
      }
    } catch (IllegalCharsetNameException e) {
      issue("charset", FormatErrors.DATA_FORMAT_01, config.charset);
    }
  }

  private void delimited(GeneratorFormatConfig config) {
    if (config.csvFileFormat == DelimitedFormat.MULTI_CHARACTER) {
      notImplemented.config(group, prefix + "dataGeneratorFormatConfig.csvFileFormat", config.csvFileFormat, DelimitedFormat.CSV);
    } else if (config.csvFileFormat == DelimitedFormat.CUSTOM) {
      String problem = DelimitedDialect.problem(config);
      if (problem != null) {
        issue("csvFileFormat", CommonErrors.STF_05, "CUSTOM", problem);
      }
    }
  }

  private void issue(String name, ErrorCode code, Object... args) {
    issues.add(context.createConfigIssue(group, prefix + "dataGeneratorFormatConfig." + name, code, args));
  }
}
