import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Endpoint } from './endpoint.js';

/** What is known of a daemon once it has answered. */
export interface DaemonFacts {
  /** Its address, without a login. */
  endpoint: string;
  /** Variables with which the same daemon is found from any other shell. */
  variables: Record<string, string>;
  /** Of the daemon: `20.10.24`. */
  version: string;
  /** The newest API that it speaks: `1.41`. */
  apiVersion: string;
  kind: 'docker' | 'podman';
  rootless: boolean;
  /** It runs in a virtual machine of its own on this computer, as Docker Desktop's and Colima's do. */
  desktop: boolean;
  /** It shares this machine's network: what it publishes on loopback is reached from here, and its networks' gateways are addresses of ours. False for `desktop` too, except for loopback. */
  local: boolean;
  /** `amd64`, `arm64`, … */
  arch: string;
  /** Of the containers: `linux`. */
  os: string;
  /** Where a port published by this daemon is reached from here. */
  publishedHost: string;
  /** The address that published ports are bound to: 127.0.0.1 where that is reached from here, else 0.0.0.0. */
  bindAddress: string;
  /** The daemon's folder of images and containers, on its own machine. */
  rootFolder?: string;
}

/** The parts of `GET /version` that count. */
export interface VersionAnswer {
  Version?: string;
  ApiVersion?: string;
  MinAPIVersion?: string;
  Os?: string;
  Arch?: string;
  Components?: { Name?: string }[] | null;
}

/** The parts of `GET /info` that count. */
export interface InfoAnswer {
  Name?: string;
  OperatingSystem?: string;
  SecurityOptions?: string[] | null;
  DockerRootDir?: string;
}

/** What this process knows of its own machine. */
export interface Here {
  platform: NodeJS.Platform;
  hostname: string;
  /** This process runs in a container. */
  contained: boolean;
  /** The way out of that container. */
  gateway?: string | undefined;
}

export function here(gateway: string | undefined): Here {
  return {
    platform: process.platform,
    hostname: hostname(),
    contained: existsSync('/.dockerenv') || existsSync('/run/.containerenv'),
    gateway,
  };
}

export function daemonFacts(
  endpoint: Endpoint,
  version: VersionAnswer,
  info: InfoAnswer,
  machine: Here,
  chosenHost?: string,
): Omit<DaemonFacts, 'variables'> {
  const name = info.Name ?? '';
  const away = endpoint.kind !== 'socket' && !isLoopback(endpoint.host);
  // With the host's socket mounted into our container, the daemon's loopback is not ours.
  const sibling =
    endpoint.kind === 'socket' && machine.contained && machine.gateway !== undefined && name !== machine.hostname;
  const desktop =
    !away &&
    (machine.platform !== 'linux' ||
      /docker desktop/i.test(info.OperatingSystem ?? '') ||
      /^(docker-desktop|colima|lima|orbstack|podman-machine)/.test(name) ||
      (endpoint.kind === 'socket' && /\/\.(colima|rd|orbstack|docker\/desktop)\//.test(endpoint.path)));
  const publishedHost = chosenHost ?? (away ? endpoint.host : sibling ? (machine.gateway ?? '127.0.0.1') : '127.0.0.1');
  return {
    endpoint: endpoint.text,
    version: version.Version ?? 'unknown',
    apiVersion: version.ApiVersion ?? '0',
    kind: version.Components?.some((component) => /podman/i.test(component.Name ?? '')) === true ? 'podman' : 'docker',
    rootless: info.SecurityOptions?.some((option) => /^name=rootless\b/.test(option)) === true,
    desktop,
    local: !away && !sibling,
    arch: version.Arch ?? '',
    os: version.Os ?? '',
    publishedHost,
    bindAddress: isLoopback(publishedHost) ? '127.0.0.1' : '0.0.0.0',
    ...(info.DockerRootDir === undefined || info.DockerRootDir === '' ? {} : { rootFolder: info.DockerRootDir }),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

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
