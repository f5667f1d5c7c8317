package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import com.streamsets.pipeline.api.ErrorCode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import stf.engine.common.CommonErrors;
import stf.engine.common.NotImplemented;

/** Checks how outgoing data is to be written. */
final class GeneratorConfigCheck {

  private final ConfigIssueContext context;
  private final List<? super ConfigIssue> issues;
  private final NotImplemented notImplemented;
  private final String group;
  private final String prefix;

  GeneratorConfigCheck(ConfigIssueContext context, List<? super ConfigIssue> issues, String group, String prefix) {
    this.context = context;
    this.issues = issues;
    this.notImplemented = new NotImplemented(context, issues);
    this.group = group;
    this.prefix = prefix;
  }

  void check(DataFormat format, GeneratorFormatConfig config) {
    notImplemented.oneOf(group, prefix + "dataFormat", format,
        DataFormat.JSON, DataFormat.DELIMITED, DataFormat.TEXT, DataFormat.SDC_JSON);
    if (format == null || format == DataFormat.SDC_JSON) {
      return;
    }
    charset(config);
    if (format == DataFormat.DELIMITED) {
      delimited(config);
    } else if (format == DataFormat.TEXT && (config.textFieldPath == null || config.textFieldPath.isEmpty())) {
      issue("textFieldPath", CommonErrors.STF_03, "Text Field Path");
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
