package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A field with its place in the record. */
final class VisitedField {

  final String path;
  final String name;
  final Field field;
  final Field parent;

  private VisitedField(String path, String name, Field field, Field parent) {
    this.path = path;
    this.name = name;
    this.field = field;
    this.parent = parent;
  }

  /** The root and all below it, in the order of the record. */
  static List<VisitedField> allOf(Field root) {
    List<VisitedField> all = new ArrayList<>();
    add("", "", root, null, all);
    return all;
  }

  boolean isLeaf() {
    return !field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP, Field.Type.LIST);
  }

  boolean isElement() {
    return parent != null && parent.getType() == Field.Type.LIST;
  }

  private static void add(String path, String name, Field field, Field parent, List<VisitedField> all) {
    all.add(new VisitedField(path, name, field, parent));
    if (field.getValue() == null) {
      return;
    }
    if (field.getType() == Field.Type.LIST) {
      List<Field> items = field.getValueAsList();
      for (int i = 0; i < items.size(); i++) {
        add(path + "[" + i + "]", name, items.get(i), field, all);
      }
    } else if (field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP)) {
      for (Map.Entry<String, Field> entry : field.getValueAsMap().entrySet()) {
        add(path + "/" + quoted(entry.getKey()), entry.getKey(), entry.getValue(), field, all);
      }
    }
  }

  private static String quoted(String name) {
    return name.matches("\\w+") ? name : "'" + name.replace("'", "\\'") + "'";
  }
}
