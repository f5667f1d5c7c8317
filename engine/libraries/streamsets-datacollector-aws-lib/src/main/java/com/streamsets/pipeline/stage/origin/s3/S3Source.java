package com.streamsets.pipeline.stage.origin.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.S3ObjectSummary;
import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import com.streamsets.pipeline.stage.common.s3.S3Clients;
import com.streamsets.pipeline.stage.common.s3.S3Errors;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads one object after another. An object is archived or deleted only when the batch with its last record is done,
 * that is, when the engine asks for the next batch.
 */
final class S3Source extends BaseSource {

  private static final long STOP_CHECK_MILLIS = 50;

  private final S3OriginConfig config;
  private final S3Clients clients;
  private AmazonS3 client;
  private ObjectLister lister;
  private Aftercare aftercare;
  private S3SourceEvents events;
  private ObjectReader reader;

  S3Source(S3OriginConfig config, S3Clients clients) {
    this.config = config;
    this.clients = clients;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    client = new S3SourceChecks(config, clients, getContext(), issues).run().orElse(null);
    if (client != null) {
      lister = new ObjectLister(client, config.s3Config, config.s3FileConfig);
      aftercare = new Aftercare(client, config, getContext());
      events = new S3SourceEvents(getContext());
    }
    return issues;
  }

  @Override
  public String produce(String lastOffset, int maxBatchSize, BatchMaker batchMaker) {
    S3Offset offset = S3Offset.parse(lastOffset);
    try {
      if (offset.isRead() || offset.isFailed()) {
        offset = aftercare.settle(offset);
      }
      if (reader == null) {
        S3Offset next = nextObject(offset);
        if (next == null) {
          waitForObjects();
          return offset.toString();
        }
        offset = open(next, !offset.isInside());
      }
      if (reader != null) {
        offset = read(Math.min(maxBatchSize, config.basicConfig.maxBatchSize), batchMaker);
      }
      return offset.toString();
    } catch (SdkClientException failure) {
      throw new StageException(S3Errors.S3_10, config.s3Config.bucket, failure.getMessage(), failure);
    }
  }

  @Override
  public void destroy() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
    if (client != null) {
      client.shutdown();
      client = null;
    }
    super.destroy();
  }

  /** The place to go on at: inside the object that a stop interrupted, or at the start of the next one. */
  private S3Offset nextObject(S3Offset offset) {
    if (offset.isInside()) {
      return offset;
    }
    S3ObjectSummary next = lister.next(offset);
    return next == null ? null : S3Offset.startOf(next);
  }

  /** Opens the object for reading; one that cannot be opened is left behind. */
  private S3Offset open(S3Offset start, boolean isNew) {
    try {
      reader = ObjectReader.open(
          client, config.s3Config.bucket, start, getContext().getService(DataFormatParserService.class), config.enableMetaData
      );
    } catch (DataParserException failure) {
      return giveUp(start, failure);
    }
    if (reader == null) {
      getContext().reportError(S3Errors.S3_14, start.key());
      return start.settled();
    }
    if (isNew) {
      events.started(path(start));
    }
    return start;
  }

  private S3Offset read(int batchSize, BatchMaker batchMaker) {
    try {
      for (int count = 0; count < batchSize; count++) {
        Record record = nextRecord();
        if (record == null) {
          return finish().read();
        }
        batchMaker.addRecord(record);
      }
      return reader.offset();
    } catch (IOException | DataParserException failure) {
      S3Offset reached = reader.offset();
      finish();
      return giveUp(reached, failure);
    }
  }

  /** The next good record; bad ones that can be passed over become error records. */
  private Record nextRecord() throws IOException, DataParserException {
    while (true) {
      try {
        return reader.next();
      } catch (RecoverableDataParserException failure) {
        onBadRecord(failure);
        reader.countError();
      }
    }
  }

  private void onBadRecord(RecoverableDataParserException failure) {
    switch (getContext().getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        getContext().toError(failure.getUnparsedRecord(), failure);
        break;
      default:
        throw new StageException(S3Errors.S3_12, reader.offset().key(), reader.offset().position(), failure.getMessage(), failure);
    }
  }

  private S3Offset finish() {
    S3Offset reached = reader.offset();
    events.finished(path(reached), reader.records(), reader.errors());
    reader.close();
    reader = null;
    return reached;
  }

  private S3Offset giveUp(S3Offset reached, Exception failure) {
    if (getContext().getOnErrorRecord() == OnRecordError.STOP_PIPELINE) {
      throw new StageException(S3Errors.S3_12, reached.key(), reached.position(), failure.getMessage(), failure);
    }
    getContext().reportError(S3Errors.S3_12, reached.key(), reached.position(), failure.getMessage());
    return reached.failed();
  }

  private void waitForObjects() {
    if (events.noMoreData() || getContext().isPreview()) {
      return;
    }
    long end = System.currentTimeMillis() + config.basicConfig.maxWaitTime;
    while (System.currentTimeMillis() < end && !getContext().isStopped()) {
      try {
        TimeUnit.MILLISECONDS.sleep(Math.min(STOP_CHECK_MILLIS, Math.max(1, end - System.currentTimeMillis())));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private String path(S3Offset offset) {
    return config.s3Config.bucket + config.s3Config.delimiter + offset.key();
  }
}
