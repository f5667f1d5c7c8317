import { DRIVERS } from '../../environment/index.js';

/** The names of everything that can be started. */
export const PRODUCTS: readonly string[] = ['sdc', ...DRIVERS.map(({ name }) => name)];
