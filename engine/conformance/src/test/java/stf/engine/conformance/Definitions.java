package stf.engine.conformance;

import _ss_com.streamsets.datacollector.config.ConfigDefinition;
import _ss_com.streamsets.datacollector.config.ModelDefinition;
import _ss_com.streamsets.datacollector.config.ServiceDefinition;
import _ss_com.streamsets.datacollector.config.ServiceDependencyDefinition;
import _ss_com.streamsets.datacollector.config.StageDefinition;
import _ss_com.streamsets.datacollector.config.StageLibraryDefinition;
import _ss_com.streamsets.datacollector.definition.ServiceDefinitionExtractor;
import _ss_com.streamsets.datacollector.definition.StageDefinitionExtractor;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.api.service.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the engine makes of our classes, in the form of the vendor's facts: only what is not a matter of course is named.
 *
 * <p>The engine's own extractors read the annotations, so this is what {@code GET /rest/v1/definitions} answers.
 */
final class Definitions {

  private Definitions() {
  }

  /** What the engine's extractor reads from a stage class. */
  static StageDefinition definition(Class<? extends Stage> stageClass) {
    return StageDefinitionExtractor.get().extract(library(), stageClass, stageClass.getName());
  }

  /** The facts of a stage class. */
  static Map<String, Object> stage(Class<? extends Stage> stageClass) {
    StageDefinition stage = definition(stageClass).localize();
    Facts facts = new Facts()
        .put("name", stage.getName())
        .put("version", String.valueOf(stage.getVersion()))
        .put("label", stage.getLabel())
        .put("type", stage.getType().name())
        .flag("onRecordError", stage.hasOnRecordError())
        .flag("preconditions", stage.hasPreconditions())
        .flag("producingEvents", stage.isProducingEvents())
        .flag("errorStage", stage.isErrorStage())
        .flag("statsAggregatorStage", stage.isStatsAggregatorStage())
        .flag("pipelineLifecycleStage", stage.isPipelineLifecycleStage())
        .flag("variableOutputStreams", stage.isVariableOutputStreams())
        .flag("privateClassLoader", stage.isPrivateClassLoader())
        .flag("resetOffset", stage.isResetOffset())
        .flag("sendsResponse", stage.getSendsResponse())
        .put("executionModes", sorted(stage.getExecutionModes()))
        .put("configs", configs(stage.getConfigDefinitions()));
    if (stage.getOutputStreams() != 1) {
      facts.put("outputStreams", stage.getOutputStreams());
    }
    List<Object> services = new ArrayList<>();
    for (ServiceDependencyDefinition service : stage.getServices()) {
      services.add(new Facts().put("service", service.getService())
          .put("configuration", new TreeMap<String, Object>(service.getConfiguration())).map());
    }
    return facts.putUnlessEmpty("services", services).map();
  }

  /** What the engine's extractor reads from a service class. */
  static ServiceDefinition definitionOfService(Class<? extends Service> serviceClass) {
    return ServiceDefinitionExtractor.get().extract(library(), serviceClass);
  }

  /** The facts of a service class. */
  static Map<String, Object> service(Class<? extends Service> serviceClass) {
    ServiceDefinition service = definitionOfService(serviceClass);
    return new Facts()
        .put("provides", service.getProvides().getName())
        .put("label", service.getLabel())
        .put("version", String.valueOf(service.getVersion()))
        .put("configs", configs(service.getConfigDefinitions()))
        .map();
  }

  private static Map<String, Object> configs(Collection<ConfigDefinition> definitions) {
    Map<String, Object> configs = new TreeMap<>();
    for (ConfigDefinition definition : definitions) {
      configs.put(definition.getName(), config(definition));
    }
    return configs;
  }

  private static Map<String, Object> config(ConfigDefinition config) {
    Facts facts = new Facts()
        .put("label", config.getLabel())
        .put("type", config.getType().name())
        .putUnlessEmpty("default", isSample(config) ? null : plain(config.getDefaultValue()))
        .flag("required", config.isRequired())
        .putUnlessEmpty("group", config.getGroup())
        .putUnlessEmpty("connectionType", config.getConnectionType());
    if (config.getEvaluation() == ConfigDef.Evaluation.EXPLICIT) {
      facts.put("evaluation", config.getEvaluation().name());
    }
    Map<String, Object> dependsOn = new TreeMap<>();
    config.getDependsOnMap().forEach((name, values) -> {
      if (!name.isEmpty()) {
        dependsOn.put(name, sorted(values));
      }
    });
    facts.putUnlessEmpty("dependsOn", dependsOn);
    ModelDefinition model = config.getModel();
    if (model != null) {
      facts.put("model", model.getModelType().name())
          .putUnlessEmpty("values", model.getValues())
          .putUnlessEmpty("valueLabels", model.getLabels());
      if (model.getConfigDefinitions() != null) {
        facts.putUnlessEmpty("fields", configs(model.getConfigDefinitions()));
      }
    }
    return facts.map();
  }

  /** The words of a sample script differ; the vendor's facts are without them. */
  private static boolean isSample(ConfigDefinition config) {
    return config.getType() == ConfigDef.Type.TEXT && config.getName().toLowerCase(Locale.ROOT).endsWith("script");
  }

  /** As JSON shows it. */
  private static Object plain(Object value) {
    if (value instanceof CredentialValue) {
      return ((CredentialValue) value).get();
    }
    return value instanceof Enum || value instanceof Character ? value.toString() : value;
  }

  private static List<String> sorted(Collection<?> values) {
    TreeSet<String> texts = new TreeSet<>();
    values.forEach(value -> texts.add(String.valueOf(value)));
    return new ArrayList<>(texts);
  }

  private static StageLibraryDefinition library() {
    return new StageLibraryDefinition(Definitions.class.getClassLoader(), "library", "Library", new Properties(),
        new Class[0], Collections.emptyList(), Collections.emptyList());
  }
}
