import { readFile } from 'node:fs/promises';

/** The address that this machine or container sends everything else to; undefined where that is not known (other than Linux). */
export async function defaultGateway(file = '/proc/net/route'): Promise<string | undefined> {
  let table: string;
  try {
    table = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  for (const line of table.split('\n').slice(1)) {
    const [, destination, gateway = ''] = line.split('\t');
    if (destination !== '00000000' || gateway === '00000000') continue;
    // Four bytes in hexadecimal digits, the last one of the address first.
    return [6, 4, 2, 0].map((at) => Number.parseInt(gateway.slice(at, at + 2), 16)).join('.');
  }
  return undefined;
}
