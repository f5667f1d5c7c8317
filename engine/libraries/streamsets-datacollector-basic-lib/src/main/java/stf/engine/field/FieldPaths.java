package stf.engine.field;

import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.util.FieldPathExpressionUtil;
import java.util.Collection;
import java.util.List;

/** Finds the fields that a path with wildcards or an expression means. */
public final class FieldPaths {

  private final ELEval eval;
  private final ELVars variables;

  /** @param config the name of the config that has the paths */
  public FieldPaths(Processor.Context context, String config) {
    eval = context.createELEval(config);
    variables = context.createELVars();
  }

  /** The paths of the record that match; a path without wildcards matches itself, whether the record has it or not. */
  public List<String> matching(String path, Record record) {
    return matching(path, record, record.getEscapedFieldPaths());
  }

  /** @param paths all paths of the record */
  public List<String> matching(String path, Record record, Collection<String> paths) {
    RecordEL.setRecordInContext(variables, record);
    return FieldPathExpressionUtil.evaluateMatchingFieldPaths(path, eval, variables, record, paths);
  }
}
