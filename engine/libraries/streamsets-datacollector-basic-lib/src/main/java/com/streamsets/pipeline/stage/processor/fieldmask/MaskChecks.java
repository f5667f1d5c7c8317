package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes masks of what the user configured, and issues of what is wrong with it. */
final class MaskChecks {

  private static final String GROUP = FieldMaskGroups.MASKING.name();

  private final ConfigIssueContext context;
  private final List<? super ConfigIssue> issues;

  MaskChecks(ConfigIssueContext context, List<? super ConfigIssue> issues) {
    this.context = context;
    this.issues = issues;
  }

  /** The mask; when an issue was added, none that may be used. */
  Mask mask(FieldMaskConfig config) {
    switch (config.maskType) {
      case FIXED_LENGTH:
        return Mask.fixedLength();
      case VARIABLE_LENGTH:
        return Mask.variableLength();
      case CUSTOM:
        return custom(config);
      default:
        return regex(config);
    }
  }

  private Mask custom(FieldMaskConfig config) {
    if (config.mask == null || config.mask.isEmpty()) {
      issue("mask", FieldMaskErrors.MASK_06);
      return null;
    }
    return new CustomMask(config.mask);
  }

  private Mask regex(FieldMaskConfig config) {
    try {
      Pattern pattern = Pattern.compile(config.regex == null ? "" : config.regex);
      int groups = pattern.matcher("").groupCount();
      if (groups == 0) {
        issue("groupsToShow", FieldMaskErrors.MASK_03, config.regex);
        return null;
      }
      return new RegexMask(pattern, groupsToShow(config, groups));
    } catch (PatternSyntaxException e) {
      issue("regex", FieldMaskErrors.MASK_04, config.regex, e.getDescription());
      return null;
    }
  }

  private Set<Integer> groupsToShow(FieldMaskConfig config, int groups) {
    Set<Integer> shown = new TreeSet<>();
    if (config.groupsToShow == null || config.groupsToShow.trim().isEmpty()) {
      issue("groupsToShow", FieldMaskErrors.MASK_02);
      return shown;
    }
    for (String text : config.groupsToShow.split(",")) {
      String number = text.trim();
      if (number.matches("0*[1-9][0-9]{0,5}") && Integer.parseInt(number) <= groups) {
        shown.add(Integer.valueOf(number));
      } else {
        issue("groupsToShow", FieldMaskErrors.MASK_01, number, config.regex, groups);
      }
    }
    return shown;
  }

  private void issue(String config, FieldMaskErrors error, Object... params) {
    issues.add(context.createConfigIssue(GROUP, config, error, params));
  }
}
