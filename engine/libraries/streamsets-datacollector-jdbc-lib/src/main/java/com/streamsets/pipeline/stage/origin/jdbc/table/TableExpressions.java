package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** The expressions of a table: conditions and first values of its offset columns. */
final class TableExpressions {

  private final Stage.Context context;
  private final TimeZone zone;

  TableExpressions(Stage.Context context, String zone) {
    this.context = context;
    this.zone = TimeZone.getTimeZone(zone);
  }

  /**
   * The value now, which can depend on the time.
   *
   * @throws StageException JDBC_73 when it cannot be evaluated
   */
  String evaluate(String config, String expression, List<String> offsetColumns) {
    if (expression == null || expression.trim().isEmpty()) {
      return "";
    }
    ELVars variables = context.createELVars();
    TimeEL.setCalendarInContext(variables, Calendar.getInstance(zone));
    TimeNowEL.setTimeNowInContext(variables, new Date());
    OffsetColumnEL.setColumnsInContext(variables, offsetColumns);
    try {
      return context.createELEval(config).eval(variables, expression, String.class);
    } catch (ELEvalException e) {
      throw new StageException(JdbcErrors.JDBC_73, expression, e.toString(), e);
    }
  }
}
