import type Docker from 'dockerode';

interface Modem {
  dial(request: object, done: (error: Error | null, answer: { Id: string }) => void): void;
}

/** Creates a container with what only Podman's own API can; answers its id. `POST /libpod/containers/create` */
export function createByPodman(docker: Docker, body: object, abortSignal: AbortSignal): Promise<string> {
  const modem = docker.modem as unknown as Modem;
  return new Promise((resolve, reject) => {
    modem.dial(
      {
        path: '/libpod/containers/create',
        method: 'POST',
        options: body,
        abortSignal,
        statusCodes: { 200: true, 201: true, 404: 'no such image', 409: 'conflict', 500: 'server error' },
      },
      (error, answer) => {
        if (error) reject(error);
        else resolve(answer.Id);
      },
    );
  });
}
