package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.lib.util.ThreadUtil;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** "Dev Random Record Source": records with random integers, some of them null. */
@StageDef(
    version = 1,
    label = "Dev Random Record Source",
    description = "Makes records with random integers",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.EDGE},
    recordsByRef = true
)
@GenerateResourceBundle
public class RandomSource extends BaseSource {

  private static final String OFFSET = "random";
  private static final float SHARE_OF_NULLS = 0.3f;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "a,b,c",
      label = "Fields to Generate",
      description = "Names, separated by commas",
      displayPosition = 10
  )
  public String fields = "a,b,c";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Delay Between Batches",
      description = "Milliseconds",
      displayPosition = 20,
      min = 0,
      max = Integer.MAX_VALUE
  )
  public int delay = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "922337203685",
      label = "Max Records to Generate",
      displayPosition = 30,
      min = 0,
      max = Long.MAX_VALUE
  )
  public long maxRecordsToGenerate = 922337203685L;

  private final Random random = new Random();
  private long count;
  private int batches;

  /** Most batches are full; the first and some others have fewer records. When all records are made, the batches are empty. */
  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) {
    int size = batches++ % (random.nextInt(maxBatchSize) + 1) == 0 ? random.nextInt(maxBatchSize + 1) : maxBatchSize;
    if (delay > 0) {
      ThreadUtil.sleep(delay);
    }
    for (int i = 0; i < size && count < maxRecordsToGenerate; i++) {
      batchMaker.addRecord(record(i));
      count++;
    }
    return OFFSET;
  }

  private Record record(int number) {
    Record record = getContext().createRecord("random:" + number);
    Map<String, Field> values = new LinkedHashMap<>();
    for (String name : fields.split(",")) {
      values.put(name, random.nextFloat() < SHARE_OF_NULLS
          ? Field.create(Field.Type.INTEGER, null)
          : Field.create(random.nextInt()));
    }
    record.set(Field.create(values));
    return record;
  }
}
