package stf.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Processors make of records what those of an engine with the vendor's libraries made of them. */
class BehaviourTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyProcessorDoesWhatTheVendorsDoes() throws IOException {
    try (InputStream in = BehaviourTest.class.getResourceAsStream("/vendor/behaviours.json")) {
      return StreamSupport.stream(JSON.readTree(in).spliterator(), false)
          .map(fact -> DynamicTest.dynamicTest(fact.get("id").asText(), () -> check(fact)));
    }
  }

  @SuppressWarnings("unchecked")
  private static void check(JsonNode fact) throws Exception {
    Map<String, Object> configs = JSON.convertValue(fact.get("configs"), Map.class);
    Map<String, Object> parameters =
        fact.has("parameters") ? JSON.convertValue(fact.get("parameters"), Map.class) : new HashMap<>();
    ProcessorRunner runner = ConfiguredStage.runner(fact.get("stage").asText(), configs, parameters);
    if (fact.has("issues")) {
      assertEquals(codes(fact.get("issues")), issues(runner));
      return;
    }
    List<Record> records = new ArrayList<>();
    fact.get("records").forEach(record -> records.add(RecordFacts.record(record)));
    runner.runInit();
    try {
      List<Record> out = runner.runProcess(records).getRecords().get(ConfiguredStage.LANE);
      assertEquals(texts(fact.get("out")), out.stream().map(r -> RecordFacts.text(RecordFacts.fact(r))).collect(Collectors.toList()));
      List<String> errors = runner.getErrorRecords().stream()
          .map(r -> r.getHeader().getSourceId() + " " + r.getHeader().getErrorCode()).collect(Collectors.toList());
      assertEquals(errors(fact.get("errors")), errors);
      assertEquals(fact.has("events") ? texts(fact.get("events")) : new ArrayList<>(),
          runner.getEventRecords().stream().map(BehaviourTest::event).collect(Collectors.toList()));
    } finally {
      runner.runDestroy();
    }
  }

  private static String event(Record event) {
    event.getHeader().deleteAttribute(EventRecord.CREATION_TIMESTAMP);
    return RecordFacts.text(RecordFacts.fact(event));
  }

  private static List<String> issues(ProcessorRunner runner) {
    return runner.runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?\\b([A-Z]+(?:_[A-Z]+)*_\\d+) - .*", "$1"))
        .sorted().collect(Collectors.toList());
  }

  private static List<String> codes(JsonNode codes) {
    List<String> texts = new ArrayList<>();
    codes.forEach(code -> texts.add(code.asText()));
    return texts;
  }

  private static List<String> texts(JsonNode records) {
    List<String> texts = new ArrayList<>();
    records.forEach(record -> texts.add(RecordFacts.text(((ObjectNode) record).without("id"))));
    return texts;
  }

  private static List<String> errors(JsonNode errors) {
    List<String> texts = new ArrayList<>();
    errors.forEach(error -> texts.add(error.get("id").asText() + " " + error.get("code").asText()));
    return texts;
  }
}
