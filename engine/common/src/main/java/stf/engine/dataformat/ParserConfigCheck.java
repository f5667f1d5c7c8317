package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import com.streamsets.pipeline.lib.xml.xpath.XPathValidatorUtil;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import stf.engine.common.CommonErrors;
import stf.engine.common.NotImplemented;

/** Checks how incoming data is to be read. */
final class ParserConfigCheck {

  private final ConfigIssueContext context;
  private final List<? super ConfigIssue> issues;
  private final NotImplemented notImplemented;
  private final String group;
  private final String prefix;

  ParserConfigCheck(ConfigIssueContext context, List<? super ConfigIssue> issues, String group, String prefix) {
    this.context = context;
    this.issues = issues;
    this.notImplemented = new NotImplemented(context, issues);
    this.group = group;
    this.prefix = prefix;
  }

  void check(DataFormat format, ParserFormatConfig config) {
    notImplemented.oneOf(group, prefix + "dataFormat", format,
        DataFormat.JSON, DataFormat.DELIMITED, DataFormat.TEXT, DataFormat.SDC_JSON, DataFormat.XML, DataFormat.LOG,
        DataFormat.AVRO, DataFormat.BINARY);
    if (format == null) {
      return;
    }
    switch (format) {
      case JSON:
        common(config);
        length("jsonMaxObjectLen", config.jsonMaxObjectLen);
        break;
      case DELIMITED:
        common(config);
        delimited(config);
        break;
      case TEXT:
        common(config);
        length("textMaxLineLen", config.textMaxLineLen);
        if (config.useCustomDelimiter && (config.customDelimiter == null || config.customDelimiter.isEmpty())) {
          issue("customDelimiter", CommonErrors.STF_03, "Custom Delimiter");
        }
        break;
      case XML:
        common(config);
        length("xmlMaxObjectLen", config.xmlMaxObjectLen);
        xml(config);
        break;
      case LOG:
        common(config);
        LogLineParsers.check(config, this::issue);
        break;
      case AVRO:
        compression(config);
        avro(config);
        break;
      case BINARY:
        compression(config);
        length("binaryMaxObjectLen", config.binaryMaxObjectLen);
        break;
      case SDC_JSON:
        compression(config);
        break;
      default:
        break;
    }
  }

  private void common(ParserFormatConfig config) {
    compression(config);
    try {
      if (!Charset.isSupported(config.charset)) {
        issue("charset", FormatErrors.DATA_FORMAT_01, config.charset);
      }
    } catch (IllegalCharsetNameException e) {
      issue("charset", FormatErrors.DATA_FORMAT_01, config.charset);
    }
  }

  private void compression(ParserFormatConfig config) {
    notImplemented.oneOf(group, prefix + "dataFormatConfig.compression", config.compression,
        Compression.NONE, Compression.COMPRESSED_FILE);
  }

  private void delimited(ParserFormatConfig config) {
    if (config.csvSkipStartLines < 0) {
      issue("csvSkipStartLines", CommonErrors.STF_04, "Lines to Skip", 0, config.csvSkipStartLines);
    }
    if (config.csvParser == DelimitedParserKind.UNIVOCITY) {
      length("csvUnivocityMaxColumns", config.csvUnivocityMaxColumns);
      length("csvUnivocityMaxCharsPerColumn", config.csvUnivocityMaxCharsPerColumn);
      notEmpty("csvUnivocityFieldSeparator", "Field Separator", config.csvUnivocityFieldSeparator);
      notEmpty("csvUnivocityLineSeparator", "Line Separator", config.csvUnivocityLineSeparator);
      return;
    }
    length("csvMaxObjectLen", config.csvMaxObjectLen);
    if (config.csvFileFormat == DelimitedFormat.MULTI_CHARACTER) {
      notEmpty("multiCharacterFieldDelimiter", "Multi Character Field Delimiter", config.multiCharacterFieldDelimiter);
      notEmpty("multiCharacterLineDelimiter", "Multi Character Line Delimiter", config.multiCharacterLineDelimiter);
    }
    if (config.csvFileFormat == DelimitedFormat.CUSTOM) {
      String problem = DelimitedDialect.problem(config);
      if (problem != null) {
        issue("csvFileFormat", CommonErrors.STF_05, "CUSTOM", problem);
      }
    }
  }

  private void xml(ParserFormatConfig config) {
    if (config.xmlRecordElement != null && !config.xmlRecordElement.isEmpty()) {
      String problem = XPathValidatorUtil.getXPathValidationError(config.xmlRecordElement);
      if (problem != null && !problem.isEmpty()) {
        issue("xmlRecordElement", CommonErrors.STF_05, config.xmlRecordElement, problem);
      }
    }
  }

  private void avro(ParserFormatConfig config) {
    if (config.avroSchemaSource != null) {
      // Some origins read files only, which have their schema.
      notImplemented.oneOf(group, prefix + "dataFormatConfig.avroSchemaSource", config.avroSchemaSource,
          ParserSchemaSource.SOURCE, ParserSchemaSource.INLINE);
    }
    if (config.avroSchemaSource == ParserSchemaSource.INLINE) {
      try {
        AvroSchemas.parse(config.avroSchema);
      } catch (AvroRuntimeException e) {
        issue("avroSchema", FormatErrors.DATA_FORMAT_06, e.toString());
      }
    }
  }

  /** A length of -1 means no limit, as everywhere in Data Collector. */
  private void length(String name, int value) {
    if (value < 1 && value != -1) {
      issue(name, CommonErrors.STF_04, name, 1, value);
    }
  }

  private void notEmpty(String name, String label, String value) {
    if (value == null || value.isEmpty()) {
      issue(name, CommonErrors.STF_03, label);
    }
  }

  private void issue(String name, com.streamsets.pipeline.api.ErrorCode code, Object... args) {
    issues.add(context.createConfigIssue(group, prefix + "dataFormatConfig." + name, code, args));
  }
}
