package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.lib.util.FieldRegexUtil;
import com.streamsets.pipeline.lib.util.FieldUtils;

/** Puts a value into one field, new or not, or into all existing ones that a path with wildcards names. */
final class FieldSetter {

  private final String path;

  FieldSetter(String path) {
    this.path = path;
  }

  void set(Record record, Object value) {
    if (!trySet(record, value)) {
      throw new OnRecordErrorException(record, ExpressionErrors.EXPR_02, record.getHeader().getSourceId(), path);
    }
  }

  private boolean trySet(Record record, Object value) {
    try {
      if (FieldRegexUtil.hasWildCards(path)) {
        setMatches(record, value);
        return true;
      }
      record.set(path, field(record, path, value));
      return record.has(path);
    } catch (RuntimeException e) {
      // For an unreachable path, a malformed one and a parent that is null the engine's records throw as many different exceptions.
      Throwable reason = e.getCause() == null ? e : e.getCause();
      throw new OnRecordErrorException(
          record, ExpressionErrors.EXPR_04, record.getHeader().getSourceId(), path, reason.getMessage(), e);
    }
  }

  private void setMatches(Record record, Object value) {
    for (String match : FieldRegexUtil.getMatchingFieldPaths(path, record.getEscapedFieldPaths())) {
      // A match may have lain in a field that has just been replaced.
      if (record.has(match)) {
        record.set(match, field(record, match, value));
      }
    }
  }

  /** The value decides the type; a null leaves an existing field the type that it has. */
  private static Field field(Record record, String path, Object value) {
    if (value == null && record.has(path)) {
      return Field.create(record.get(path).getType(), null);
    }
    return Field.create(FieldUtils.getTypeFromObject(value), value);
  }
}
