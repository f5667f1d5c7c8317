import type { Definitions } from '../definitions/types.js';
import { Choices } from './generate-choices.js';
import { configsBody, type ShapeMaker } from './generate-configs.js';
import { stageMaps } from './generate-maps.js';
import { pascal, TypeModules } from './type-modules.js';

/**
 * The types of a catalogue, as modules by name: `choices`, one per stage library, and `stages`, which holds the maps
 * from labels to configs that {@link PipelineBuilder} is generic in.
 */
export function generateTypes(definitions: Definitions): TypeModules {
  const modules = new TypeModules();
  const choices = new Choices(definitions, modules);
  const servicesByName = new Map(definitions.services.map((service) => [service.provides, service]));
  const interfaces = new Map<string, string>();
  for (const stage of definitions.stages) {
    const home = stage.library.replace(/^streamsets-datacollector-/, '');
    const make: ShapeMaker = {
      choices,
      bean: (name, body) => modules.declare(home, `${pascal(name)}Item`, '', body),
    };
    const configs = [
      ...stage.configDefinitions,
      ...stage.services.flatMap(({ service }) => servicesByName.get(service)?.configDefinitions ?? []),
    ];
    const wanted = `${pascal(stage.label)}${KINDS[stage.type]}`;
    const name = modules.declare(home, wanted, '', configsBody(configs, make));
    interfaces.set(`${stage.library}/${stage.name}`, name);
  }
  const make: ShapeMaker = {
    choices,
    bean: (name, body) => modules.declare('pipeline', `${pascal(name)}Item`, '', body),
  };
  const pipelineConfigs = definitions.pipeline[0]?.configDefinitions ?? [];
  modules.declare('pipeline', 'PipelineConfigs', '', configsBody(pipelineConfigs, make));
  stageMaps(definitions, interfaces, modules);
  return modules;
}

const KINDS = { SOURCE: 'Origin', PROCESSOR: 'Processor', TARGET: 'Destination', EXECUTOR: 'Executor' };
