package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;
import stf.engine.common.ErrorRecords;

/** Sets fields to the values that the configuration lists for keys. */
final class LocalLookupProcessor extends SingleLaneProcessor {

  private final LocalLookupConfig config;

  LocalLookupProcessor(LocalLookupConfig config) {
    this.config = config;
  }

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) throws StageException {
    List<Record> records = new ArrayList<>();
    batch.getRecords().forEachRemaining(records::add);
    for (Record record : records) {
      try {
        lookUp(record);
        batchMaker.addRecord(record);
      } catch (IllegalArgumentException e) {
        if (config.mode == LookupMode.BATCH) {
          // As the vendor's, which fails the batch at the record: those before it went out already.
          for (Record each : records) {
            ErrorRecords.handle(getContext(), new OnRecordErrorException(each, LookupErrors.LOOKUP_02, e.toString()));
          }
          return;
        }
        ErrorRecords.handle(getContext(), new OnRecordErrorException(record, LookupErrors.LOOKUP_01, "", e.toString()));
      }
    }
  }

  private void lookUp(Record record) {
    ELVars variables = getContext().createELVars();
    RecordEL.setRecordInContext(variables, record);
    for (LookupParameter lookup : config.lookups) {
      String key;
      try {
        key = getContext().createELEval("keyExpr").eval(variables, lookup.keyExpr, String.class);
      } catch (ELEvalException e) {
        throw new StageException(LookupErrors.LOOKUP_03, lookup.keyExpr, e.toString(), e);
      }
      String value = config.values.get(key == null ? "" : key);
      if (value != null) {
        record.set(lookup.outputFieldPath, Field.create(value));
      }
    }
  }
}
