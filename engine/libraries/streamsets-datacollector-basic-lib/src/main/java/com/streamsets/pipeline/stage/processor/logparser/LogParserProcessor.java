package com.streamsets.pipeline.stage.processor.logparser;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.log.LogParserService;
import java.io.IOException;

/** Parses the log line of a field. */
final class LogParserProcessor extends SingleLaneRecordProcessor {

  private final String source;
  private final String target;

  LogParserProcessor(String source, String target) {
    this.source = source;
    this.target = target;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    String id = record.getHeader().getSourceId();
    Field field = record.get(source);
    if (field == null) {
      throw new OnRecordErrorException(record, LogParserErrors.LOGP_00, id, source);
    }
    if (field.getValue() == null) {
      throw new OnRecordErrorException(record, LogParserErrors.LOGP_01, id, source);
    }
    try (DataParser parser = getContext().getService(LogParserService.class).getLogParser(id, field.getValueAsString())) {
      Record parsed = parser.parse();
      if (parsed != null) {
        record.set(target, parsed.get());
      }
    } catch (DataParserException | IOException e) {
      throw new OnRecordErrorException(record, LogParserErrors.LOGP_03, source, id, e.toString(), e);
    } catch (IllegalArgumentException e) {
      throw new OnRecordErrorException(record, LogParserErrors.LOGP_02, id, target, e);
    }
    batchMaker.addRecord(record);
  }
}
