import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cached } from '../../../environment/cache/cached.js';
import { thisMachine } from '../../support/this-machine.js';

/** Builds the cached directory `thing`, slowly or without end. */

const forMs = process.argv[2] === 'forever' ? 600_000 : 1_500;
await cached(
  'thing',
  async (folder) => {
    await writeFile(join(folder, 'builder'), String(process.pid));
    console.log('built');
    await sleep(forMs);
  },
  { machine: thisMachine(), progress: () => undefined },
);
