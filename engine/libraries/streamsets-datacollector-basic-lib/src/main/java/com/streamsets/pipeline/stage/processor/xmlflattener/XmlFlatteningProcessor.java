package com.streamsets.pipeline.stage.processor.xmlflattener;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Makes a field of each text and attribute in XML, and a record of each delimiter element. */
final class XmlFlatteningProcessor extends SingleLaneRecordProcessor {

  private static final Pattern NOT_IN_PATHS = Pattern.compile("[\\[\\]'\"/]");

  private final XMLFlatteningDProcessor config;

  XmlFlatteningProcessor(XMLFlatteningDProcessor config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    if (NOT_IN_PATHS.matcher(config.fieldDelimiter).find()) {
      issues.add(getContext().createConfigIssue("XML", "fieldDelimiter", XmlFlattenerErrors.XMLF_02, config.fieldDelimiter));
    }
    if (NOT_IN_PATHS.matcher(config.attrDelimiter).find()) {
      issues.add(getContext().createConfigIssue("XML", "attrDelimiter", XmlFlattenerErrors.XMLF_01, config.attrDelimiter));
    }
    return issues;
  }

  /** A record without the field is left out, as the vendor's does it. */
  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    if (config.keepOriginalFields && !record.get().getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP)) {
      throw unsupported(record, record.get());
    }
    Field field = record.get(config.fromField);
    if (field == null) {
      return;
    }
    if (field.getType() != Field.Type.STRING) {
      throw unsupported(record, field);
    }
    List<Record> flattened = new ArrayList<>();
    try {
      for (Element element : recordElements(root(field))) {
        flattened.add(flatten(record, element, flattened.size() + 1));
      }
    } catch (ParserConfigurationException | SAXException | IOException | IllegalArgumentException e) {
      throw new OnRecordErrorException(record, XmlFlattenerErrors.DATA_FORMAT_303, field.getValue(), e);
    }
    flattened.forEach(batchMaker::addRecord);
  }

  private static OnRecordErrorException unsupported(Record record, Field field) {
    return new OnRecordErrorException(
        record, XmlFlattenerErrors.CMN_0100, field.getType(), field.getValue(), record.getHeader().getSourceId());
  }

  private static Element root(Field field) throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    // Errors are thrown; they need not be printed as well.
    builder.setErrorHandler(null);
    String xml = field.getValue() == null ? "" : field.getValueAsString().trim();
    return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
  }

  private List<Element> recordElements(Element root) {
    List<Element> found = new ArrayList<>();
    if (config.recordDelimiter == null || config.recordDelimiter.isEmpty() || root.getNodeName().equals(config.recordDelimiter)) {
      found.add(root);
    } else {
      addRecordElements(root, found);
    }
    return found;
  }

  private void addRecordElements(Element parent, List<Element> found) {
    for (Element child : children(parent)) {
      if (child.getNodeName().equals(config.recordDelimiter)) {
        found.add(child);
      } else {
        addRecordElements(child, found);
      }
    }
  }

  private Record flatten(Record original, Element element, int number) {
    Record record;
    if (config.keepOriginalFields) {
      record = getContext().cloneRecord(original, String.valueOf(number));
    } else {
      record = getContext().createRecord(original, String.valueOf(number));
      record.set(Field.create(new HashMap<>()));
    }
    String into = "/";
    if (config.outputField != null && !config.outputField.isEmpty()) {
      into = "/" + config.outputField + "/";
      if (!record.has("/" + config.outputField)) {
        record.set("/" + config.outputField, Field.create(new LinkedHashMap<>()));
      }
    }
    addFields(record, into, element.getTagName(), element);
    return record;
  }

  private void addFields(Record record, String into, String name, Element element) {
    addAttributes(record, into, name, element);
    Map<String, Integer> numbers = numbersOfRepeatedNames(element);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        String path = into + quoted(name);
        if (!node.getNodeValue().trim().isEmpty()
            && (!config.keepOriginalFields || config.newFieldOverwrites || !record.has(path))) {
          record.set(path, Field.create(node.getNodeValue()));
        }
      } else if (node.getNodeType() == Node.ELEMENT_NODE) {
        String tag = ((Element) node).getTagName();
        String number = numbers.containsKey(tag) ? "(" + numbers.merge(tag, 1, Integer::sum) + ")" : "";
        addFields(record, into, name + config.fieldDelimiter + tag + number, (Element) node);
      }
    }
  }

  /** -1 for each name that comes more than once. */
  private static Map<String, Integer> numbersOfRepeatedNames(Element parent) {
    Map<String, Integer> counts = new HashMap<>();
    children(parent).forEach(child -> counts.merge(child.getTagName(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 1);
    counts.replaceAll((name, count) -> -1);
    return counts;
  }

  private void addAttributes(Record record, String into, String name, Element element) {
    if (!config.ignoreAttributes) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        Node attribute = element.getAttributes().item(i);
        if (!attribute.getNodeName().equals("xmlns")) {
          record.set(into + quoted(name + config.attrDelimiter + attribute.getNodeName()), Field.create(attribute.getNodeValue()));
        }
      }
    }
    if (!config.ignoreNamespace && element.getNamespaceURI() != null) {
      record.set(into + quoted(name + config.attrDelimiter + "xmlns"), Field.create(element.getNamespaceURI()));
    }
  }

  /** Some names, such as those with blanks, need quotes in a path. */
  private static String quoted(String name) {
    return "'" + name + "'";
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.ELEMENT_NODE) {
        children.add((Element) node);
      }
    }
    return children;
  }
}
