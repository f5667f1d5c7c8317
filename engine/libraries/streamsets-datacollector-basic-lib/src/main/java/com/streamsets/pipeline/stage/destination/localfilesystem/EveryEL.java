package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ElFunction;
import com.streamsets.pipeline.api.ElParam;

/** {@code every(5, mm())} in a directory template: the minute, in steps of five. */
public final class EveryEL {

  private EveryEL() {
  }

  @ElFunction(
      name = "every",
      description = "The hour, minute or second at which an interval of this length begins"
  )
  public static String every(@ElParam("value") int value, @ElParam("timeUnitFunction") String unit) {
    // The time was set to the begin of its interval before.
    return unit;
  }
}
