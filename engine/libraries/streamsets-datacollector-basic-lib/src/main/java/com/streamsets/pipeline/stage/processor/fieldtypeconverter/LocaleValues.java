package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.ChooserValues;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JVM's locales, written as "en,US". */
public class LocaleValues implements ChooserValues {

  private static final List<String> VALUES = sorted().map(LocaleValues::text).collect(Collectors.toList());
  private static final List<String> LABELS =
      sorted().map(locale -> locale.getDisplayName(Locale.ENGLISH)).collect(Collectors.toList());

  @Override
  public String getResourceBundle() {
    return null;
  }

  @Override
  public List<String> getValues() {
    return VALUES;
  }

  @Override
  public List<String> getLabels() {
    return LABELS;
  }

  private static Stream<Locale> sorted() {
    return Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> !locale.getLanguage().isEmpty() && locale.getVariant().isEmpty() && locale.getScript().isEmpty())
        .sorted(Comparator.comparing(Locale::toString));
  }

  private static String text(Locale locale) {
    return locale.getCountry().isEmpty() ? locale.getLanguage() : locale.getLanguage() + "," + locale.getCountry();
  }

  /** The locale that such a text means. */
  static Locale locale(String text) {
    String[] parts = text.split(",", 3);
    return new Locale(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
  }
}
