package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.parser.shaded.org.aicer.grok.dictionary.GrokDictionary;
import com.streamsets.pipeline.lib.parser.shaded.org.aicer.grok.util.Grok;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines that one of some grok patterns describes. */
final class GrokLines implements LogLineParser {

  private final String name;
  private final List<Grok> groks = new ArrayList<>();

  GrokLines(String name, String pattern, String definition, String... dictionaries) {
    this(name, Collections.singletonList(pattern), definition, dictionaries);
  }

  /** @param definition patterns of the user's own, a line each */
  GrokLines(String name, List<String> patterns, String definition, String... dictionaries) {
    this.name = name;
    GrokDictionary dictionary = new GrokDictionary();
    for (String file : dictionaries) {
      try (InputStream in = GrokDictionary.class.getClassLoader().getResourceAsStream(file)) {
        dictionary.addDictionary(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (definition != null && !definition.isEmpty()) {
      dictionary.addDictionary(new StringReader(definition));
    }
    dictionary.bind();
    for (String pattern : patterns) {
      groks.add(dictionary.compileExpression(pattern));
    }
  }

  @Override
  public Map<String, Field> parse(String line) throws DataParserException {
    for (Grok grok : groks) {
      Map<String, String> groups = grok.extractNamedGroups(line);
      if (groups != null) {
        Map<String, Field> fields = new LinkedHashMap<>();
        groups.forEach((group, value) -> fields.put(group, Field.create(value)));
        return fields;
      }
    }
    throw new DataParserException(FormatErrors.LOG_PARSER_03, line, name);
  }
}
