import { spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import type { Endpoint } from './endpoint.js';

type SshEndpoint = Extract<Endpoint, { kind: 'ssh' }>;

/**
 * A connection to the daemon of another host, through the ssh program and docker there, as Docker's own client makes it:
 * so the user's ssh config, agent and known hosts count.
 */
export function sshConnection({ host, user, port, socket, text }: SshEndpoint): Duplex {
  const args = [
    ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', '-T'],
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    ...['--', host, 'docker'],
    ...(socket === undefined ? [] : ['--host', `unix://${socket}`]),
    ...['system', 'dial-stdio'],
  ];
  const child = spawn('ssh', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)));

  const connection = Duplex.from({ writable: child.stdin, readable: child.stdout });
  const fail = (why: string, code: string): void => {
    connection.destroy(Object.assign(new Error(`ssh to ${text} ${why}`), { code }));
  };
  child.once('error', (error: NodeJS.ErrnoException) =>
    fail(`could not be started (${error.code ?? ''})`, 'ECONNREFUSED'),
  );
  child.once('close', (code) => {
    if (code !== 0 && !connection.destroyed) fail(`ended with code ${code ?? 'none'}: ${said.trim()}`, 'ECONNREFUSED');
  });
  connection.once('close', () => child.kill());
  return connection;
}
