/** A test that fails, and what the first line of its error has to say. */
export interface PlantedFailure {
  kind: string;
  /** The fixtures that it takes. */
  fixtures: string;
  body: string;
  /** All of these are in the first line. */
  firstLine: RegExp[];
  /** Options of `test.use`, as code: it is in a file of its own. */
  use?: string;
  /** The runner's own error has no code frame. */
  withoutFrame?: true;
}

/** Configs of a Dev Raw Data Source with one batch of JSON. */
export const RAW = "dataFormat: 'JSON', stopAfterFirstBatch: true";

/** A pipeline from rows to a table. */
export function toTable(rows: string, { stage = '' } = {}): string {
  return `p => p
    .origin('Dev Raw Data Source', { ${RAW}, rawData: json(${rows}) })${stage}
    .to('JDBC Producer', { ...postgres.connection, tableName: table.name })`;
}

/** A table that most of them write to. */
export const TABLE =
  "const table = await postgres.createTable({ id: 'int primary key', name: 'text', at: 'timestamp' });";

/** The text of a spec with these tests; the options are those of the first. */
export function specOf(failures: readonly PlantedFailure[]): string {
  const [{ use } = {}] = failures;
  const tests = failures.map(
    ({ kind, fixtures, body }) => `test(${JSON.stringify(kind)}, async ({ ${fixtures} }) => {\n${body}\n});`,
  );
  return `import { expect, json, test, unique } from 'FIXTURES';\n${use === undefined ? '' : `test.use(${use});\n`}${tests.join('\n')}`;
}
