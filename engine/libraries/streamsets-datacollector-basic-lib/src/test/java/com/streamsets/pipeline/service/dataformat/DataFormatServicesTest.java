package com.streamsets.pipeline.service.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.sdk.ServiceRunner;
import com.streamsets.service.generator.DataGeneratorServiceImpl;
import com.streamsets.service.parser.DataParserServiceImpl;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stf.engine.dataformat.DataFormat;

class DataFormatServicesTest {

  @Test
  void whatOneServiceReadsTheOtherWrites() throws Exception {
    DataParserServiceImpl parserService = new DataParserServiceImpl();
    DataGeneratorServiceImpl generatorService = new DataGeneratorServiceImpl();
    ServiceRunner<?> parsers = runner(DataParserServiceImpl.class, parserService, DataFormat.JSON);
    ServiceRunner<?> generators = runner(DataGeneratorServiceImpl.class, generatorService, DataFormat.JSON);
    parsers.runInit();
    generators.runInit();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataParser parser = parserService.getParser("id", "{\"a\":[1,2]}");
         DataGenerator generator = generatorService.getGenerator(out)) {
      Record record = parser.parse();
      generator.write(record);
      assertNull(parser.parse());
    }

    assertEquals("{\"a\":[1,2]}", out.toString("UTF-8").trim());
    assertTrue(generatorService.isPlainTextCompatible());
    assertFalse(parserService.isWholeFileFormat());
    parsers.runDestroy();
    generators.runDestroy();
  }

  @Test
  void charactersComeWithoutACharset() throws Exception {
    DataParserServiceImpl service = new DataParserServiceImpl();
    ServiceRunner<?> runner = runner(DataParserServiceImpl.class, service, DataFormat.TEXT);
    runner.runInit();

    try (DataParser parser = service.getParser("id", new StringReader("ä"), 0)) {
      assertEquals("ä", parser.parse().get("/text").getValueAsString());
    }
    runner.runDestroy();
  }

  @Test
  void aFormatThatIsNotImplementedIsAnIssueOfTheService() {
    List<ConfigIssue> issues = runner(DataParserServiceImpl.class, new DataParserServiceImpl(), DataFormat.PROTOBUF).runValidateConfigs();

    assertEquals(1, issues.size());
    assertTrue(issues.get(0).toString().contains("STF_02"), issues.toString());
  }

  @Test
  void aWholeFileIsOneRecordWithWhatIsKnownAboutIt() throws Exception {
    DataParserServiceImpl service = new DataParserServiceImpl();
    ServiceRunner<?> runner = runner(DataParserServiceImpl.class, service, DataFormat.WHOLE_FILE, "TEXT,WHOLE_FILE");
    runner.runInit();

    Map<String, Object> info = new LinkedHashMap<>();
    info.put("size", 3L);
    info.put("time", new Date(5));
    info.put("name", "a");
    try (DataParser parser = service.getParser("bucket::a", info, file())) {
      Record record = parser.parse();
      assertEquals(Field.Type.FILE_REF, record.get("/fileRef").getType());
      assertEquals(Field.create(3L), record.get("/fileInfo/size"));
      assertEquals(Field.createDatetime(new Date(5)), record.get("/fileInfo/time"));
      assertEquals("a", record.get("/fileInfo/name").getValueAsString());
      assertNull(parser.parse());
    }
    runner.runDestroy();
  }

  @Test
  void wholeFilesNeedAStageThatHasThem() {
    List<ConfigIssue> issues = runner(DataParserServiceImpl.class, new DataParserServiceImpl(), DataFormat.WHOLE_FILE).runValidateConfigs();

    assertTrue(issues.get(0).toString().contains("STF_02"), issues.toString());
  }

  private static FileRef file() {
    return new FileRef(1) {
      @Override
      public <T extends AutoCloseable> Set<Class<T>> getSupportedStreamClasses() {
        return Collections.emptySet();
      }

      @Override
      public <T extends AutoCloseable> T createInputStream(ProtoConfigurableEntity.Context context, Class<T> type) {
        return null;
      }
    };
  }

  private static <S> ServiceRunner<S> runner(Class<S> serviceClass, S service, DataFormat format) {
    return runner(serviceClass, service, format, "");
  }

  private static <S> ServiceRunner<S> runner(Class<S> serviceClass, S service, DataFormat format, String displayFormats) {
    return new ServiceRunner.Builder<S, ServiceRunner.Builder>(serviceClass, service)
        .addConfiguration("displayFormats", displayFormats)
        .addConfiguration("dataFormat", format)
        .build();
  }
}
