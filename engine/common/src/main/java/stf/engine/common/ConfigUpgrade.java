package stf.engine.common;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The configs of a stage of an older version on their way to the current one. */
public final class ConfigUpgrade {

  private final StageUpgrader.Context context;
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** @param old the configs of the older version; they are not changed */
  public ConfigUpgrade(List<Config> old, StageUpgrader.Context context) {
    this.context = context;
    old.forEach(config -> values.put(config.getName(), config.getValue()));
  }

  /** What that version changed; left out where the stage already has the version. */
  public ConfigUpgrade to(int version, Consumer<ConfigUpgrade> change) {
    if (context.getFromVersion() < version && version <= context.getToVersion()) {
      change.accept(this);
    }
    return this;
  }

  public List<Config> configs() {
    List<Config> configs = new ArrayList<>();
    values.forEach((name, value) -> configs.add(new Config(name, value)));
    return configs;
  }

  public Object value(String name) {
    return values.get(name);
  }

  public ConfigUpgrade set(String name, Object value) {
    values.put(name, value);
    return this;
  }

  public ConfigUpgrade setIfMissing(String name, Object value) {
    values.putIfAbsent(name, value);
    return this;
  }

  public ConfigUpgrade replace(String name, Object old, Object value) {
    if (values.containsKey(name) && Objects.equals(values.get(name), old)) {
      values.put(name, value);
    }
    return this;
  }

  public ConfigUpgrade remove(String name) {
    values.remove(name);
    return this;
  }

  public ConfigUpgrade removeContaining(String part) {
    values.keySet().removeIf(name -> name.contains(part));
    return this;
  }

  public ConfigUpgrade rename(String old, String name) {
    if (values.containsKey(old)) {
      values.put(name, values.remove(old));
    }
    return this;
  }

  /** Moves configs below another bean. @param names what stands behind the prefix */
  public ConfigUpgrade move(String oldPrefix, String newPrefix, String... names) {
    for (String name : names) {
      rename(oldPrefix + name, newPrefix + name);
    }
    return this;
  }

  /** Moves every config below a bean to another one. */
  public ConfigUpgrade moveAll(String oldPrefix, String newPrefix) {
    for (String name : new ArrayList<>(values.keySet())) {
      if (name.startsWith(oldPrefix)) {
        values.put(newPrefix + name.substring(oldPrefix.length()), values.remove(name));
      }
    }
    return this;
  }

  /** Takes an entry out of a config of type MAP; null when it has none. */
  public String takeFromMap(String map, String key) {
    if (!(values.get(map) instanceof List)) {
      return null;
    }
    String found = null;
    List<Object> left = new ArrayList<>();
    for (Object entry : (List<?>) values.get(map)) {
      if (entry instanceof Map && key.equals(((Map<?, ?>) entry).get("key"))) {
        found = String.valueOf(((Map<?, ?>) entry).get("value"));
      } else {
        left.add(entry);
      }
    }
    values.put(map, left);
    return found;
  }

  /** Adds an entry to every element of a config that is a list of beans. */
  public ConfigUpgrade setInEach(String list, String name, Object value) {
    return inEach(list, bean -> bean.put(name, value));
  }

  public ConfigUpgrade renameInEach(String list, String old, String name) {
    return inEach(list, bean -> {
      if (bean.containsKey(old)) {
        bean.put(name, bean.remove(old));
      }
    });
  }

  public ConfigUpgrade replaceInEach(String list, String name, Object old, Object value) {
    return inEach(list, bean -> bean.replace(name, old, value));
  }

  @SuppressWarnings("unchecked")
  private ConfigUpgrade inEach(String list, Consumer<Map<String, Object>> change) {
    if (values.get(list) instanceof List) {
      List<Object> beans = new ArrayList<>();
      for (Object bean : (List<?>) values.get(list)) {
        Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) bean);
        change.accept(copy);
        beans.add(copy);
      }
      values.put(list, beans);
    }
    return this;
  }

  /**
   * Hands the data format over to a service.
   *
   * @param prefix of the bean that had it, such as "conf."
   * @param missing configs that the service needs and older versions may lack, by their name there
   */
  public ConfigUpgrade dataFormatToService(Class<?> service, String prefix, Map<String, Object> missing) {
    Map<String, Object> format = new LinkedHashMap<>();
    for (String name : new ArrayList<>(values.keySet())) {
      if (name.startsWith(prefix + "dataFormat") || name.startsWith(prefix + "dataGeneratorFormat")) {
        format.put(name.substring(prefix.length()), values.remove(name));
      }
    }
    missing.forEach(format::putIfAbsent);
    List<Config> configs = new ArrayList<>();
    format.forEach((name, value) -> configs.add(new Config(name, value)));
    context.registerService(service, configs);
    return this;
  }

  /** Before a schema could be looked up, an Avro parser had it in the data or in its configuration. */
  public ConfigUpgrade addParserSchemaLookup(String bean) {
    boolean inline = Boolean.FALSE.equals(values.remove(bean + "schemaInMessage"));
    return set(bean + "avroSchemaSource", inline ? "INLINE" : "SOURCE")
        .set(bean + "schemaRegistryUrls", new ArrayList<>())
        .set(bean + "schemaLookupMode", "AUTO")
        .set(bean + "subject", "")
        .set(bean + "schemaId", 0);
  }

  /** Before a schema could be looked up, an Avro generator had it in the record's header or in its configuration. */
  public ConfigUpgrade addGeneratorSchemaLookup(String bean) {
    boolean inHeader = Boolean.TRUE.equals(values.remove(bean + "avroSchemaInHeader"));
    return set(bean + "avroSchemaSource", inHeader ? "HEADER" : "INLINE")
        .set(bean + "registerSchema", false)
        .set(bean + "schemaRegistryUrlsForRegistration", new ArrayList<>())
        .set(bean + "schemaRegistryUrls", new ArrayList<>())
        .set(bean + "schemaLookupMode", "AUTO")
        .set(bean + "subject", "")
        .set(bean + "subjectToRegister", "")
        .set(bean + "schemaId", 0);
  }
}
