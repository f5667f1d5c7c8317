package com.streamsets.pipeline.stage.processor.fieldhasher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Record;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class FieldHasherProcessorTest {

  private static final String MD5_OF_A = "0cc175b9c0f1b6a831c399e269772661";

  private final FieldHasherDProcessor stage = new FieldHasherDProcessor();

  private Processed hash(Record record) throws Exception {
    return Processed.by(FieldHasherDProcessor.class, stage, record);
  }

  @Test
  void aFieldIsHashedInPlace() throws Exception {
    FieldHasherConfig config = new FieldHasherConfig();
    config.sourceFieldsToHash = Arrays.asList("/v");
    stage.hasherConfig.inPlaceFieldHasherConfigs = Arrays.asList(config);
    assertEquals(MD5_OF_A, hash(record("v", "a")).only().get("/v").getValue());
    assertEquals("HASH_01", hash(record("w", "a")).error());
    assertEquals("HASH_01", hash(record("v", null)).error());
    stage.onStagePreConditionFailure = OnFieldProblem.CONTINUE;
    assertEquals("a", hash(record("w", "a")).only().get("/w").getValue());
  }

  @Test
  void fieldsAreHashedTogether() throws Exception {
    TargetFieldHasherConfig config = new TargetFieldHasherConfig();
    config.sourceFieldsToHash = Arrays.asList("/v");
    config.targetField = "/h";
    config.headerAttribute = "hash";
    config.hashType = HashType.SHA256;
    stage.hasherConfig.targetFieldHasherConfigs = Arrays.asList(config);
    Record hashed = hash(record("v", "a")).only();
    assertEquals("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb", hashed.get("/h").getValue());
    assertEquals(hashed.get("/h").getValue(), hashed.getHeader().getAttribute("hash"));
  }

  @Test
  void theWholeRecordIsHashed() throws Exception {
    stage.hasherConfig.recordHasherConfig.hashEntireRecord = true;
    stage.hasherConfig.recordHasherConfig.targetField = "/h";
    assertEquals(MD5_OF_A, hash(record("v", "a", "n", null)).only().get("/h").getValue());
  }

  @Test
  void whatCannotBeIsAnIssue() throws Exception {
    assertEquals(Arrays.asList("HASH_04"), Processed.issues(FieldHasherDProcessor.class, stage));
    stage.hasherConfig.recordHasherConfig.hashEntireRecord = true;
    assertEquals(Arrays.asList("HASH_03"), Processed.issues(FieldHasherDProcessor.class, stage));
    stage.hasherConfig.recordHasherConfig.targetField = "/*";
    assertEquals(Arrays.asList("HASH_02"), Processed.issues(FieldHasherDProcessor.class, stage));
  }
}
