package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.List;
import javax.xml.validation.Schema;

/**
 * Makes generators for one data format and its configuration.
 *
 * <p>Used by the data format service and by stages that hold the format themselves. Threads may share it; a generator
 * belongs to one thread and one output.
 */
public final class RecordGenerators {

  private final ProtoConfigurableEntity.Context context;
  private final DataFormat format;
  private final GeneratorFormatConfig config;
  private Schema xmlSchema;

  /** @param context the stage's or service's own */
  public RecordGenerators(ProtoConfigurableEntity.Context context, DataFormat format, GeneratorFormatConfig config) {
    this.context = context;
    this.format = format;
    this.config = config;
  }

  /**
   * Adds an issue for each config that is wrong or not implemented.
   *
   * @param configPrefix what stands before {@code dataFormat}: "" or, for instance, "conf."
   * @return whether generators can be made
   */
  public boolean init(List<? super ConfigIssue> issues, String group, String configPrefix) {
    int before = issues.size();
    GeneratorConfigCheck check = new GeneratorConfigCheck(context, issues, group, configPrefix);
    check.check(format, config);
    xmlSchema = check.xmlSchema();
    return issues.size() == before;
  }

  /** A generator that writes to the stream; closing it ends the data and closes the stream. */
  public DataGenerator getGenerator(OutputStream out) throws IOException {
    switch (format) {
      case SDC_JSON:
        return new SdcRecordGenerator(context, out);
      case AVRO:
        return new AvroGenerator(out, config);
      case BINARY:
        return new BinaryGenerator(out, config);
      default:
        break;
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, Charset.forName(config.charset)));
    switch (format) {
      case JSON:
        return new JsonGenerator(context, writer, config);
      case DELIMITED:
        return new DelimitedGenerator(writer, config);
      case TEXT:
        return new TextGenerator(writer, config);
      case XML:
        return new XmlGenerator(writer, config, xmlSchema);
      default:
        throw new IllegalStateException("No generator for " + format + ": the configuration was not checked");
    }
  }

  /** Whether the data is text that other data of the same kind can be appended to. */
  public boolean isPlainText() {
    return format != DataFormat.SDC_JSON && format != DataFormat.AVRO && format != DataFormat.BINARY;
  }

  /** The charset of the data. */
  public String getCharset() {
    return config.charset;
  }
}
