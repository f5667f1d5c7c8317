import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = join(import.meta.dirname, 'generated-code');
const ROOT = join(import.meta.dirname, '../../..');

/** What the compiler, as strict as this repo has it, says of modules that exist in memory only. */
export function compilerSays(modules: Map<string, string>): string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const files = new Map([...modules].map(([name, text]) => [join(FOLDER, `${name}.ts`), text]));
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (path) => files.has(path) || onDisk.fileExists(path);
  host.readFile = (path) => files.get(path) ?? onDisk.readFile(path);
  host.directoryExists = (path) => path === FOLDER || ts.sys.directoryExists(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start }) => {
      const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line;
      const text = files.get(path)?.split('\n')[line] ?? '';
      return `${path}:${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}\n${text}`;
    });
  });
}
