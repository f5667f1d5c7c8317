import { lastPart } from '../definitions/config-names.js';
import { hidesSecret, withoutSecrets } from '../definitions/secrets.js';
import { allStages, stageLabel, type NamedValue, type PipelineConfig } from './pipeline-json.js';

/** Empties passwords and the like that a configuration holds in plain text; returns the labels of the stages that had one. */
export function removeCredentials(config: PipelineConfig): string[] {
  return allStages(config).flatMap((stage) => {
    const lists = [stage.configuration, ...stage.services.map(({ configuration }) => configuration)];
    return lists.map(removedFrom).includes(true) ? [stageLabel(stage)] : [];
  });
}

function removedFrom(configuration: NamedValue[]): boolean {
  const secret = configuration.filter(({ name, value }) => hidesSecret(lastPart(name), value));
  for (const one of secret) one.value = withoutSecrets(lastPart(one.name), one.value, '');
  return secret.length > 0;
}
