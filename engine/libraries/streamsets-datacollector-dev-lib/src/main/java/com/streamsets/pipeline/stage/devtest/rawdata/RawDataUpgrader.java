package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Version 2 dropped Avro, version 3 moved the data format into a service. */
public class RawDataUpgrader implements StageUpgrader {

  private static final String COMPRESSION = "dataFormatConfig.compression";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    List<Config> configs = new ArrayList<>(old);
    if (context.getFromVersion() < 2) {
      configs.removeIf(config -> config.getName().contains("avro") || config.getName().contains("schemaInMessage"));
      if (configs.stream().noneMatch(config -> config.getName().equals(COMPRESSION))) {
        configs.add(new Config(COMPRESSION, "NONE"));
      }
    }
    if (context.getFromVersion() < 3 && context.getToVersion() >= 3) {
      List<Config> dataFormat =
          configs.stream().filter(config -> config.getName().startsWith("dataFormat")).collect(Collectors.toList());
      configs.removeAll(dataFormat);
      context.registerService(DataFormatParserService.class, dataFormat);
    }
    return configs;
  }
}
