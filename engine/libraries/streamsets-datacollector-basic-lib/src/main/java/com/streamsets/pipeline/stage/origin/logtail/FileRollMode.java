package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

import java.util.Comparator;
import java.util.function.Function;

/** How files are named that were written before the active one. */
@GenerateResourceBundle
public enum FileRollMode implements Label {
  REVERSE_COUNTER("Active File with Reverse Counter Files", "[0-9]+"),
  DATE_YYYY_MM("Active File with .yyyy-MM Files", "[0-9]{4}-(0[1-9]|1[0-2])"),
  DATE_YYYY_MM_DD("Active File with .yyyy-MM-dd Files", "[0-9]{4}-(0[1-9]|1[0-2])-[0-9]{2}"),
  DATE_YYYY_MM_DD_HH("Active File with .yyyy-MM-dd-HH Files", "[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2}){2}"),
  DATE_YYYY_MM_DD_HH_MM("Active File with .yyyy-MM-dd-HH-mm Files", "[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2}){3}"),
  DATE_YYYY_WW("Active File with .yyyy-ww Files", "[0-9]{4}-[0-9]{2}"),
  ALPHABETICAL("Active File with Alphabetical Files", ".*"),
  PATTERN("Files matching a pattern", "");

  private final String label;
  private final String suffix;

  FileRollMode(String label, String suffix) {
    this.label = label;
    this.suffix = suffix;
  }

  /** A regular expression for what stands behind the active file's name and a dot. */
  String suffix() {
    return suffix;
  }

  /** The order in which files of that kind were written, by what stands behind the active file's name and a dot. */
  Comparator<String> order(Function<String, String> suffixOf) {
    return this == REVERSE_COUNTER
        ? Comparator.comparing((String name) -> Long.parseLong(suffixOf.apply(name))).reversed()
        : Comparator.comparing(suffixOf);
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers all of them in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<FileRollMode> {
    public Chooser() {
      super(FileRollMode.class);
    }
  }
}
