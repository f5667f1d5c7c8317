package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.lib.util.FieldRegexUtil;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import stf.engine.field.OnFieldProblem;

/** Renames the fields whose paths match regular expressions. */
final class FieldRenamerProcessor extends SingleLaneRecordProcessor {

  private final List<FieldRenamerConfig> configs;
  private final RenameErrorConfig onProblem;
  private final Map<Pattern, String> targets = new LinkedHashMap<>();
  private ELEval eval;

  FieldRenamerProcessor(List<FieldRenamerConfig> configs, RenameErrorConfig onProblem) {
    this.configs = configs;
    this.onProblem = onProblem;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    for (FieldRenamerConfig config : configs) {
      try {
        String regex = quotedBarsEscaped(FieldRegexUtil.patchUpFieldPathRegex(config.fromFieldExpression));
        targets.put(Pattern.compile(regex), config.toFieldExpression);
      } catch (PatternSyntaxException e) {
        issues.add(getContext().createConfigIssue(FieldRenamerGroups.RENAME.name(), "renameMapping",
            RenamerErrors.FIELD_RENAMER_02, config.fromFieldExpression));
      }
    }
    eval = getContext().createELEval("toFieldExpression");
    return issues;
  }

  /** Within quotes a bar is part of a field's name. */
  private static String quotedBarsEscaped(String path) {
    String[] parts = path.split("'");
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      escaped.append(i % 2 == 0 ? parts[i] : "'" + parts[i].replace("|", "\\|") + "'");
    }
    return escaped.toString();
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Renaming renaming = new Renaming();
    Set<String> paths = record.getEscapedFieldPaths();
    targets.forEach((pattern, target) -> renaming.add(pattern, paths, matcher -> name(target, matcher)));
    renaming.removeAmbiguous();
    Set<String> existing = new LinkedHashSet<>();
    renaming.newNames.forEach((from, to) -> rename(record, from, to, existing));
    String id = record.getHeader().getSourceId();
    if (onProblem.nonExistingFromFieldHandling == OnFieldProblem.TO_ERROR && !renaming.unmatched.isEmpty()) {
      throw new OnRecordErrorException(record, RenamerErrors.FIELD_RENAMER_00, id, String.join(", ", renaming.unmatched));
    }
    if (onProblem.multipleFromFieldsMatching == OnFieldProblem.TO_ERROR && !renaming.ambiguous.isEmpty()) {
      throw new OnRecordErrorException(record, RenamerErrors.FIELD_RENAMER_03, ambiguous(renaming));
    }
    if (!existing.isEmpty()) {
      throw new OnRecordErrorException(record, RenamerErrors.FIELD_RENAMER_01, String.join(", ", existing), id);
    }
    batchMaker.addRecord(record);
  }

  private String name(String target, Matcher matcher) {
    String name = target;
    for (int group = 0; group <= matcher.groupCount(); group++) {
      name = name.replace("$" + group, matcher.group(group) == null ? "" : matcher.group(group));
    }
    return eval.eval(getContext().createELVars(), name, String.class);
  }

  private void rename(Record record, String from, String to, Set<String> existing) {
    if (!record.has(to)) {
      move(record, from, to);
      return;
    }
    switch (onProblem.existingToFieldHandling) {
      case TO_ERROR:
        existing.add(to);
        break;
      case APPEND_NUMBERS:
        int number = 1;
        while (record.has(to + number)) {
          number++;
        }
        move(record, from, to + number);
        break;
      case REPLACE:
        if (!to.equals(from)) {
          move(record, from, to);
        }
        break;
      default:
    }
  }

  private static void move(Record record, String from, String to) {
    try {
      record.set(to, record.get(from));
    } catch (IllegalArgumentException e) {
      throw new OnRecordErrorException(record, RenamerErrors.FIELD_RENAMER_04, to, e.toString());
    }
    record.delete(from);
  }

  private static String ambiguous(Renaming renaming) {
    StringBuilder text = new StringBuilder();
    renaming.ambiguous.forEach((field, patterns) ->
        text.append(" Field: ").append(field).append(" Regex: ").append(String.join(",", patterns)));
    return text.toString();
  }
}
