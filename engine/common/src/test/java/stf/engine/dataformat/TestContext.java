package stf.engine.dataformat;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.sdk.ContextInfoCreator;
import com.streamsets.pipeline.sdk.DataCollectorServicesUtils;
import java.util.Collections;

/** The context of a stage as the vendor's runners make it. */
final class TestContext {

  private TestContext() {
  }

  static ProtoConfigurableEntity.Context create() {
    DataCollectorServicesUtils.loadDefaultServices();
    return ContextInfoCreator.createSourceContext("stage", false, OnRecordError.TO_ERROR, Collections.singletonList("lane"));
  }
}
