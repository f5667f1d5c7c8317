package com.streamsets.service.generator;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.BaseService;
import com.streamsets.pipeline.api.service.ServiceDef;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.WholeFileChecksumAlgorithm;
import com.streamsets.pipeline.api.service.dataformats.WholeFileExistsAction;
import com.streamsets.pipeline.service.dataformat.DataFormatGeneratorUpgrader;
import com.streamsets.pipeline.service.dataformat.FormatGroups;
import com.streamsets.pipeline.service.dataformat.GeneratorFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.GeneratorFormatConfig;
import stf.engine.dataformat.RecordGenerators;

/**
 * Gives destinations their "Data Format" tab and the generators for what a user chooses there. Issues name this class, as those of
 * the vendor's do.
 */
@ServiceDef(
    provides = DataFormatGeneratorService.class,
    version = 1,
    upgrader = DataFormatGeneratorUpgrader.class,
    label = "DataFormat Generator"
)
@ConfigGroups(FormatGroups.class)
public class DataGeneratorServiceImpl extends BaseService implements DataFormatGeneratorService {

  @ConfigDef(
      type = ConfigDef.Type.RUNTIME,
      label = "List of formats that should be displayed to the user.",
      required = false
  )
  public String displayFormats = "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 1
  )
  @ValueChooserModel(GeneratorFormats.class)
  public DataFormat dataFormat;

  @ConfigDefBean
  public GeneratorFormatConfig dataGeneratorFormatConfig = new GeneratorFormatConfig();

  private RecordGenerators generators;

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    generators = new RecordGenerators(getContext(), dataFormat, dataGeneratorFormatConfig);
    generators.init(issues, "DATA_FORMAT", "");
    return issues;
  }

  @Override
  public DataGenerator getGenerator(OutputStream out) throws IOException {
    return generators.getGenerator(out);
  }

  @Override
  public boolean isPlainTextCompatible() {
    return generators.isPlainText();
  }

  @Override
  public String getCharset() {
    return generators.getCharset();
  }

  @Override
  public boolean isWholeFileFormat() {
    return dataFormat == DataFormat.WHOLE_FILE;
  }

  @Override
  public String wholeFileFilename(Record record) {
    throw new UnsupportedOperationException("The embedded engine does not write whole files");
  }

  @Override
  public WholeFileExistsAction wholeFileExistsAction() {
    return WholeFileExistsAction.valueOf(dataGeneratorFormatConfig.wholeFileExistsAction.name());
  }

  @Override
  public boolean wholeFileIncludeChecksumInTheEvents() {
    return dataGeneratorFormatConfig.includeChecksumInTheEvents;
  }

  @Override
  public WholeFileChecksumAlgorithm wholeFileChecksumAlgorithm() {
    return WholeFileChecksumAlgorithm.valueOf(dataGeneratorFormatConfig.checksumAlgorithm.name());
  }
}
