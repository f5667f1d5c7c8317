import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { Duplex } from 'node:stream';
import { promisify } from 'node:util';
import type { Env } from './config-file.js';
import type { Endpoint } from './endpoint.js';

const CONFIG_MS = 5_000;

type SshEndpoint = Extract<Endpoint, { kind: 'ssh' }>;

/**
 * A connection to the daemon of another host, through the ssh program and docker there, as Docker's own client makes it:
 * so the user's ssh config, agent and known hosts count.
 */
export function sshConnection({ host, user, port, socket, text }: SshEndpoint, env: Env): Duplex {
  const args = [
    ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '-T'],
    ...login({ user, port }),
    ...['--', host, 'docker'],
    ...(socket === undefined ? [] : ['--host', `unix://${socket}`]),
    ...['system', 'dial-stdio'],
  ];
  return new ProgramConnection(spawn('ssh', args, { env, stdio: ['pipe', 'pipe', 'pipe'] }), text);
}

/** The name or address of the host that ssh's config means by this one (`ssh -G`); the same where an ssh too old for that answers nothing. */
export async function sshHostName({ host, user, port }: SshEndpoint, env: Env): Promise<string> {
  const asked = promisify(execFile)('ssh', ['-G', ...login({ user, port }), '--', host], { env, timeout: CONFIG_MS });
  const config = await asked.then(
    ({ stdout }) => stdout,
    () => '',
  );
  return /^hostname (\S+)$/im.exec(config)?.[1] ?? host;
}

function login({ user, port }: { user: string | undefined; port: number | undefined }): string[] {
  return [...(user === undefined ? [] : ['-l', user]), ...(port === undefined ? [] : ['-p', String(port)])];
}

/** The input and output of a program as one connection, which fails with what the program says when it fails. */
class ProgramConnection extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams;

  constructor(child: ChildProcessWithoutNullStreams, text: string) {
    super();
    this.#child = child;
    let said = '';
    const fail = (why: string): void => {
      this.destroy(Object.assign(new Error(`ssh to ${text} ${why}`), { code: 'ECONNREFUSED' }));
    };
    child.stderr.setEncoding('utf8').on('data', (part: string) => (said = (said + part).slice(-2_000)));
    child.stdout.on('data', (part: Buffer) => {
      if (!this.push(part)) child.stdout.pause();
    });
    // A program that is gone has closed its input; how it ended says why.
    child.stdin.on('error', () => undefined);
    child.once('error', (error: NodeJS.ErrnoException) => fail(`could not be started (${error.code ?? ''})`));
    child.once('close', (code) => {
      if (code === 0) this.push(null);
      else fail(`ended with code ${code ?? 'none'}: ${said.trim()}`);
    });
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: () => void): void {
    // A write that fails is not the failure: the end of the program is.
    this.#child.stdin.write(part, () => done());
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => done());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.kill();
    done(error);
  }
}
