package com.streamsets.pipeline.stage.processor.fieldfilter;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.lib.util.FieldRegexUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stf.engine.field.FieldPaths;

/** Removes fields from records. */
final class FieldFilterProcessor extends SingleLaneRecordProcessor {

  private final FilterOperation operation;
  private final List<String> fields;
  private final String constant;
  private FieldPaths paths;

  FieldFilterProcessor(FilterOperation operation, List<String> fields, String constant) {
    this.operation = operation;
    this.fields = fields;
    this.constant = constant;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    paths = new FieldPaths(getContext(), "fields");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    List<String> all = record.getEscapedFieldPathsOrdered();
    List<String> removed = new ArrayList<>(operation == FilterOperation.KEEP ? others(record, all) : matches(record, all));
    // From the last to the first, so that elements of lists keep their index until it is their turn.
    Collections.reverse(removed);
    removed.forEach(record::delete);
    batchMaker.addRecord(record);
  }

  private Set<String> matches(Record record, List<String> all) {
    Set<String> matches = new LinkedHashSet<>();
    for (String field : fields) {
      for (String path : paths.matching(field, record, all)) {
        if (operation == FilterOperation.REMOVE || record.has(path) && isRemoved(record.get(path).getValue())) {
          matches.add(path);
        }
      }
    }
    return matches;
  }

  private boolean isRemoved(Object value) {
    switch (operation) {
      case REMOVE_NULL:
        return value == null;
      case REMOVE_EMPTY:
        return "".equals(value);
      case REMOVE_NULL_EMPTY:
        return value == null || "".equals(value);
      default:
        return value != null && value.equals(constant);
    }
  }

  /** All but the fields, what is above and what is below them. */
  private Set<String> others(Record record, List<String> all) {
    Set<String> others = new LinkedHashSet<>(all);
    for (String field : fields) {
      for (int i = 0; i < field.length(); i++) {
        if (field.charAt(i) == '/' || field.charAt(i) == '[') {
          others.removeAll(FieldRegexUtil.getMatchingFieldPaths(field.substring(0, i), all));
        }
      }
      List<String> kept = paths.matching(field, record, all);
      others.removeAll(kept);
      others.removeIf(path -> kept.stream().anyMatch(parent -> isBelow(path, parent)));
    }
    return others;
  }

  private static boolean isBelow(String path, String parent) {
    boolean sameDepth = count(path, '/') == count(parent, '/') && count(path, '[') == count(parent, '[');
    return !sameDepth && path.startsWith(parent);
  }

  private static long count(String path, char c) {
    return path.chars().filter(each -> each == c).count();
  }
}
