package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines in which a regular expression finds groups, each of them a field. */
final class RegexLines implements LogLineParser {

  private final Pattern pattern;
  private final List<RegexGroupMapping> mappings;

  RegexLines(String regex, List<RegexGroupMapping> mappings) {
    this.pattern = Pattern.compile(regex);
    this.mappings = mappings;
  }

  @Override
  public Map<String, Field> parse(String line) throws DataParserException {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      throw new DataParserException(FormatErrors.LOG_PARSER_03, line, "Regular Expression - " + pattern.pattern());
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RegexGroupMapping mapping : mappings) {
      fields.put(mapping.fieldPath.replaceFirst("^/", ""), Field.create(matcher.group(mapping.group)));
    }
    return fields;
  }
}
