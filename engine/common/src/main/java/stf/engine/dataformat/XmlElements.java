package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements of a document out of fields; attributes of a field become those of its element, {@code xmlns} its namespaces. */
final class XmlElements {

  private static final String NAMESPACE = "xmlns";

  private final Document document;

  XmlElements(Document document) {
    this.document = document;
  }

  /** @param root a map with the root of the document as its only entry */
  Element root(Field root) throws DataGeneratorException {
    Map.Entry<String, Field> only = root.getValueAsMap().entrySet().iterator().next();
    if (only.getValue().getType() == Field.Type.LIST) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_05);
    }
    Map<String, String> namespaces = within(Collections.singletonMap("", ""), root);
    return elements(only.getKey(), only.getValue(), namespaces).get(0);
  }

  private List<Element> elements(String name, Field field, Map<String, String> outer) throws DataGeneratorException {
    Map<String, String> namespaces = within(outer, field);
    List<Element> elements = new ArrayList<>();
    switch (field.getType()) {
      case LIST:
        if (field.getValue() != null) {
          for (Field item : field.getValueAsList()) {
            elements.addAll(elements(name, item, namespaces));
          }
        }
        return elements;
      case MAP:
      case LIST_MAP:
        Element parent = element(name, field, namespaces);
        if (field.getValue() != null) {
          for (Map.Entry<String, Field> child : field.getValueAsMap().entrySet()) {
            elements(child.getKey(), child.getValue(), namespaces).forEach(parent::appendChild);
          }
        }
        elements.add(parent);
        return elements;
      default:
        Element leaf = element(name, field, namespaces);
        leaf.appendChild(document.createTextNode(text(field)));
        elements.add(leaf);
        return elements;
    }
  }

  private static String text(Field field) {
    if (field.getValue() == null) {
      return "";
    }
    return field.getType() == Field.Type.BYTE_ARRAY
        ? Base64.getEncoder().encodeToString(field.getValueAsByteArray())
        : field.getValueAsString();
  }

  private Element element(String name, Field field, Map<String, String> namespaces) throws DataGeneratorException {
    String namespace = namespaces.get(prefix(name));
    if (namespace == null) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_08, name);
    }
    Element element = document.createElementNS(namespace, name);
    for (Map.Entry<String, String> attribute : attributes(field).entrySet()) {
      if (isNamespace(attribute.getKey())) {
        continue;
      }
      String prefix = prefix(attribute.getKey());
      if (prefix.isEmpty()) {
        element.setAttribute(attribute.getKey(), attribute.getValue());
      } else if (namespaces.containsKey(prefix)) {
        element.setAttributeNS(namespaces.get(prefix), attribute.getKey(), attribute.getValue());
      } else {
        throw new DataGeneratorException(FormatErrors.XML_GENERATOR_07, attribute.getKey());
      }
    }
    return element;
  }

  private static Map<String, String> within(Map<String, String> outer, Field field) {
    Map<String, String> all = new HashMap<>(outer);
    attributes(field).forEach((name, value) -> {
      if (isNamespace(name)) {
        all.put(name.equals(NAMESPACE) ? "" : name.substring(NAMESPACE.length() + 1), value);
      }
    });
    return all;
  }

  private static Map<String, String> attributes(Field field) {
    return field.getAttributes() == null ? Collections.emptyMap() : field.getAttributes();
  }

  private static boolean isNamespace(String attribute) {
    return attribute.equals(NAMESPACE) || attribute.startsWith(NAMESPACE + ":");
  }

  private static String prefix(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }
}
