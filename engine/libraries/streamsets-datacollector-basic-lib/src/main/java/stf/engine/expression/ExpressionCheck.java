package stf.engine.expression;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import java.util.List;

/** Finds malformed expressions before a pipeline runs. */
public final class ExpressionCheck {

  private final Stage.Context context;
  private final List<? super ConfigIssue> issues;
  private final ErrorCode malformed;

  /** @param malformed is given the expression and the reason */
  public ExpressionCheck(Stage.Context context, List<? super ConfigIssue> issues, ErrorCode malformed) {
    this.context = context;
    this.issues = issues;
    this.malformed = malformed;
  }

  /** Adds an issue when the expression cannot be parsed. */
  public void parse(String group, String config, String expression) {
    try {
      context.parseEL(expression == null ? "" : expression);
    } catch (RuntimeException e) {
      // A number out of range comes as it is from the parser of expressions.
      issues.add(context.createConfigIssue(group, config, malformed, expression, e.toString()));
    }
  }
}
