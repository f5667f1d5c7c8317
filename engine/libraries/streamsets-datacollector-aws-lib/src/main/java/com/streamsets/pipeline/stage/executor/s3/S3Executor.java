package com.streamsets.pipeline.stage.executor.s3;

import com.amazonaws.SdkClientException;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.model.ObjectTagging;
import com.amazonaws.services.s3.model.SetObjectTaggingRequest;
import com.amazonaws.services.s3.model.Tag;
import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseExecutor;
import com.streamsets.pipeline.lib.event.EventCreator;
import com.streamsets.pipeline.stage.common.s3.ConnectionChecks;
import com.streamsets.pipeline.stage.common.s3.S3Clients;
import stf.engine.common.ErrorRecords;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Creates, copies or tags an object for each record. */
final class S3Executor extends BaseExecutor {

  private static final String BUCKET = "bucketTemplate";
  private static final String OBJECT = "objectPath";
  private static final String CONTENT = "content";
  private static final String TAGS = "tags";
  private static final String COPY = "copyTargetLocation";
  private static final EventCreator CREATED = event("file-created");
  private static final EventCreator COPIED = event("file-moved");
  private static final EventCreator TAGGED = event("file-changed");

  private final S3ExecutorConfig config;
  private final S3Clients clients;
  private TaskExpressions expressions;
  private AmazonS3 client;

  S3Executor(S3ExecutorConfig config, S3Clients clients) {
    this.config = config;
    this.clients = clients;
  }

  private static EventCreator event(String type) {
    return new EventCreator.Builder(type, 1).withRequiredField("object_key").build();
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    client = new ConnectionChecks(getContext(), issues, "config.s3Config.", config.s3Config, clients).connect().orElse(null);
    expressions = new TaskExpressions(getContext());
    expressions.add("S3", "config.s3Config.", BUCKET, config.s3Config.bucketTemplate, issues);
    add(OBJECT, config.taskConfig.objectPath, issues);
    switch (config.taskConfig.taskType) {
      case CREATE_NEW_OBJECT:
        add(CONTENT, config.taskConfig.content, issues);
        break;
      case COPY_OBJECT:
        add(COPY, config.taskConfig.copyTargetLocation, issues);
        break;
      default:
        add(TAGS, null, issues);
    }
    return issues;
  }

  private void add(String name, String expression, List<Stage.ConfigIssue> issues) {
    expressions.add("TASKS", "config.taskConfig.", name, expression, issues);
  }

  @Override
  public void write(Batch batch) {
    for (Iterator<Record> records = batch.getRecords(); records.hasNext(); ) {
      Record record = records.next();
      try {
        execute(record);
      } catch (StageException failure) {
        ErrorRecords.handle(getContext(), record, failure);
      } catch (SdkClientException failure) {
        ErrorRecords.handle(
            getContext(), record, new StageException(S3ExecutorErrors.S3_EXECUTOR_0000, failure.toString(), failure));
      }
    }
  }

  private void execute(Record record) {
    String bucket = expressions.evaluate(BUCKET, config.s3Config.bucketTemplate, record);
    String object = expressions.evaluate(OBJECT, config.taskConfig.objectPath, record);
    if (bucket.isEmpty()) {
      throw new StageException(S3ExecutorErrors.S3_EXECUTOR_0003);
    }
    if (object.isEmpty()) {
      throw new StageException(S3ExecutorErrors.S3_EXECUTOR_0004);
    }
    switch (config.taskConfig.taskType) {
      case CREATE_NEW_OBJECT:
        client.putObject(bucket, object, expressions.evaluate(CONTENT, config.taskConfig.content, record));
        send(CREATED, object);
        break;
      case COPY_OBJECT:
        copy(bucket, object, record);
        break;
      default:
        tag(bucket, object, record);
    }
  }

  private void copy(String bucket, String object, Record record) {
    String copy = expressions.evaluate(COPY, config.taskConfig.copyTargetLocation, record);
    client.copyObject(bucket, object, bucket, copy);
    if (config.taskConfig.dropAfterCopy) {
      client.deleteObject(bucket, object);
    }
    send(COPIED, copy);
  }

  /** Without tags there is nothing to do, and no event. */
  private void tag(String bucket, String object, Record record) {
    if (config.taskConfig.tags.isEmpty()) {
      return;
    }
    List<Tag> tags = new ArrayList<>();
    config.taskConfig.tags.forEach((key, value) ->
        tags.add(new Tag(expressions.evaluate(TAGS, key, record), expressions.evaluate(TAGS, value, record))));
    client.setObjectTagging(new SetObjectTaggingRequest(bucket, object, new ObjectTagging(tags)));
    send(TAGGED, object);
  }

  private void send(EventCreator event, String object) {
    event.create(getContext()).with("object_key", object).createAndSend();
  }

  @Override
  public void destroy() {
    if (client != null) {
      client.shutdown();
    }
    super.destroy();
  }
}
