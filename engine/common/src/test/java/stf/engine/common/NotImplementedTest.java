package stf.engine.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.sdk.ContextInfoCreator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotImplementedTest {

  private final List<ConfigIssue> issues = new ArrayList<>();
  private final NotImplemented notImplemented = new NotImplemented(
      ContextInfoCreator.createTargetContext("stage", false, OnRecordError.TO_ERROR), issues);

  @Test
  void theImplementedValueAndWhatSaysTheSamePass() {
    notImplemented.config("G", "conf.a", false, false)
        .config("G", "conf.b", "", null)
        .config("G", "conf.c", Collections.emptyList(), null)
        .config("G", "conf.d", Collections.emptyMap(), Collections.emptyMap())
        .oneOf("G", "conf.e", 2, 1, 2);

    assertEquals(Collections.emptyList(), issues);
  }

  @Test
  void anythingElseNamesTheConfigAndTheWayOut() {
    notImplemented.config("G", "conf.a", true, false).oneOf("G", "conf.e", "z", "x", "y");

    assertEquals(2, issues.size());
    assertTrue(issues.get(0).toString().contains("STF_01") && issues.get(0).toString().contains("conf.a"), issues.toString());
    assertTrue(issues.get(1).toString().contains("x, y"), issues.toString());
  }
}
