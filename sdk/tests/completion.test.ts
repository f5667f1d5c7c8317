import { join } from 'node:path';
import { expect, _baseTest as test } from '@playwright/test';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const FILE = join(ROOT, 'specs/completion.ts');
const BEFORE = `import type { PipelineBuilder } from 'sdc-sdk';
declare const p: PipelineBuilder;
declare const jdbc: { jdbcConnectionString: string };
`;

/** An editor's view of one file: what it offers where the text has a bar. */
function editor(): { offers: (code: string) => string[]; program: () => ts.Program | undefined } {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  let text = BEFORE;
  let version = 0;
  const service = ts.createLanguageService({
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (path) => path === FILE || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (path) => (path === FILE ? String(version) : '0'),
    getScriptSnapshot: (path) => {
      const content = path === FILE ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
  });
  return {
    offers: (code) => {
      text = BEFORE + code.replace('|', '');
      version++;
      const found = service.getCompletionsAtPosition(FILE, BEFORE.length + code.indexOf('|'), {});
      return found?.entries.map(({ name }) => name) ?? [];
    },
    program: () => service.getProgram(),
  };
}

test('an editor completes labels, configs, values and fields', { tag: '@slow' }, () => {
  const { offers, program } = editor();
  const labels = offers("p.origin('|')");
  expect(labels).toEqual(expect.arrayContaining(['Dev Raw Data Source', 'Directory', 'Salesforce']));
  expect(labels).not.toContain('JDBC Producer');

  const stage = "p.origin('Dev Raw Data Source')";
  expect(offers(`${stage}.to('|')`)).toEqual(expect.arrayContaining(['JDBC Producer', 'Stream Selector', 'Shell']));
  expect(offers(`${stage}.to('JDBC Producer', { ...jdbc, | })`)).toEqual(
    expect.arrayContaining(['tableName', 'useCredentials', '"hikariConfigBean.connection.connectionString"']),
  );
  expect(offers(`${stage}.to('Kafka Producer', { dataFormat: '|' })`)).toEqual(
    expect.arrayContaining(['JSON', 'AVRO']),
  );
  expect(offers(`${stage}.to('Field Masker', { fieldMaskConfigs: [{ | }] })`)).toEqual(
    expect.arrayContaining(['fieldsToMask', 'maskType']),
  );
  expect(offers(`${stage}.to('Field Masker', { fieldMaskConfigs: [{ maskType: '|' }] })`)).toContain('CUSTOM');
  expect(offers(`${stage}.to('Amazon S3', { | }, { as: 'executor' })`)).toContain('task');
  expect(offers(`${stage}.events.to('Amazon S3', { | })`)).toContain('task');

  // Time depends on the machine; what it is spent on does not. Of the whole catalogue only what a file names is looked at.
  program()?.getSemanticDiagnostics(program()?.getSourceFile(FILE));
  expect(program()?.getTypeCount()).toBeLessThan(5_000);
  expect(program()?.getInstantiationCount()).toBeLessThan(15_000);
});
