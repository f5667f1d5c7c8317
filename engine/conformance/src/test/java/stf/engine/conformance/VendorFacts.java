package stf.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the vendor's stages are, as found in an engine with the vendor's own libraries (3.23). */
final class VendorFacts {

  private static final List<String> LIBRARIES = Arrays.asList("streamsets-datacollector-basic-lib",
      "streamsets-datacollector-dev-lib", "streamsets-datacollector-jdbc-lib",
      "streamsets-datacollector-apache-kafka_2_7-lib", "streamsets-datacollector-aws-lib",
      "streamsets-datacollector-groovy_2_4-lib", "streamsets-datacollector-jython_2_7-lib");
  private static final ObjectMapper JSON = new ObjectMapper();

  private VendorFacts() {
  }

  /** By stage name. */
  static Map<String, Map<String, Object>> stages() {
    Map<String, Map<String, Object>> stages = new TreeMap<>();
    for (String library : LIBRARIES) {
      read(library, "name", stages);
    }
    return stages;
  }

  /** By the interface that a service provides. */
  static Map<String, Map<String, Object>> services() {
    Map<String, Map<String, Object>> services = new TreeMap<>();
    read("services", "provides", services);
    return services;
  }

  private static void read(String file, String key, Map<String, Map<String, Object>> into) {
    try (InputStream in = VendorFacts.class.getResourceAsStream("/vendor/" + file + ".json")) {
      for (JsonNode node : JSON.readTree(in)) {
        into.put(node.get(key).asText(), object(node));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(JsonNode node) {
    Map<String, Object> object = new TreeMap<>();
    node.fields().forEachRemaining(field -> {
      Object value = value(field.getKey(), field.getValue());
      if (value != null) {
        object.put(field.getKey(), value);
      }
    });
    return object;
  }

  private static Object value(String name, JsonNode node) {
    switch (name) {
      case "configs":
      case "fields":
        return byName(node);
      case "dependsOn":
        Map<String, Object> dependsOn = new TreeMap<>();
        node.fields().forEachRemaining(field -> dependsOn.put(field.getKey(), sorted(field.getValue())));
        return dependsOn;
      case "executionModes":
        return sorted(node);
      case "default":
        // An empty text, list or map and none at all are the same to the engine.
        return node.isContainerNode() && node.isEmpty() || node.isTextual() && node.asText().isEmpty() ? null
            : JSON.convertValue(node, Object.class);
      default:
        return node.isObject() ? object(node) : JSON.convertValue(node, Object.class);
    }
  }

  private static Map<String, Object> byName(JsonNode nodes) {
    Map<String, Object> configs = new TreeMap<>();
    for (JsonNode node : nodes) {
      Map<String, Object> config = object(node);
      config.remove("name");
      configs.put(node.get("name").asText(), config);
    }
    return configs;
  }

  private static List<String> sorted(JsonNode nodes) {
    TreeSet<String> texts = new TreeSet<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return new ArrayList<>(texts);
  }
}
