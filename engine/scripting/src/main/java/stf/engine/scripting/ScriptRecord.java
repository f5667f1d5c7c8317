package stf.engine.scripting;

import com.streamsets.pipeline.api.Record;

/** A record as Data Collector's own API has it; scripts use its public members. */
public class ScriptRecord {

  public final Record sdcRecord;

  public ScriptRecord(Record record) {
    sdcRecord = record;
  }
}
