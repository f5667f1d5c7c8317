package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.parser.log.Constants;
import com.streamsets.pipeline.lib.parser.log.Log4jHelper;
import com.streamsets.pipeline.lib.parser.shaded.org.aicer.grok.exception.GrokCompilationException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes the parser for the lines of a log format. */
public final class LogLineParsers {

  private static final String GROK = Constants.GROK_PATTERNS_FILE_NAME;
  private static final String JAVA = Constants.GROK_JAVA_LOG_PATTERNS_FILE_NAME;

  private LogLineParsers() {
  }

  /** Reports a config that is wrong: its name, the error, what goes into its message. */
  public interface Problem {
    void add(String config, ErrorCode error, Object... args);
  }

  /** Checks the configs of a log format. */
  public static void check(ParserFormatConfig config, Problem problem) {
    if (config.logMaxObjectLen == 0 || config.logMaxObjectLen < -1) {
      problem.add("logMaxObjectLen", FormatErrors.LOG_PARSER_04, config.logMaxObjectLen);
    }
    if (config.maxStackTraceLines < 0) {
      problem.add("maxStackTraceLines", FormatErrors.LOG_PARSER_10, config.maxStackTraceLines);
    }
    switch (config.logMode) {
      case APACHE_CUSTOM_LOG_FORMAT:
        checkLayout("customLogFormat", config.customLogFormat, config, problem);
        break;
      case LOG4J:
        if (config.enableLog4jCustomLogFormat) {
          checkLayout("log4jCustomLogFormat", config.log4jCustomLogFormat, config, problem);
        }
        break;
      case REGEX:
        checkRegex(config, problem);
        break;
      case GROK:
        try {
          of(config);
        } catch (GrokCompilationException e) {
          problem.add("grokPatternDefinition", FormatErrors.LOG_PARSER_11, config.grokPatternDefinition, e.toString(), e);
        } catch (PatternSyntaxException e) {
          problem.add("regex", FormatErrors.LOG_PARSER_09, String.join(" ", config.grokPatterns()), e.toString(), e);
        } catch (DataParserException e) {
          problem.add("grokPattern", e.getErrorCode(), e.getParams());
        }
        break;
      default:
        break;
    }
  }

  /** The parser for a format whose configs are right. */
  static LogLineParser of(ParserFormatConfig config) throws DataParserException {
    switch (config.logMode) {
      case COMBINED_LOG_FORMAT:
        return new GrokLines("Combined Log Format", Constants.GROK_COMBINED_APACHE_LOG_FORMAT, "", GROK);
      case APACHE_ERROR_LOG_FORMAT:
        return new GrokLines("Apache Error Log Format", Constants.GROK_APACHE_ERROR_LOG_FORMAT, "", GROK,
            Constants.GROK_APACHE_ERROR_LOG_PATTERNS_FILE_NAME);
      case APACHE_CUSTOM_LOG_FORMAT:
        return new GrokLines("Apache Access Log Format", ApacheLogLayout.toGrok(config.customLogFormat), "", GROK, JAVA);
      case REGEX:
        return new RegexLines(config.regex, config.fieldPathsToGroupName);
      case GROK:
        return new GrokLines("Grok Format", config.grokPatterns(), config.grokPatternDefinition, GROK, JAVA);
      case LOG4J:
        return new GrokLines("Log4j Log Format", log4jLayout(config), "", GROK, JAVA);
      case CEF:
        return new ExtendedFormatLines(ExtendedFormatLines.Kind.CEF);
      case LEEF:
        return new ExtendedFormatLines(ExtendedFormatLines.Kind.LEEF);
      default:
        return new GrokLines("Common Log Format", Constants.GROK_COMMON_APACHE_LOG_FORMAT, "", GROK);
    }
  }

  private static String log4jLayout(ParserFormatConfig config) throws DataParserException {
    String layout = config.enableLog4jCustomLogFormat ? config.log4jCustomLogFormat : "%r [%t] %-5p %c %x - %m%n";
    try {
      return Log4jHelper.translateLog4jLayoutToGrok(layout);
    } catch (com.streamsets.pipeline.lib.parser.DataParserException e) {
      throw new DataParserException(FormatErrors.LOG_PARSER_06, layout, e.toString(), e);
    }
  }

  private static void checkLayout(String name, String layout, ParserFormatConfig config, Problem problem) {
    if (layout == null || layout.isEmpty()) {
      problem.add(name, FormatErrors.LOG_PARSER_05, name);
      return;
    }
    try {
      of(config);
    } catch (DataParserException e) {
      problem.add(name, e.getErrorCode(), e.getParams());
    } catch (RuntimeException e) {
      problem.add(name, FormatErrors.LOG_PARSER_06, layout, e.toString(), e);
    }
  }

  private static void checkRegex(ParserFormatConfig config, Problem problem) {
    try {
      int groups = Pattern.compile(config.regex).matcher("").groupCount();
      for (RegexGroupMapping mapping : config.fieldPathsToGroupName) {
        if (mapping.group > groups) {
          problem.add("fieldPathsToGroupName", FormatErrors.LOG_PARSER_08, config.regex, groups, mapping.group);
        }
      }
    } catch (PatternSyntaxException e) {
      problem.add("regex", FormatErrors.LOG_PARSER_07, config.regex, e.toString(), e);
    }
  }
}
