import type { ContainerFacts } from '../../docker/index.js';

export function isRunning(container: ContainerFacts): boolean {
  return container.state === 'running';
}
