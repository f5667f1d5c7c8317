import { DRIVERS } from '../environment/index.js';

/** All that can be started, as the command line names it. */
export const PRODUCTS: readonly string[] = ['sdc', ...DRIVERS.map(({ name }) => name)];
