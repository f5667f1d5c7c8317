package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.RecordProcessor;
import com.streamsets.pipeline.lib.hashing.HashingUtil;
import java.util.List;
import java.util.Map;

/** Compares records by their hashes, as the engine's own hash function makes them. */
final class DeDupProcessor extends RecordProcessor {

  private static final String SEEN = "seen";

  private final DeDupDProcessor config;
  private SeenHashes seen;

  DeDupProcessor(DeDupDProcessor config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    if (config.compareFields == CompareFields.SPECIFIED_FIELDS && config.fieldsToCompare.isEmpty()) {
      issues.add(getContext().createConfigIssue(DeDupGroups.DE_DUP.name(), "compareFields", DeDupErrors.DEDUP_02));
    }
    Map<String, Object> shared = getContext().getStageRunnerSharedMap();
    synchronized (shared) {
      seen = (SeenHashes) shared.computeIfAbsent(SEEN, key -> new SeenHashes(config.recordCountWindow, config.timeWindowSecs));
    }
    return issues;
  }

  @Override
  protected void process(Record record, BatchMaker batchMaker) {
    String hash;
    try {
      hash = HashingUtil.getHasher(HashingUtil.HashType.MURMUR3_128).hashObject(record, HashingUtil.getRecordFunnel(
          config.compareFields == CompareFields.ALL_FIELDS ? null : config.fieldsToCompare, false, true, '\0')).toString();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new OnRecordErrorException(record, DeDupErrors.DEDUP_04, e.toString());
    }
    record.getHeader().setAttribute(getInfo() + ".hash", hash);
    DeDupStreams stream = seen.add(hash) ? DeDupStreams.UNIQUE : DeDupStreams.DUPLICATE;
    batchMaker.addRecord(record, getContext().getOutputLanes().get(stream.ordinal()));
  }
}
