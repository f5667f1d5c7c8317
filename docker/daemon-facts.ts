import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Endpoint } from './endpoint.js';

/** Properties of a daemon that answers. */
export interface DaemonFacts {
  /** Its address, without a login. */
  endpoint: string;
  /** Variables that select the same daemon from any other shell. */
  variables: Record<string, string>;
  /** Such as `20.10.24`. */
  version: string;
  /** The newest API that it supports: `1.41`. */
  apiVersion: string;
  kind: 'docker' | 'podman';
  rootless: boolean;
  /** It runs in a virtual machine on this computer, as Docker Desktop and Colima do. */
  desktop: boolean;
  /** Ports that it publishes on loopback are reachable from here; unless it is `desktop`, its networks' gateways are addresses of this machine. */
  local: boolean;
  /** `amd64`, `arm64`, … */
  arch: string;
  /** Of the containers: `linux`. */
  os: string;
  /** Where a port published by this daemon is reached from here. */
  publishedHost: string;
  /** The address that published ports are bound to: 127.0.0.1 where that is reachable from here, else 0.0.0.0. */
  bindAddress: string;
  /** The directory of images and containers on the daemon's machine. */
  rootDirectory?: string;
}

/** The parts of `GET /version` that are used. */
export interface VersionAnswer {
  Version?: string;
  ApiVersion?: string;
  MinAPIVersion?: string;
  Os?: string;
  Arch?: string;
  Components?: { Name?: string }[] | null;
}

/** The parts of `GET /info` that are used. */
export interface InfoAnswer {
  Name?: string;
  OperatingSystem?: string;
  SecurityOptions?: string[] | null;
  DockerRootDir?: string;
}

/** The machine of this process. */
export interface Here {
  platform: NodeJS.Platform;
  hostname: string;
  /** This process runs in a container. */
  contained: boolean;
  /** The default gateway of that container. */
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
  const remote = endpoint.kind !== 'socket' && !isLoopback(endpoint.host);
  // With the host's socket mounted into our container, the daemon's loopback is not ours.
  const sibling =
    endpoint.kind === 'socket' && machine.contained && machine.gateway !== undefined && name !== machine.hostname;
  const desktop =
    !remote &&
    (machine.platform !== 'linux' ||
      /docker desktop/i.test(info.OperatingSystem ?? '') ||
      /^(docker-desktop|colima|lima|orbstack|podman-machine)/.test(name) ||
      (endpoint.kind === 'socket' && /\/\.(colima|rd|orbstack|docker\/desktop)\//.test(endpoint.path)));
  const publishedHost =
    chosenHost ?? (remote ? endpoint.host : sibling ? (machine.gateway ?? '127.0.0.1') : '127.0.0.1');
  return {
    endpoint: endpoint.text,
    version: version.Version ?? 'unknown',
    apiVersion: version.ApiVersion ?? '0',
    kind: version.Components?.some((component) => /podman/i.test(component.Name ?? '')) === true ? 'podman' : 'docker',
    rootless: info.SecurityOptions?.some((option) => /^name=rootless\b/.test(option)) === true,
    desktop,
    local: !remote && !sibling,
    arch: version.Arch ?? '',
    os: version.Os ?? '',
    publishedHost,
    bindAddress: isLoopback(publishedHost) ? '127.0.0.1' : '0.0.0.0',
    ...(info.DockerRootDir === undefined || info.DockerRootDir === '' ? {} : { rootDirectory: info.DockerRootDir }),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The default gateway of this machine or container; undefined on systems other than Linux. */
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
