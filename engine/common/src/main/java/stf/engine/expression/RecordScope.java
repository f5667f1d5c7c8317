package stf.engine.expression;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.StringELConstants;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.util.Date;
import java.util.HashMap;

/** What expressions see while a stage works on a record: the record, the time and the pipeline's parameters. */
public final class RecordScope {

  private final ELVars variables;

  public RecordScope(ProtoConfigurableEntity.ELContext context) {
    variables = context.createELVars();
    // The str: functions keep their compiled patterns here and fail without it.
    variables.addContextVariable(StringELConstants.MEMOIZED, new HashMap<>());
  }

  /** The variables for the expressions of this record; valid until the next call. */
  public ELVars of(Record record) {
    RecordEL.setRecordInContext(variables, record);
    TimeNowEL.setTimeNowInContext(variables, new Date());
    return variables;
  }
}
