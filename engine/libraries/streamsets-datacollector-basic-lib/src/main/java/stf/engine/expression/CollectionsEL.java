package stf.engine.expression;

import com.streamsets.pipeline.api.ElFunction;
import com.streamsets.pipeline.api.ElParam;
import com.streamsets.pipeline.api.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Functions about lists and maps; they take what {@code record:value} gives for such a field. */
public final class CollectionsEL {

  private CollectionsEL() {
  }

  @ElFunction(prefix = "", name = "emptyMap", description = "A map without entries")
  public static Map<String, Field> emptyMap() {
    return new HashMap<>();
  }

  @ElFunction(prefix = "", name = "emptyList", description = "A list without elements")
  public static List<Field> emptyList() {
    return new ArrayList<>();
  }

  @ElFunction(prefix = "", name = "isEmptyMap", description = "Whether a map is null or has no entries")
  public static boolean isEmptyMap(@ElParam("map") Map<?, ?> map) {
    return map == null || map.isEmpty();
  }

  @ElFunction(prefix = "", name = "isEmptyList", description = "Whether a list is null or has no elements")
  public static boolean isEmptyList(@ElParam("list") List<?> list) {
    return list == null || list.isEmpty();
  }

  @ElFunction(prefix = "", name = "size", description = "The number of a map's entries; -1 for null")
  public static int size(@ElParam("map") Map<?, ?> map) {
    return map == null ? -1 : map.size();
  }

  @ElFunction(prefix = "", name = "length", description = "The number of a list's elements; -1 for null")
  public static int length(@ElParam("list") List<?> list) {
    return list == null ? -1 : list.size();
  }
}
