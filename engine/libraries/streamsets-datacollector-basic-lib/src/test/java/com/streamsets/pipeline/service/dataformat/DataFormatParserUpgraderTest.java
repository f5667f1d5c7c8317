package com.streamsets.pipeline.service.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFormatParserUpgraderTest {

  private static final String PRESERVE_ROOT = "dataFormatConfig.preserveRootElement";
  private static final String CSV_PARSER = "dataFormatConfig.csvParser";

  @ParameterizedTest
  @ValueSource(ints = {-1, 1})
  void theFirstConfigsGetAllThatIsNew(int version) {
    Map<String, Object> configs = upgrade(version, new Config("dataFormat", "XML"));
    assertEquals("XML", configs.get("dataFormat"));
    assertEquals(false, configs.get(PRESERVE_ROOT));
    assertEquals("LEGACY_PARSER", configs.get(CSV_PARSER));
    assertEquals("${str:unescapeJava('\\\\n')}", configs.get("dataFormatConfig.csvUnivocityLineSeparator"));
    assertEquals(1000, configs.get("dataFormatConfig.csvUnivocityMaxColumns"));
  }

  @Test
  void whatAVersionHasIsKept() {
    Map<String, Object> second = upgrade(2, new Config(PRESERVE_ROOT, true));
    assertEquals(true, second.get(PRESERVE_ROOT));
    assertEquals("LEGACY_PARSER", second.get(CSV_PARSER));

    Map<String, Object> current = upgrade(3, new Config(CSV_PARSER, "UNIVOCITY"));
    assertEquals(Collections.singletonMap(CSV_PARSER, "UNIVOCITY"), current);
  }

  private static Map<String, Object> upgrade(int from, Config config) {
    List<Config> upgraded = new DataFormatParserUpgrader().upgrade(Collections.singletonList(config), new From(from));
    return upgraded.stream().collect(Collectors.toMap(Config::getName, Config::getValue));
  }

  private static final class From implements StageUpgrader.Context {
    private final int version;

    From(int version) {
      this.version = version;
    }

    @Override
    public String getLibrary() {
      return "library";
    }

    @Override
    public String getStageName() {
      return "service";
    }

    @Override
    public String getStageInstance() {
      return "service";
    }

    @Override
    public int getFromVersion() {
      return version;
    }

    @Override
    public int getToVersion() {
      return 3;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void registerService(Class service, List<Config> configs) {
      throw new UnsupportedOperationException("a service has no services");
    }
  }
}
