package stf.engine.conformance;

import _ss_com.streamsets.datacollector.config.ConfigDefinition;
import _ss_com.streamsets.datacollector.config.ModelDefinition;
import _ss_com.streamsets.datacollector.config.ServiceConfiguration;
import _ss_com.streamsets.datacollector.config.ServiceDefinition;
import _ss_com.streamsets.datacollector.config.ServiceDependencyDefinition;
import _ss_com.streamsets.datacollector.config.StageConfiguration;
import _ss_com.streamsets.datacollector.config.StageDefinition;
import _ss_com.streamsets.datacollector.creation.ConfigInjector;
import _ss_com.streamsets.datacollector.validation.Issue;
import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.log.LogParserService;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.ServiceRunner;
import com.streamsets.service.generator.DataGeneratorServiceImpl;
import com.streamsets.service.parser.DataParserServiceImpl;
import com.streamsets.service.parser.LogParserServiceImpl;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A processor with the configs of a pipeline, injected as the engine does it. */
final class ConfiguredStage {

  static final String LANE = "lane";

  private ConfiguredStage() {
  }

  /** @param parameters the pipeline's, by name */
  static ProcessorRunner runner(String stageName, Map<String, Object> configs, Map<String, Object> parameters) throws Exception {
    Class<? extends Stage> stageClass = Class.forName(stageName.replace('_', '.')).asSubclass(Stage.class);
    Stage stage = stageClass.getConstructor().newInstance();
    inject(stage, Definitions.definition(stageClass), configs, parameters);
    Object onRecordError = configs.getOrDefault("stageOnRecordError", OnRecordError.TO_ERROR);
    ProcessorRunner.Builder builder = builder(stageClass, stage).addOutputLane(LANE).addConstants(parameters)
        .setPreview(true).setOnRecordError(OnRecordError.valueOf(onRecordError.toString()));
    for (ServiceDependencyDefinition service : Definitions.definition(stageClass).getServices()) {
      builder.addService(service(service.getServiceClass(), configs, parameters));
    }
    for (Field field : stageClass.getFields()) {
      // The runner wants every config again that the stage has itself.
      if (field.isAnnotationPresent(ConfigDef.class)) {
        builder.addConfiguration(field.getName(), field.get(stage));
      }
    }
    return builder.build();
  }

  /** The service of our library; a pipeline has its configs beside the stage's, without a prefix. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static ServiceRunner service(Class serviceInterface, Map<String, Object> configs, Map<String, Object> parameters)
      throws ReflectiveOperationException {
    Object service = serviceInterface == DataFormatParserService.class ? new DataParserServiceImpl()
        : serviceInterface == LogParserService.class ? new LogParserServiceImpl() : new DataGeneratorServiceImpl();
    ServiceDefinition definition = Definitions.definitionOfService((Class) service.getClass());
    List<Config> all = new ArrayList<>();
    withDefaults(definition.getConfigDefinitions(), configs).forEach((name, value) -> all.add(new Config(name, value)));
    List<Issue> issues = new ArrayList<>();
    ConfigInjector.get().injectService(service, "stage_01", definition, new ServiceConfiguration(serviceInterface,
        definition.getVersion(), all), parameters, "user", new LinkedHashMap<>(), issues);
    if (!issues.isEmpty()) {
      throw new IllegalStateException(issues.toString());
    }
    ServiceRunner.Builder builder = new ServiceRunner.Builder(serviceInterface, service);
    for (Field field : service.getClass().getFields()) {
      if (field.isAnnotationPresent(ConfigDef.class)) {
        builder.addConfiguration(field.getName(), field.get(service));
      }
    }
    return builder.build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static ProcessorRunner.Builder builder(Class stageClass, Stage stage) {
    return new ProcessorRunner.Builder(stageClass, (com.streamsets.pipeline.api.Processor) stage);
  }

  private static void inject(
      Stage stage, StageDefinition definition, Map<String, Object> configs, Map<String, Object> parameters) {
    List<Config> all = new ArrayList<>();
    withDefaults(definition.getConfigDefinitions(), configs).forEach((name, value) -> all.add(new Config(name, value)));
    StageConfiguration configuration = new StageConfiguration("stage_01", "library", definition.getName(),
        definition.getVersion(), all, new LinkedHashMap<>(), Collections.emptyList(), Collections.emptyList(),
        Collections.singletonList(LANE), Collections.emptyList());
    List<Issue> issues = new ArrayList<>();
    ConfigInjector.get().injectStage(
        stage, definition, configuration, parameters, "user", new LinkedHashMap<>(), issues);
    if (!issues.isEmpty()) {
      throw new IllegalStateException(issues.toString());
    }
  }

  /** As the editor fills in what a user leaves as it is, in lists of beans as well. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> withDefaults(List<ConfigDefinition> definitions, Map<String, Object> configs) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (ConfigDefinition definition : definitions) {
      Object value = configs.containsKey(definition.getName()) ? configs.get(definition.getName()) : definition.getDefaultValue();
      ModelDefinition model = definition.getModel();
      if (model != null && model.getConfigDefinitions() != null && value instanceof List) {
        List<Object> beans = new ArrayList<>();
        ((List<Object>) value).forEach(bean -> beans.add(withDefaults(model.getConfigDefinitions(), (Map<String, Object>) bean)));
        value = beans;
      }
      all.put(definition.getName(), value);
    }
    return all;
  }
}
