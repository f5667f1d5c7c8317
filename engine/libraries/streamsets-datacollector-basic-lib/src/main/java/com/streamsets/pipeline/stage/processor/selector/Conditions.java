package com.streamsets.pipeline.stage.processor.selector;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Processor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stf.engine.expression.ExpressionCheck;

/** The conditions in their order, the stream of the last one being for the records that met none. */
final class Conditions {

  private static final String GROUP = SelectorGroups.CONDITIONS.name();
  private static final String CONFIG = "lanePredicates";
  private static final String DEFAULT = "default";

  private final List<Condition> conditions;
  private final String defaultLane;

  private Conditions(List<Condition> conditions, String defaultLane) {
    this.conditions = conditions;
    this.defaultLane = defaultLane;
  }

  List<Condition> inOrder() {
    return conditions;
  }

  String defaultLane() {
    return defaultLane;
  }

  /** Reads the config; nothing comes back when an issue was added. */
  static Optional<Conditions> read(
      Processor.Context context, List<Map<String, String>> config, List<? super ConfigIssue> issues
  ) {
    if (config == null || config.isEmpty()) {
      issues.add(context.createConfigIssue(GROUP, CONFIG, SelectorErrors.SELECTOR_00));
      return Optional.empty();
    }
    List<String> lanes = context.getOutputLanes();
    if (lanes.size() != config.size()) {
      issues.add(context.createConfigIssue(GROUP, CONFIG, SelectorErrors.SELECTOR_01, config.size(), lanes.size()));
      return Optional.empty();
    }
    int before = issues.size();
    List<Condition> all = new ArrayList<>();
    for (Map<String, String> entry : config) {
      all.add(condition(context, entry, issues));
    }
    Condition last = all.remove(all.size() - 1);
    if (!DEFAULT.equals(last.expression())) {
      issues.add(context.createConfigIssue(GROUP, CONFIG, SelectorErrors.SELECTOR_07));
    }
    all.forEach(condition -> check(context, condition.expression(), issues));
    return issues.size() == before
        ? Optional.of(new Conditions(Collections.unmodifiableList(all), last.lane()))
        : Optional.empty();
  }

  private static Condition condition(
      Processor.Context context, Map<String, String> entry, List<? super ConfigIssue> issues
  ) {
    String predicate = entry.get("predicate");
    String named = entry.get("outputLane");
    String lane = lane(context.getOutputLanes(), named);
    if (lane == null) {
      issues.add(context.createConfigIssue(GROUP, CONFIG, SelectorErrors.SELECTOR_02, named, predicate));
    }
    return new Condition(predicate, lane);
  }

  /** In a pipeline fragment the engine puts the fragment's name before the names of lanes, but not into this config. */
  private static String lane(List<String> lanes, String named) {
    if (named == null || named.isEmpty() || lanes.contains(named)) {
      return named == null || named.isEmpty() ? null : named;
    }
    return lanes.stream().filter(lane -> lane.endsWith(named)).findFirst().orElse(null);
  }

  private static void check(Processor.Context context, String expression, List<? super ConfigIssue> issues) {
    if (expression == null || !expression.startsWith("${") || !expression.endsWith("}")) {
      issues.add(context.createConfigIssue(GROUP, CONFIG, SelectorErrors.SELECTOR_08, expression));
    } else {
      new ExpressionCheck(context, issues, SelectorErrors.SELECTOR_03).parse(GROUP, CONFIG, expression);
    }
  }
}
