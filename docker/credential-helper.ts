import { execFile } from 'node:child_process';
import type { Env } from './config-file.js';
import type { StoredLogin } from './config-file.js';

const DEADLINE_MS = 10_000;

/** Asks the program `docker-credential-<name>` for the login at a registry; undefined when it has none. */
export async function askHelper(name: string, server: string, env: Env): Promise<StoredLogin | undefined> {
  const program = `docker-credential-${name}`;
  // The name comes out of a file: it must not lead to a program elsewhere.
  if (!/^[\w.-]+$/.test(name)) throw new Error(`${JSON.stringify(program)} is not the name of a program`);
  const { code, stdout } = await run(program, server, env);
  if (code !== 0) {
    if (/credentials not found|no credentials server URL|not found in native keychain/i.test(stdout)) return undefined;
    // What it says may hold anything: only its first line is repeated, and no standard error.
    throw new Error(`${program} get ended with code ${code}: ${stdout.trim().split('\n')[0]?.slice(0, 200) ?? ''}`);
  }
  return parseAnswer(stdout, program);
}

function parseAnswer(stdout: string, program: string): StoredLogin | undefined {
  let answer: { Username?: unknown; Secret?: unknown } | null;
  try {
    answer = JSON.parse(stdout) as typeof answer;
  } catch {
    // The answer holds a password, and the parser's error repeats it.
    throw new Error(`${program} get did not answer in JSON`);
  }
  const { Username: username, Secret: secret } = answer ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') {
    throw new Error(`${program} get answered without Username and Secret`);
  }
  if (username === '' && secret === '') return undefined;
  return username === '<token>' ? { identitytoken: secret } : { username, password: secret };
}

async function run(program: string, input: string, env: Env): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, ['get'], { env, timeout: DEADLINE_MS, killSignal: 'SIGKILL' }, (error, stdout) => {
      if (error === null) {
        resolve({ code: 0, stdout });
        return;
      }
      if (error.killed === true) {
        reject(new Error(`${program} get did not answer within ${DEADLINE_MS / 1000} s`));
        return;
      }
      if (typeof error.code !== 'number') {
        reject(new Error(`${program} could not be run (${error.code ?? 'killed'})`));
        return;
      }
      resolve({ code: error.code, stdout });
    });
    // One that does not read its input has closed it; its answer or exit code says what is wrong.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
