import { namesSecret } from '../codegen/secrets.js';
import { allStages, type PipelineConfig } from './json.js';

/** Passwords and the like that the stages of a pipeline hold in plain text; an expression only says where one is kept. */
export function plainCredentials(config: PipelineConfig): string[] {
  return allStages(config)
    .flatMap(({ configuration, services }) => [configuration, ...services.map((service) => service.configuration)])
    .flat()
    .filter(({ name }) => namesSecret(name.slice(name.lastIndexOf('.') + 1)))
    .flatMap(({ value }) => (typeof value === 'string' && !value.includes('${') ? [value] : []));
}
