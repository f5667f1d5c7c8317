package stf.engine.common;

import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ToErrorContext;
import com.streamsets.pipeline.api.base.OnRecordErrorException;

/** Treats records that a stage cannot process as "On Record Error" says. */
public final class ErrorRecords {

  private ErrorRecords() {
  }

  /** @throws StageException where the pipeline is to stop */
  public static <C extends Stage.Context & ToErrorContext> void handle(C context, OnRecordErrorException error) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        context.toError(error.getRecord(), error);
        break;
      default:
        throw new StageException(error.getErrorCode(), error.getParams());
    }
  }
}
