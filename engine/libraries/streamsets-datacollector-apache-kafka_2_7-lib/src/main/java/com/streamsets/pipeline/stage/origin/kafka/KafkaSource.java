package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.OffsetCommitter;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaClients;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import com.streamsets.pipeline.lib.kafka.consumer.ConsumerSetup;
import com.streamsets.pipeline.lib.kafka.consumer.MessageParser;
import com.streamsets.pipeline.lib.kafka.consumer.MessageReader;
import org.apache.kafka.common.KafkaException;

import java.util.Collections;
import java.util.List;

/** Reads one topic with one consumer. Kafka keeps the offsets; the engine says when a batch is done. */
final class KafkaSource extends BaseSource implements OffsetCommitter {

  private static final int PREVIEW_WAIT_MILLIS = 1000;

  private final KafkaConfig config;
  private final KafkaClients clients;
  private MessageParser parser;
  private MessageReader reader;

  KafkaSource(KafkaConfig config, KafkaClients clients) {
    this.config = config;
    this.clients = clients;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    ConsumerSetup setup = new ConsumerSetup(getContext(), clients, config, "kafkaConfigBean.", issues);
    setup.atLeastOne("maxWaitTime", "Batch Wait Time", config.maxWaitTime);
    List<String> topics = Collections.singletonList(config.topic);
    parser = new MessageParser(getContext(), config, setup.init("topic", "Topic", topics));
    if (issues.isEmpty()) {
      reader = setup.reader();
      reader.subscribe(topics);
    }
    return issues;
  }

  /** Collects messages until the batch is full or the wait time is over. */
  @Override
  public String produce(String lastOffset, int maxBatchSize, BatchMaker batch) {
    int size = Math.min(maxBatchSize, config.maxBatchSize);
    long end = System.currentTimeMillis() + (getContext().isPreview() ? PREVIEW_WAIT_MILLIS : config.maxWaitTime);
    int records = 0;
    for (long left = 1; records < size && left > 0 && !getContext().isStopped(); left = end - System.currentTimeMillis()) {
      if (reader.isEmpty()) {
        poll(left);
      } else {
        records += add(parser.parse(reader.take(), getContext()), size - records, batch);
      }
    }
    return lastOffset;
  }

  private void poll(long left) {
    try {
      reader.poll(left);
    } catch (KafkaException failure) {
      throw new StageException(KafkaErrors.KAFKA_29, ConnectionChecks.reason(failure), failure);
    }
  }

  /** All records of a message stay in one batch, except in a preview, which shows no more than it was asked for. */
  private int add(List<Record> parsed, int limit, BatchMaker batch) {
    List<Record> records = getContext().isPreview() && parsed.size() > limit ? parsed.subList(0, limit) : parsed;
    records.forEach(record -> batch.addRecord(record));
    return records.size();
  }

  @Override
  public void commit(String offset) {
    reader.commit();
  }

  @Override
  public void destroy() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    super.destroy();
  }
}
