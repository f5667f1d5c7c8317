import { expect, _baseTest as test } from '@playwright/test';
import type { OwnedProcess, ProcessEnd } from '../core/contract.js';
import { untilReady } from './ready.js';

function fakeProcess(log = ''): { process: OwnedProcess; end: (end: ProcessEnd) => void } {
  let end: (end: ProcessEnd) => void = () => undefined;
  const ended = new Promise<ProcessEnd>((resolve) => (end = resolve));
  const process: OwnedProcess = {
    pid: 1,
    ended,
    running: true,
    stopRequested: false,
    logTail: () => Promise.resolve(log),
    freeze: () => Promise.resolve(),
    thaw: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
  return { process, end: (how) => end(how) };
}

const { signal } = new AbortController();
const title = 'Fake';

test('returns the result of the probe once it succeeds', async () => {
  let looks = 0;
  const probe = (): Promise<string> => (++looks < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve('1.0'));

  expect(await untilReady({ title, process: fakeProcess().process, probe, signal })).toBe('1.0');
});

test('an early exit is reported at once, with the log, also while a probe hangs', async () => {
  const { process, end } = fakeProcess('FATAL: no space left');
  const waiting = untilReady({ title, process, probe: () => new Promise(() => undefined), signal });
  end({ code: 1, signal: null });

  await expect(waiting).rejects.toMatchObject({
    code: 'SERVER_ENDED',
    message: 'Fake exited with code 1 while it started. The end of its log:\nFATAL: no space left',
  });
});

test('an exit because the port is in use has its own code', async () => {
  for (const log of ['could not bind IPv4 address "127.0.0.1"', 'java.net.BindException', 'Address already in use']) {
    const { process, end } = fakeProcess(log);
    end({ code: 1, signal: null });
    await expect(
      untilReady({ title, process, probe: () => Promise.reject(new Error('no')), signal }),
    ).rejects.toMatchObject({ code: 'PORT_TAKEN' });
  }
});

test('a timeout reports the error of the last probe', async () => {
  const probe = (): Promise<never> => Promise.reject(new Error('connection refused'));

  await expect(
    untilReady({ title, process: fakeProcess().process, probe, signal, timeoutMs: 60 }),
  ).rejects.toMatchObject({
    code: 'SERVER_NOT_READY',
    message: 'Fake did not answer within 0.06 s (connection refused). Its log is empty.',
  });
});

test('stops waiting when the run ends', async () => {
  const run = new AbortController();
  const probe = (): Promise<never> => Promise.reject(new Error('not yet'));
  const waiting = untilReady({ title, process: fakeProcess().process, probe, signal: run.signal });
  run.abort();

  await expect(waiting).rejects.toThrow(/abort/i);
});
