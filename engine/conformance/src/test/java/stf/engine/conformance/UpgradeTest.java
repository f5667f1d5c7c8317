package stf.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.upgrader.YamlStageUpgraderLoader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stages of older versions become what an engine with the vendor's libraries made of them. */
class UpgradeTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyOlderVersionIsUpgraded() throws IOException {
    try (InputStream in = UpgradeTest.class.getResourceAsStream("/vendor/upgrades.json")) {
      return StreamSupport.stream(JSON.readTree(in).spliterator(), false).map(fact -> {
        String name = fact.get("stage").asText().replace('_', '.');
        return DynamicTest.dynamicTest(name + " of version " + fact.get("from").asInt(), () -> check(name, fact));
      });
    }
  }

  /** The engine adds defaults to what an upgrader leaves out, and drops what a stage does not have. */
  private static void check(String stage, JsonNode fact) throws Exception {
    Upgrade upgrade = new Upgrade(fact);
    List<Config> before = new ArrayList<>();
    fact.get("before").fields().forEachRemaining(
        config -> before.add(new Config(config.getKey(), JSON.convertValue(config.getValue(), Object.class))));
    assertSame(fact.get("after"), upgrader(stage).upgrade(before, upgrade));
    if (fact.has("service")) {
      assertEquals(fact.get("service").asText(), upgrade.service);
      assertSame(fact.get("serviceAfter"), upgrade.serviceConfigs);
    }
  }

  private static void assertSame(JsonNode after, List<Config> configs) throws IOException {
    int known = 0;
    for (Config config : configs) {
      if (after.has(config.getName()) && config.getValue() != null) {
        known++;
        JsonNode value = JSON.readTree(JSON.writeValueAsString(config.getValue()));
        assertEquals(after.get(config.getName()), value, config.getName());
      }
    }
    assertTrue(known > 0, "Nothing is left");
  }

  private static StageUpgrader upgrader(String stage) throws Exception {
    Class<?> stageClass = Class.forName(stage);
    StageDef definition = stageClass.getAnnotation(StageDef.class);
    if (definition.upgraderDef().isEmpty()) {
      return definition.upgrader().getConstructor().newInstance();
    }
    return new YamlStageUpgraderLoader(stage, stageClass.getClassLoader().getResource(definition.upgraderDef())).get();
  }

  /** From the version of the fact to its last one. */
  private static final class Upgrade implements StageUpgrader.Context {

    private final JsonNode fact;
    private String service;
    private List<Config> serviceConfigs;

    Upgrade(JsonNode fact) {
      this.fact = fact;
    }

    @Override
    public String getLibrary() {
      return "library";
    }

    @Override
    public String getStageName() {
      return fact.get("stage").asText();
    }

    @Override
    public String getStageInstance() {
      return "stage_01";
    }

    @Override
    public int getFromVersion() {
      return fact.get("from").asInt();
    }

    @Override
    public int getToVersion() {
      return fact.get("to").asInt();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void registerService(Class service, List<Config> configs) {
      this.service = service.getName();
      serviceConfigs = configs;
    }
  }
}
