package com.streamsets.pipeline.stage.destination.toerror;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.TimeEL;
import java.util.Calendar;
import java.util.Iterator;
import java.util.List;
import stf.engine.expression.RecordScope;

/** Makes every record an error record. */
final class ToErrorTarget extends BaseTarget {

  private final boolean stops;
  private final String message;
  private RecordScope scope;
  private ELEval eval;

  ToErrorTarget(boolean stops, String message) {
    this.stops = stops;
    this.message = message;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    scope = new RecordScope(getContext());
    eval = getContext().createELEval("errorMessage");
    return issues;
  }

  @Override
  public void write(Batch batch) throws StageException {
    for (Iterator<Record> records = batch.getRecords(); records.hasNext(); ) {
      Record record = records.next();
      getContext().toError(record, ToErrorErrors.TOERROR_00);
      if (stops) {
        ELVars variables = scope.of(record);
        TimeEL.setCalendarInContext(variables, Calendar.getInstance());
        throw new StageException(ToErrorErrors.TOERROR_01, eval.eval(variables, message, String.class));
      }
    }
  }
}
