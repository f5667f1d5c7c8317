package stf.engine.common;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ToErrorContext;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import java.util.function.Supplier;

/** Treats records that a stage cannot process as "On Record Error" says. */
public final class ErrorRecords {

  private ErrorRecords() {
  }

  /** @throws StageException where the pipeline is to stop */
  public static <C extends Stage.Context & ToErrorContext> void handle(C context, OnRecordErrorException error) {
    handle(context, error.getRecord(), error, () -> new StageException(error.getErrorCode(), error.getParams()));
  }

  /** @throws StageException the failure, where the pipeline is to stop */
  public static <C extends Stage.Context & ToErrorContext> void handle(C context, Record record, StageException failure) {
    handle(context, record, failure, () -> failure);
  }

  private static <C extends Stage.Context & ToErrorContext> void handle(
      C context, Record record, StageException failure, Supplier<StageException> stop
  ) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        context.toError(record, failure);
        break;
      default:
        throw stop.get();
    }
  }
}
