/** A test that fails, and what the first line of its error has to say. */
export interface PlantedFailure {
  kind: string;
  /** The fixtures that it takes. */
  fixtures: string;
  body: string;
  /** All of these are in the first line. */
  firstLine: RegExp[];
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

/** The text of a spec with these tests. */
export function specOf(failures: readonly PlantedFailure[]): string {
  const tests = failures.map(
    ({ kind, fixtures, body }) => `test(${JSON.stringify(kind)}, async ({ ${fixtures} }) => {\n${body}\n});`,
  );
  return `import { expect, json, test, unique } from 'FIXTURES';\n${tests.join('\n')}`;
}
