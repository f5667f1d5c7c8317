package stf.engine.common;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Collects an issue for each config that is set to something the stage does not do.
 *
 * <p>A stage checks with it in {@code init} every config of the vendor's that it does not implement, so that nothing is
 * ignored in silence.
 */
public final class NotImplemented {

  private final ConfigIssueContext context;
  private final List<? super ConfigIssue> issues;

  /** @param issues where the issues go */
  public NotImplemented(ConfigIssueContext context, List<? super ConfigIssue> issues) {
    this.context = context;
    this.issues = issues;
  }

  /** Accepts the value only when it says the same as the implemented one; null, "", empty lists and maps say the same. */
  public NotImplemented config(String group, String config, Object value, Object implemented) {
    if (!Objects.equals(plain(value), plain(implemented))) {
      issues.add(context.createConfigIssue(group, config, CommonErrors.STF_01, shortName(config), text(implemented)));
    }
    return this;
  }

  /** Accepts the value only when it is one of those. */
  public NotImplemented oneOf(String group, String config, Object value, Object... implemented) {
    if (!Arrays.asList(implemented).contains(value)) {
      String choices = Arrays.stream(implemented).map(String::valueOf).collect(Collectors.joining(", "));
      issues.add(context.createConfigIssue(group, config, CommonErrors.STF_02, shortName(config), text(value), choices));
    }
    return this;
  }

  private static Object plain(Object value) {
    boolean empty = value == null || "".equals(value)
        || value instanceof Collection && ((Collection<?>) value).isEmpty()
        || value instanceof Map && ((Map<?, ?>) value).isEmpty();
    return empty ? null : value;
  }

  private static String text(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private static String shortName(String config) {
    return config.substring(config.lastIndexOf('.') + 1);
  }
}
