import { mkdir, rm, writeFile } from 'node:fs/promises';
import { readFacts } from '../../sdk/src/catalogue/facts-files.js';
import { definitionsFrom } from '../../sdk/src/catalogue/facts.js';
import { GENERATED_FOLDER, generatedFiles } from '../../sdk/src/catalogue/generated-files.js';

const files = generatedFiles(definitionsFrom(await readFacts()));
await rm(GENERATED_FOLDER, { recursive: true, force: true });
await mkdir(GENERATED_FOLDER, { recursive: true });
for (const [name, text] of files) await writeFile(new URL(name, GENERATED_FOLDER), text);
console.log(`${files.size} files of sdk/src/catalogue/generated/ written.`);
