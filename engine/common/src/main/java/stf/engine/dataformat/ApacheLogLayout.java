package stf.engine.dataformat;

import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.parser.log.Log4jHelper;
import com.streamsets.pipeline.lib.parser.shaded.org.apache.catalina.util.Strftime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the log format of an Apache server into a grok pattern; each directive becomes a field. */
final class ApacheLogLayout {

  /** Percent sign, status codes or direction, argument, letter. */
  private static final Pattern DIRECTIVE = Pattern.compile("%[!,0-9<>]*(?:\\{([^}]*)\\})?[<>]?([a-zA-Z%])");
  private static final Map<String, String> GROKS = new HashMap<>();

  static {
    GROKS.put("a", "%{IP:remoteIpAddress}");
    GROKS.put("A", "%{IP:localIpAddress}");
    GROKS.put("B", "%{NUMBER:bytesSent}");
    GROKS.put("b", "(?:%{NUMBER:bytesSent}|-)");
    GROKS.put("C", "%{DATA:cookieContent}");
    GROKS.put("D", "%{NUMBER:timeToServeMicroSecs}");
    GROKS.put("e", "%{DATA:envContent}");
    GROKS.put("f", "%{JAVAFILE:filename}");
    GROKS.put("h", "%{IPORHOST:remoteHost}");
    GROKS.put("H", "HTTP/%{NUMBER:httpversion}");
    GROKS.put("i", "%{DATA:headerContent}");
    GROKS.put("I", "%{NUMBER:bytesReceived}");
    GROKS.put("k", "%{NUMBER:keepAlive}");
    GROKS.put("l", "%{USER:logName}");
    GROKS.put("m", "%{WORD:requestMethod}");
    GROKS.put("n", "%{DATA:note}");
    GROKS.put("o", "%{DATA:contents}");
    GROKS.put("O", "%{NUMBER:bytesSent}");
    GROKS.put("p", "%{NUMBER:canonicalPort}");
    GROKS.put("P", "%{NUMBER:childPid}");
    GROKS.put("q", "%{DATA:queryString}");
    GROKS.put("r", "%{DATA:request}");
    GROKS.put("R", "%{DATA:responseHandler}");
    GROKS.put("s", "%{NUMBER:status}");
    GROKS.put("T", "%{NUMBER:timeToServeRequest}");
    GROKS.put("u", "%{USER:remoteUser}");
    GROKS.put("U", "%{NOTSPACE:urlPath}");
    GROKS.put("v", "%{HOST:canonicalServerName}");
    GROKS.put("V", "%{HOST:canonicalServerName}");
    GROKS.put("X", "%{WORD:connectionStatus}");
  }

  private ApacheLogLayout() {
  }

  static String toGrok(String layout) throws DataParserException {
    StringBuilder grok = new StringBuilder("^");
    Matcher directives = DIRECTIVE.matcher(layout);
    int from = 0;
    while (directives.find()) {
      grok.append(literal(layout, layout.substring(from, directives.start())));
      grok.append(grok(layout, directives.group(2), directives.group(1)));
      from = directives.end();
    }
    return grok.append(literal(layout, layout.substring(from))).toString().trim();
  }

  private static String grok(String layout, String letter, String argument) throws DataParserException {
    if (letter.equals("t")) {
      return "(?<requestTime>" + (argument == null || argument.isEmpty() ? "%{HTTPDATE}" : date(argument)) + ")";
    }
    if (letter.equals("i") && "Referer".equals(argument)) {
      return "%{DATA:referer}";
    }
    if (letter.equals("i") && "User-agent".equals(argument)) {
      return "%{DATA:userAgent}";
    }
    String grok = GROKS.get(letter);
    if (grok == null) {
      throw new DataParserException(FormatErrors.LOG_PARSER_06, layout, "unknown directive '" + letter + "'");
    }
    return grok;
  }

  private static String date(String strftime) {
    return Log4jHelper.getPatternFromDateArgument(new Strftime(strftime, Locale.getDefault()).convertDateFormat(strftime));
  }

  private static String literal(String layout, String text) throws DataParserException {
    if (text.indexOf('%') >= 0) {
      throw new DataParserException(FormatErrors.LOG_PARSER_06, layout, "a percent sign without a directive");
    }
    return text.replaceAll("[\\[\\].]", "\\\\$0");
  }
}
