package com.example.stages;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.Locale;

/** Writes the text of a field in upper case; a record without that text goes to error. */
@StageDef(
    version = 1,
    label = "Upper Case",
    description = "Writes the text of a field in upper case",
    icon = "upper-case.svg",
    onlineHelpRefUrl = ""
)
@GenerateResourceBundle
public class UpperCaseProcessor extends SingleLaneRecordProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/name",
      label = "Field Path",
      description = "Path of the field",
      displayPosition = 10
  )
  public String fieldPath;

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) throws StageException {
    Field field = record.get(fieldPath);
    if (field == null || field.getType() != Field.Type.STRING || field.getValue() == null) {
      throw new OnRecordErrorException(record, Errors.UPPER_CASE_01, fieldPath);
    }
    record.set(fieldPath, Field.create(field.getValueAsString().toUpperCase(Locale.ROOT)));
    batchMaker.addRecord(record);
  }
}
