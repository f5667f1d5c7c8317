package com.streamsets.pipeline.stage.processor.fieldfilter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class FieldFilterProcessorTest {

  private Set<String> left(FilterOperation operation, String... fields) throws Exception {
    FieldFilterDProcessor stage = new FieldFilterDProcessor();
    stage.filterOperation = operation;
    stage.fields = Arrays.asList(fields);
    stage.constant = "c";
    Field list = Field.create(new ArrayList<>(Arrays.asList(Field.create("x"), Field.create("y"), Field.create("z"))));
    Record record = record("a", "c", "b", null, "e", "", "m", Field.create(record("n", 1, "o", 2).get().getValueAsMap()), "l", list);
    Set<String> paths = new TreeSet<>(Processed.by(FieldFilterDProcessor.class, stage, record).only().getEscapedFieldPaths());
    paths.remove("");
    return paths;
  }

  private static Set<String> paths(String... paths) {
    return new TreeSet<>(Arrays.asList(paths));
  }

  @Test
  void fieldsAreRemoved() throws Exception {
    assertEquals(paths("/b", "/e", "/m", "/m/o", "/l", "/l[0]"), left(FilterOperation.REMOVE, "/a", "/m/n", "/l[1]", "/l[2]", "/none"));
    assertEquals(paths("/a", "/b", "/e"), left(FilterOperation.REMOVE, "/m", "/l"));
  }

  @Test
  void fieldsAreKeptWithWhatIsAboveAndBelowThem() throws Exception {
    assertEquals(paths("/a", "/m", "/m/n", "/m/o"), left(FilterOperation.KEEP, "/a", "/m"));
    assertEquals(paths("/m", "/m/o"), left(FilterOperation.KEEP, "/m/o"));
    assertEquals(paths("/l", "/l[0]"), left(FilterOperation.KEEP, "/l[1]"));
  }

  @Test
  void fieldsAreRemovedForTheirValue() throws Exception {
    assertEquals(paths("/a", "/e", "/m", "/m/n", "/m/o", "/l", "/l[0]", "/l[1]", "/l[2]"), left(FilterOperation.REMOVE_NULL, "/*"));
    assertEquals(paths("/a", "/b", "/m", "/m/n", "/m/o", "/l", "/l[0]", "/l[1]", "/l[2]"), left(FilterOperation.REMOVE_EMPTY, "/*"));
    assertEquals(paths("/a", "/m", "/m/n", "/m/o", "/l", "/l[0]", "/l[1]", "/l[2]"), left(FilterOperation.REMOVE_NULL_EMPTY, "/*"));
    assertEquals(paths("/b", "/e", "/m", "/m/n", "/m/o", "/l", "/l[0]", "/l[1]", "/l[2]"), left(FilterOperation.REMOVE_CONSTANT, "/*"));
  }
}
