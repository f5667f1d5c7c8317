package stf.engine.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.service.Service;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pipelines move between our libraries and the vendor's only when the stages look the same to the engine. */
class ConformanceTest {

  private final Map<String, Map<String, Object>> vendorStages = VendorFacts.stages();
  private final Map<String, Map<String, Object>> vendorServices = VendorFacts.services();

  @TestFactory
  Stream<DynamicTest> everyStageIsDefinedAsTheVendors() throws IOException {
    return classes("PipelineStages.json").stream().map(name -> DynamicTest.dynamicTest(name, () -> {
      Map<String, Object> ours = Definitions.stage(Class.forName(name).asSubclass(Stage.class));
      Map<String, Object> vendor = vendorStages.get(String.valueOf(ours.get("name")));
      assertNotNull(vendor, "The vendor has no stage " + ours.get("name"));
      assertSame(name, vendor, ours);
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyServiceIsDefinedAsTheVendors() throws IOException {
    return classes("Services.json").stream().map(name -> DynamicTest.dynamicTest(name, () -> {
      Map<String, Object> ours = Definitions.service(Class.forName(name).asSubclass(Service.class));
      Map<String, Object> vendor = vendorServices.get(String.valueOf(ours.get("provides")));
      assertNotNull(vendor, "The vendor has no service " + ours.get("provides"));
      assertSame(name, vendor, ours);
    }));
  }

  @Test
  void noneIsMissing() throws IOException {
    List<String> names = classes("PipelineStages.json").stream().map(n -> n.replace('.', '_')).collect(Collectors.toList());
    assertEquals(new TreeSet<>(vendorStages.keySet()), new TreeSet<>(names));
    assertEquals(vendorServices.size(), classes("Services.json").size());
  }

  @Test
  void aDifferenceIsSeen() throws Exception {
    Map<String, Object> ours = Definitions.stage(Class.forName(classes("PipelineStages.json").get(0)).asSubclass(Stage.class));
    Map<String, Object> changed = new TreeMap<>(ours);
    changed.put("label", "Something else");

    assertEquals(1, Differences.between(changed, ours).size());
  }

  private static void assertSame(String name, Map<String, Object> vendor, Map<String, Object> ours) {
    List<String> differences = Differences.between(vendor, ours);
    assertTrue(differences.isEmpty(), () -> name + " differs in " + differences.size() + ":\n" + String.join("\n", differences));
  }

  /** The classes that the libraries' indexes of that name list; the test runners bring services of their own. */
  private static List<String> classes(String index) throws IOException {
    List<String> classes = new ArrayList<>();
    for (URL url : Collections.list(ConformanceTest.class.getClassLoader().getResources(index))) {
      for (JsonNode name : new ObjectMapper().readTree(url)) {
        classes.add(name.asText());
      }
    }
    return classes.stream().filter(n -> !n.startsWith("com.streamsets.pipeline.sdk.")).distinct().sorted().collect(Collectors.toList());
  }
}
