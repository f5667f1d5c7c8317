package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.lib.xml.StreamingXmlParser;
import java.util.List;
import java.util.Map;

/** Tells each value out of XML by an attribute where it stood. */
public final class XmlPaths {

  private static final String VALUE = StreamingXmlParser.VALUE_KEY;
  private static final String ATTRIBUTE = StreamingXmlParser.ATTR_PREFIX_KEY;

  private XmlPaths() {
  }

  /**
   * @param path of the element that became the field
   * @param rootPreserved whether the field has the element as its only entry; its own text and attributes get no path then,
   *     as in the vendor's
   */
  public static void set(Field field, String path, boolean rootPreserved) {
    Map<String, Field> entries = isMap(field) ? field.getValueAsMap() : null;
    if (rootPreserved && entries != null && entries.size() == 1) {
      setBelow(entries.values().iterator().next(), path, false);
    } else {
      setBelow(field, path, true);
    }
  }

  private static void setBelow(Field field, String path, boolean itself) {
    if (!isMap(field) || field.getValue() == null) {
      return;
    }
    field.getValueAsMap().forEach((name, child) -> {
      if (child.getType() == Field.Type.LIST) {
        List<Field> same = child.getValueAsList();
        for (int i = 0; i < same.size(); i++) {
          setBelow(same.get(i), path + "/" + name + (same.size() > 1 ? "[" + i + "]" : ""), true);
        }
      } else if (itself && name.equals(VALUE)) {
        child.setAttribute(StreamingXmlParser.XPATH_KEY, path);
      } else if (itself && name.startsWith(ATTRIBUTE)) {
        child.setAttribute(StreamingXmlParser.XPATH_KEY, path + "/@" + name.substring(ATTRIBUTE.length()));
      }
    });
  }

  private static boolean isMap(Field field) {
    return field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP);
  }
}
