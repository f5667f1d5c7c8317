const TYPES = `sdc-sdk types --url <url> [--user <name>] [--out <file>]

  Writes TypeScript that knows every stage, config and allowed value of one running Data Collector, its own and its
  user libraries included. Use it as: sdc.createPipeline<Stages>('title', (p) => …), with Stages imported from the file.

  --url <url>     the Data Collector, such as http://localhost:18630
  --user <name>   its user (SDC_USERNAME, else admin)
  --ca <file>     certificates (PEM) of the authority that signed its certificate
  --out <file>    where to write to; standard output by default

  The password is read from SDC_PASSWORD.
`;

const CODEGEN = `sdc-sdk codegen <file> [--spec] [--url <url>] [--user <name>] [--out <file>]

  Writes the TypeScript that builds an exported pipeline (- reads standard input). Only what differs from SDC's defaults
  is written. Secrets are left out: the code reads them from environment variables, which it lists.

  --spec          a spec that creates and runs the pipeline, instead of a module that describes it
  --url <url>     ask this Data Collector what its stages have, instead of the catalogue that comes with the SDK
  --user <name>   its user (SDC_USERNAME, else admin); the password is read from SDC_PASSWORD
  --ca <file>     certificates (PEM) of the authority that signed its certificate
  --out <file>    where to write to; it must not exist yet, unless --force is given
  --force         replace the file
`;

const DRAW = `sdc-sdk draw <file> [--svg] [--out <file>]

  Draws the pipelines of an export (JSON or a zip archive): what follows what, a line for each branch.

  --svg           a picture (SVG) of the only pipeline of the file
  --out <file>    where to write to; it must not exist yet, unless --force is given
  --force         replace the file
`;

/** What a command does and how it is called; of all commands where there is no such one. */
export function helpOn(topic: string | undefined): string {
  if (topic === 'types') return TYPES;
  if (topic === 'codegen') return CODEGEN;
  if (topic === 'draw') return DRAW;
  return `${TYPES}\n${CODEGEN}\n${DRAW}`;
}
