package stf.engine.dataformat;

import com.streamsets.pipeline.api.ChooserValues;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The character sets of this JVM, UTF-8 first. */
public class CharsetValues implements ChooserValues {

  private static final List<String> NAMES = names();

  private static List<String> names() {
    List<String> names = new ArrayList<>(Charset.availableCharsets().keySet());
    names.remove("UTF-8");
    names.add(0, "UTF-8");
    return names;
  }

  @Override
  public String getResourceBundle() {
    return null;
  }

  @Override
  public List<String> getValues() {
    return NAMES;
  }

  @Override
  public List<String> getLabels() {
    return NAMES;
  }
}
