import { readFile, writeFile } from 'node:fs/promises';
import { withReadmeTable } from '../../environment/options/readme-table.js';

/** `npm run options`: writes the table of options into README.md. */

const README = new URL('../../README.md', import.meta.url);
await writeFile(README, withReadmeTable(await readFile(README, 'utf8')));
