package stf.engine.scripting;

import com.streamsets.pipeline.api.Record;
import java.util.HashMap;
import java.util.Map;

/** A record as objects of the script's language. */
public final class NativeRecord extends ScriptRecord {

  public Object value;
  public final Map<String, String> attributes = new HashMap<>();
  public final String stageCreator;
  public final String sourceId;
  public final String stagesPath;
  public final String trackingId;
  public final String previousTrackingId;
  public final String errorDataCollectorId;
  public final String errorPipelineName;
  public final String errorCode;
  public final String errorMessage;
  public final String errorStage;
  public final String errorStageLabel;
  public final String errorStackTrace;
  public final String errorJobId;
  public final long errorTimestamp;

  NativeRecord(Record record, Object value) {
    super(record);
    this.value = value;
    Record.Header header = record.getHeader();
    header.getAttributeNames().forEach(name -> attributes.put(name, header.getAttribute(name)));
    stageCreator = header.getStageCreator();
    sourceId = header.getSourceId();
    stagesPath = header.getStagesPath();
    trackingId = header.getTrackingId();
    previousTrackingId = header.getPreviousTrackingId();
    errorDataCollectorId = header.getErrorDataCollectorId();
    errorPipelineName = header.getErrorPipelineName();
    errorCode = header.getErrorCode();
    errorMessage = header.getErrorMessage();
    errorStage = header.getErrorStage();
    errorStageLabel = header.getErrorStageLabel();
    errorStackTrace = header.getErrorStackTrace();
    errorJobId = header.getErrorJobId();
    errorTimestamp = header.getErrorTimestamp();
  }
}
