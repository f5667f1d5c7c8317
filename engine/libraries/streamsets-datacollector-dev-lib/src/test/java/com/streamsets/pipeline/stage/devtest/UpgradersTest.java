package com.streamsets.pipeline.stage.devtest;

import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.stage.devtest.rawdata.RawDataUpgrader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradersTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theDataFormatOfRawDataMovesIntoTheService(int version) {
    UpgradeFrom upgrade = new UpgradeFrom(version, 3);
    Map<String, Object> configs = upgrade.run(new RawDataUpgrader(), asList(
        new Config("rawData", "{}"), new Config("dataFormat", "JSON"), new Config("dataFormatConfig.compression", "GZIP")
    ));

    assertEquals(singletonMap("rawData", "{}"), configs);
    Map<String, Object> service = new HashMap<>(singletonMap("dataFormat", "JSON"));
    service.put("dataFormatConfig.compression", "GZIP");
    assertEquals(service, upgrade.configsOf(DataFormatParserService.class));
  }

  @Test
  void theFirstRawDataLosesAvro() {
    UpgradeFrom upgrade = new UpgradeFrom(1, 3);
    upgrade.run(new RawDataUpgrader(), asList(
        new Config("dataFormatConfig.avroSchema", ""), new Config("dataFormatConfig.schemaInMessage", true)
    ));

    assertEquals(singletonMap("dataFormatConfig.compression", "NONE"), upgrade.configsOf(DataFormatParserService.class));
  }

  @Test
  void theDataGeneratorGetsWhatItsVersionLacks() {
    Map<String, Object> first = new UpgradeFrom(1, 5).run(new RandomDataGeneratorUpgrader(), emptyList());
    assertEquals("MAP", first.get("rootFieldType"));
    assertEquals(emptyList(), first.get("headerAttributes"));
    assertEquals(1000, first.get("delay"));

    Map<String, Object> fourth = new UpgradeFrom(4, 5).run(
        new RandomDataGeneratorUpgrader(), asList(new Config("delay", 5), new Config("generateEvents", true))
    );
    assertEquals(singletonMap("delay", 5), fourth);
  }
}
