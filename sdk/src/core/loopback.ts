/** Whether the host is this machine: then nothing is gained by compression, and its free ports can be asked for. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
