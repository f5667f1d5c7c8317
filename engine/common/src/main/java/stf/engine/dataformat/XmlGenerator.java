package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.Writer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Writes each record as an XML document. */
final class XmlGenerator implements DataGenerator {

  private final Writer writer;
  private final boolean pretty;
  private final Schema schema;

  /** @param schema what documents have to conform to; null is anything */
  XmlGenerator(Writer writer, GeneratorFormatConfig config, Schema schema) {
    this.writer = writer;
    this.pretty = config.xmlPrettyPrint;
    this.schema = schema;
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      document.appendChild(new XmlElements(document).root(root(record)));
      if (schema != null) {
        validate(document);
      }
      transformer().transform(new DOMSource(document), new StreamResult(writer));
    } catch (ParserConfigurationException | TransformerException | org.w3c.dom.DOMException e) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_09, e.toString(), e);
    }
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static Field root(Record record) throws DataGeneratorException {
    Field root = record.get();
    if (root == null) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_03);
    }
    if (!root.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP)) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_00, root.getType());
    }
    int entries = root.getValue() == null ? 0 : root.getValueAsMap().size();
    if (entries != 1) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_04, entries);
    }
    return root;
  }

  private void validate(Document document) throws IOException, DataGeneratorException {
    try {
      schema.newValidator().validate(new DOMSource(document));
    } catch (SAXException e) {
      throw new DataGeneratorException(FormatErrors.XML_GENERATOR_02, e.toString(), e);
    }
  }

  private Transformer transformer() throws TransformerException {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    if (pretty) {
      transformer.setOutputProperty(OutputKeys.INDENT, "yes");
      transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
    }
    return transformer;
  }
}
