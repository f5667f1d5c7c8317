import { failed } from './output/failure.js';
import { endWithReader } from './output/print.js';
import { createProgram } from './program.js';

endWithReader();
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = failed(error);
}
