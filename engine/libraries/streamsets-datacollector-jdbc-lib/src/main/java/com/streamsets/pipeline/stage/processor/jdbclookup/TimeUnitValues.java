package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import java.util.concurrent.TimeUnit;

/** All units of time. */
public class TimeUnitValues extends BaseEnumChooserValues<TimeUnit> {

  public TimeUnitValues() {
    super(TimeUnit.class);
  }
}
