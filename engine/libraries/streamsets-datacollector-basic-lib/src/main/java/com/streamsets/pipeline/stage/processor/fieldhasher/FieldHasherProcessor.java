package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.lib.util.FieldRegexUtil;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stf.engine.field.FieldPaths;
import stf.engine.field.OnFieldProblem;

/** Hashes fields in place, fields together, or the whole record. */
final class FieldHasherProcessor extends SingleLaneRecordProcessor {

  private static final String IN_FIELDS = FieldHasherGroups.FIELD_HASHING.name();

  private final HasherConfig config;
  private final OnFieldProblem onProblem;
  private FieldPaths paths;

  FieldHasherProcessor(HasherConfig config, OnFieldProblem onProblem) {
    this.config = config;
    this.onProblem = onProblem;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    RecordHasherConfig whole = config.recordHasherConfig;
    if (!whole.hashEntireRecord && config.inPlaceFieldHasherConfigs.isEmpty() && config.targetFieldHasherConfigs.isEmpty()) {
      issues.add(getContext().createConfigIssue(IN_FIELDS, "hasherConfig.targetFieldHasherConfigs", HasherErrors.HASH_04));
    }
    if (whole.hashEntireRecord) {
      checkTarget(whole.targetField, whole.headerAttribute, FieldHasherGroups.RECORD_HASHING.name(),
          "hasherConfig.recordHasherConfig", issues);
    }
    for (TargetFieldHasherConfig each : config.targetFieldHasherConfigs) {
      checkTarget(each.targetField, each.headerAttribute, IN_FIELDS, "hasherConfig.targetFieldHasherConfigs", issues);
    }
    paths = new FieldPaths(getContext(), "sourceFieldsToHash");
    return issues;
  }

  private void checkTarget(String field, String attribute, String group, String prefix, List<ConfigIssue> issues) {
    if (isEmpty(field) && isEmpty(attribute)) {
      issues.add(getContext().createConfigIssue(group, prefix, HasherErrors.HASH_03));
    }
    checkWildcards(field, group, prefix, "targetField", issues);
    checkWildcards(attribute, group, prefix, "headerAttribute", issues);
  }

  private void checkWildcards(String value, String group, String prefix, String name, List<ConfigIssue> issues) {
    if (!isEmpty(value) && FieldRegexUtil.hasWildCards(value)) {
      issues.add(getContext().createConfigIssue(group, prefix + "." + name, HasherErrors.HASH_02, name));
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isEmpty();
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    HashedFields problems = new HashedFields();
    for (FieldHasherConfig each : config.inPlaceFieldHasherConfigs) {
      for (String path : problems.usable(record, matches(record, each.sourceFieldsToHash))) {
        record.set(path, Field.create(hash(record, each.hashType, Collections.singletonList(path))));
      }
    }
    for (TargetFieldHasherConfig each : config.targetFieldHasherConfigs) {
      Set<String> usable = problems.usable(record, matches(record, each.sourceFieldsToHash));
      if (!usable.isEmpty()) {
        put(record, hash(record, each.hashType, usable), each.targetField, each.headerAttribute, problems);
      }
    }
    if (config.recordHasherConfig.hashEntireRecord) {
      hashWhole(record, problems);
    }
    if (onProblem == OnFieldProblem.TO_ERROR && !problems.isEmpty()) {
      throw new OnRecordErrorException(record, HasherErrors.HASH_01, record.getHeader().getSourceId(),
          String.join(", ", problems.missing), String.join(", ", problems.isNull), String.join(", ", problems.nested));
    }
    batchMaker.addRecord(record);
  }

  private Set<String> matches(Record record, List<String> fields) {
    Set<String> matches = new LinkedHashSet<>();
    fields.forEach(field -> matches.addAll(paths.matching(field, record)));
    return matches;
  }

  /** Nested and null fields of the record are passed over, and are not a problem. */
  private void hashWhole(Record record, HashedFields problems) {
    RecordHasherConfig whole = config.recordHasherConfig;
    Set<String> usable = new HashedFields().usable(record, record.getEscapedFieldPaths());
    if (!usable.isEmpty()) {
      // The separator of the fields counts here as well.
      String hash = RecordHash.of(record, whole.hashType, usable, whole.includeRecordHeaderForHashing, whole.useSeparator,
          config.separatorCharacter);
      put(record, hash, whole.targetField, whole.headerAttribute, problems);
    }
  }

  private String hash(Record record, HashType type, Collection<String> fields) {
    return RecordHash.of(record, type, fields, false, config.useSeparator, config.separatorCharacter);
  }

  private static void put(Record record, String hash, String field, String attribute, HashedFields problems) {
    if (!isEmpty(field)) {
      try {
        record.set(field, Field.create(hash));
      } catch (IllegalArgumentException e) {
        throw new OnRecordErrorException(record, HasherErrors.HASH_05, Field.Type.STRING, e);
      }
      if (!record.has(field)) {
        problems.missing.add(field);
      }
    }
    if (!isEmpty(attribute)) {
      record.getHeader().setAttribute(attribute, hash);
    }
  }
}
