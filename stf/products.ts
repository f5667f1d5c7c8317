import type { Product } from '../environment/index.js';

/** All that can be started, as the command line names it. */
export const PRODUCTS = ['sdc', 'postgres', 'mysql', 'kafka', 's3'] as const satisfies readonly Product[];
