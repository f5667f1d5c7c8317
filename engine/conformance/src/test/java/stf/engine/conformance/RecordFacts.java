package stf.engine.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records to and from the form that the facts about them have: numbers as text, dates as milliseconds, bytes as base64. */
final class RecordFacts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordFacts() {
  }

  static Record record(JsonNode fact) {
    Record record = RecordCreator.create("stage", fact.get("id").asText());
    if (!fact.get("value").isNull()) {
      record.set(field(fact.get("value")));
    }
    if (fact.has("attributes")) {
      fact.get("attributes").fields().forEachRemaining(
          attribute -> record.getHeader().setAttribute(attribute.getKey(), attribute.getValue().asText()));
    }
    return record;
  }

  static ObjectNode fact(Record record) {
    ObjectNode fact = JSON.createObjectNode();
    fact.set("value", record.get() == null ? JSON.nullNode() : fact(record.get()));
    Map<String, String> attributes = new TreeMap<>();
    record.getHeader().getAttributeNames().forEach(name -> attributes.put(name, record.getHeader().getAttribute(name)));
    if (!attributes.isEmpty()) {
      fact.set("attributes", JSON.valueToTree(attributes));
    }
    return fact;
  }

  /** In one order, whatever that of the maps. */
  static String text(JsonNode node) {
    return JSON.convertValue(sorted(node), Object.class).toString();
  }

  private static Object sorted(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new TreeMap<>();
      node.fields().forEachRemaining(entry -> map.put(entry.getKey(), sorted(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(element -> list.add(sorted(element)));
      return list;
    }
    return node.asText();
  }

  private static Field field(JsonNode fact) {
    Field.Type type = Field.Type.valueOf(fact.get("type").asText());
    Field field = Field.create(type, fact.get("value").isNull() ? null : value(type, fact.get("value")));
    if (fact.has("attributes")) {
      fact.get("attributes").fields().forEachRemaining(
          attribute -> field.setAttribute(attribute.getKey(), attribute.getValue().asText()));
    }
    return field;
  }

  private static Object value(Field.Type type, JsonNode value) {
    switch (type) {
      case MAP:
        Map<String, Field> map = new LinkedHashMap<>();
        value.fields().forEachRemaining(entry -> map.put(entry.getKey(), field(entry.getValue())));
        return map;
      case LIST_MAP:
        Map<String, Field> listMap = new LinkedHashMap<>();
        value.forEach(entry -> listMap.put(entry.get("name").asText(), field(entry)));
        return listMap;
      case LIST:
        List<Field> list = new ArrayList<>();
        value.forEach(element -> list.add(field(element)));
        return list;
      case DATE:
      case TIME:
      case DATETIME:
        return new Date(value.asLong());
      case ZONED_DATETIME:
        return ZonedDateTime.parse(value.asText());
      case BYTE_ARRAY:
        return Base64.getDecoder().decode(value.asText());
      default:
        return value.isBoolean() ? (Object) value.asBoolean() : value.asText();
    }
  }

  private static ObjectNode fact(Field field) {
    ObjectNode fact = JSON.createObjectNode();
    fact.put("type", field.getType().name());
    if (field.getValue() == null) {
      fact.putNull("value");
    } else {
      putValue(fact, field);
    }
    if (field.getAttributes() != null && !field.getAttributes().isEmpty()) {
      fact.set("attributes", JSON.valueToTree(field.getAttributes()));
    }
    return fact;
  }

  private static void putValue(ObjectNode fact, Field field) {
    switch (field.getType()) {
      case MAP:
        ObjectNode map = fact.putObject("value");
        field.getValueAsMap().forEach((name, value) -> map.set(name, fact(value)));
        break;
      case LIST_MAP:
        ArrayNode entries = fact.putArray("value");
        field.getValueAsListMap().forEach((name, value) -> entries.add(fact(value).put("name", name)));
        break;
      case LIST:
        ArrayNode elements = fact.putArray("value");
        field.getValueAsList().forEach(element -> elements.add(fact(element)));
        break;
      case DATE:
      case TIME:
      case DATETIME:
        fact.put("value", ((Date) field.getValue()).getTime());
        break;
      case BYTE_ARRAY:
        fact.put("value", Base64.getEncoder().encodeToString(field.getValueAsByteArray()));
        break;
      default:
        fact.put("value", field.getValueAsString());
    }
  }
}
