import type { EngineSpec, Product, ServersOptions } from '../../environment/index.js';
import { fullLibraryId } from '../../environment/sdc/library-id.js';

import { namedLibraries } from '../named-libraries.js';

/** The stage libraries with which pipelines reach a backend. */
const FOR: Partial<Record<Product, string>> = {
  postgres: 'jdbc-lib',
  mysql: 'jdbc-lib',
  kafka: 'apache-kafka_2_7-lib',
  s3: 'aws-lib',
};

/** An engine out of images gets the libraries that were named, and those that go with the backends beside it. */
export function librariesFor(options: ServersOptions, products: readonly Product[]): Partial<EngineSpec> {
  if (options.sdcEnv !== 'docker') return {};
  const fitting = products.flatMap((product) => FOR[product] ?? []);
  const all = [...namedLibraries(), ...fitting].map(fullLibraryId);
  return { libraries: [...new Set(all)] };
}
