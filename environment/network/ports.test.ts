import { createServer, type Server } from 'node:net';
import { expect, _baseTest as test } from '@playwright/test';
import { ServerError } from '../core/errors.js';
import { freePort, onFreePort, requireFreePort } from './ports.js';

test('a free port is accepted, a taken one is an error', async () => {
  const port = await freePort();
  await requireFreePort(port);
  const server = await new Promise<Server>((resolve) => {
    const listening = createServer().listen(port, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  await expect(requireFreePort(port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken by another process. End that process`),
  });
  server.close();
});

test('repeats with another port when the first one is taken', async () => {
  const ports: number[] = [];
  const port = await onFreePort((free) => {
    ports.push(free);
    if (ports.length < 3) throw new ServerError('PORT_TAKEN', 'taken');
    return Promise.resolve(free);
  });

  expect(ports).toHaveLength(3);
  expect(port).toBe(ports[2]);
});

test('stops after five attempts', async () => {
  let attempts = 0;
  const start = (): Promise<never> => {
    attempts++;
    return Promise.reject(new ServerError('PORT_TAKEN', 'taken'));
  };

  await expect(onFreePort(start)).rejects.toThrow('taken');
  expect(attempts).toBe(5);
});

test('does not repeat after another error', async () => {
  let attempts = 0;
  const start = (): Promise<never> => {
    attempts++;
    return Promise.reject(new ServerError('SERVER_ENDED', 'no space left'));
  };

  await expect(onFreePort(start)).rejects.toThrow('no space left');
  expect(attempts).toBe(1);
});
