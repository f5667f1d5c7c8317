import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { SDK } from './packages.js';
import { writeTypes } from './types.js';

/** `npm run build --workspace=sdc-sdk`: writes `sdk/dist/`. */

const sdk = join(import.meta.dirname, '../sdk');
const dist = join(sdk, 'dist');

await rm(dist, { recursive: true, force: true });
writeTypes(sdk);
await bundle(SDK, dist);
