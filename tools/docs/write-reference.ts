import { join } from 'node:path';
import { readSdk } from './project.js';
import { undocumented } from './undocumented.js';

const { project, complaints, write } = await readSdk();
const missing = undocumented(project).map((name) => `${name} has no docstring.`);
const wrong = [...complaints, ...missing];
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exitCode = 1;
} else {
  await write(join(import.meta.dirname, '../../sdk/docs/api'));
  console.log('sdk/docs/api/ written.');
}
