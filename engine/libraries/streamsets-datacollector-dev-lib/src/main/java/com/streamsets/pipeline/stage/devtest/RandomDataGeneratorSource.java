package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.BasePushSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The "Dev Data Generator" origin: records, and an event for each, until the pipeline stops. */
@StageDef(
    version = 5,
    upgrader = RandomDataGeneratorUpgrader.class,
    label = "Dev Data Generator",
    description = "Makes records with random values",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.EDGE},
    producesEvents = true,
    recordsByRef = true
)
@ConfigGroups(DataGeneratorGroups.class)
@GenerateResourceBundle
public class RandomDataGeneratorSource extends BasePushSource {

  private static final int EVENT_VERSION = 1;
  private static final int MAX_PRECISION = 1000;

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Fields to Generate",
      required = false,
      group = "DATA_GENERATOR",
      displayPosition = 10
  )
  @ListBeanModel
  public List<DataGeneratorConfig> dataGenConfigs = new ArrayList<>();

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Root Field Type",
      required = true,
      defaultValue = "MAP",
      group = "DATA_GENERATOR",
      displayPosition = 20
  )
  @ValueChooserModel(RootType.Values.class)
  public RootType rootFieldType = RootType.MAP;

  @ConfigDef(
      type = ConfigDef.Type.MAP,
      label = "Header Attributes",
      required = false,
      group = "DATA_GENERATOR",
      displayPosition = 30
  )
  public Map<String, String> headerAttributes = new HashMap<>();

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Delay Between Batches",
      required = true,
      defaultValue = "1000",
      min = 0,
      max = Integer.MAX_VALUE,
      group = "DATA_GENERATOR",
      displayPosition = 40
  )
  public int delay = 1000;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Batch size",
      required = true,
      defaultValue = "1000",
      min = 1,
      max = Integer.MAX_VALUE,
      group = "DATA_GENERATOR",
      displayPosition = 50
  )
  public int batchSize = 1000;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Number of Threads",
      required = true,
      defaultValue = "1",
      min = 1,
      max = Integer.MAX_VALUE,
      group = "DATA_GENERATOR",
      displayPosition = 60
  )
  public int numThreads = 1;

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Event name",
      required = true,
      defaultValue = "generated-event",
      group = "DATA_GENERATOR",
      displayPosition = 70
  )
  public String eventName = "generated-event";

  private FieldGenerator generator;

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    generator = new FieldGenerator();
    Set<String> names = new HashSet<>();
    for (DataGeneratorConfig config : dataGenConfigs) {
      if (config.field == null || config.field.isEmpty()) {
        issue(issues, DataGeneratorErrors.DATA_GENERATOR_01);
      } else if (!names.add(config.field)) {
        issue(issues, DataGeneratorErrors.DATA_GENERATOR_02, config.field);
      }
      if (config.type == GeneratedType.DECIMAL && (config.precision < 1 || config.precision > MAX_PRECISION)) {
        issue(issues, DataGeneratorErrors.DATA_GENERATOR_03, config.field, config.precision);
      }
    }
    return issues;
  }

  private void issue(List<ConfigIssue> issues, DataGeneratorErrors error, Object... args) {
    issues.add(getContext().createConfigIssue(DataGeneratorGroups.DATA_GENERATOR.name(), "dataGenConfigs", error, args));
  }

  @Override
  public int getNumberOfThreads() {
    return numThreads;
  }

  @Override
  public void produce(Map<String, String> offsets, int maxBatchSize) throws StageException {
    int size = Math.min(maxBatchSize, batchSize);
    new GeneratorThreads(getContext(), numThreads, delay).run((thread, batch) -> {
      for (int i = 0; i < size; i++) {
        addRecord(batch, thread, i);
      }
    });
  }

  private void addRecord(BatchContext batch, int thread, int number) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    for (DataGeneratorConfig config : dataGenConfigs) {
      fields.put(config.field, generator.create(config));
    }
    Record record = getContext().createRecord("random:" + thread + ":" + number);
    fill(record, fields);
    batch.getBatchMaker().addRecord(record);

    EventRecord event = getContext().createEventRecord(eventName, EVENT_VERSION,
        "event:" + eventName + ":" + EVENT_VERSION + ":" + number);
    fill(event, new LinkedHashMap<>(fields));
    batch.toEvent(event);
  }

  private void fill(Record record, LinkedHashMap<String, Field> fields) {
    if (headerAttributes != null) {
      headerAttributes.forEach(record.getHeader()::setAttribute);
    }
    record.set(rootFieldType == RootType.LIST_MAP ? Field.createListMap(fields) : Field.create(fields));
  }
}
