package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.ElFunction;
import com.streamsets.pipeline.api.ElParam;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import java.util.List;

/** {@code offset:column(0)} in the conditions of a table. */
public final class OffsetColumnEL {

  private static final String VARIABLE = "offsetColumns";

  private OffsetColumnEL() {
  }

  static void setColumnsInContext(ELVars variables, List<String> columns) {
    variables.addContextVariable(VARIABLE, columns);
  }

  @ElFunction(
      prefix = "offset",
      name = "column",
      description = "The name of an offset column of the table, by its position"
  )
  public static String column(@ElParam("fieldPath") int position) {
    List<?> columns = (List<?>) ELEval.getVariablesInScope().getContextVariable(VARIABLE);
    if (position < 0 || position >= columns.size()) {
      throw new IllegalArgumentException("The table has the offset columns " + columns + ", none at position " + position);
    }
    return columns.get(position).toString();
  }
}
