package com.streamsets.service.generator;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.base.BaseService;
import com.streamsets.pipeline.api.service.ServiceDef;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.SdcRecordGeneratorService;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.GeneratorFormatConfig;
import stf.engine.dataformat.RecordGenerators;

/** Gives stages that write error records the generator of SDC records. */
@ServiceDef(
    provides = SdcRecordGeneratorService.class,
    version = 1,
    label = "SDC_RECORD Generator"
)
public class SdcRecordGeneratorServiceImpl extends BaseService implements SdcRecordGeneratorService {

  private RecordGenerators generators;

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    generators = new RecordGenerators(getContext(), DataFormat.SDC_JSON, new GeneratorFormatConfig());
    generators.init(issues, "", "");
    return issues;
  }

  @Override
  public DataGenerator getGenerator(OutputStream out) throws IOException {
    return generators.getGenerator(out);
  }
}
