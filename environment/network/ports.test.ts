import { createServer, type Server } from 'node:net';
import { test, expect } from '@playwright/test';
import { freePort, requireFreePort } from './ports.js';

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
