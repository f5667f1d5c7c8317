package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ElConstant;

/** Lets the place of the pattern stay in the path of a file when its expressions are evaluated. */
public final class PatternEL {

  @ElConstant(name = "PATTERN", description = "The part of the file name that the pattern describes")
  public static final String PATTERN = "${PATTERN}";

  private PatternEL() {
  }
}
