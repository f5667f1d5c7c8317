import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { RunRecord } from '../run-files/run-record.js';
import type { RunFolder } from '../run-files/run-folder.js';

/** Labels on everything that runs create in Docker, by which it is found again. */
const PREFIX = 'sdc-test-framework';
export const RUN = `${PREFIX}.run`;
export const ROLE = `${PREFIX}.role`;
const OWNER = `${PREFIX}.owner`;
const FOLDER = `${PREFIX}.folder`;
export const UID = `${PREFIX}.uid`;
const CREATED = `${PREFIX}.created`;

/** Role of containers that provide files to others. */
export const LIBRARY = 'library';

/** The name of a run in Docker. */
export function runNameOf(folder: RunFolder): string {
  return basename(folder.path);
}

export function labelsOf(folder: RunFolder, record: RunRecord): Record<string, string> {
  return {
    [RUN]: runNameOf(folder),
    [OWNER]: JSON.stringify(record),
    [FOLDER]: folder.path,
    [UID]: ownUid(),
    [CREATED]: new Date().toISOString(),
  };
}

export function ownUid(): string {
  return String(userInfo().uid);
}

export interface LabelledOwner {
  run: string;
  /** Undefined when the label is corrupt. */
  record: RunRecord | undefined;
  folder: string | undefined;
}

export function ownerOf(labels: Record<string, string>): LabelledOwner | undefined {
  const run = labels[RUN];
  return run === undefined ? undefined : { run, record: parsed(labels[OWNER]), folder: labels[FOLDER] };
}

function parsed(text: string | undefined): RunRecord | undefined {
  try {
    const record = JSON.parse(text ?? '') as Partial<RunRecord>;
    const whole = [record.supervisor?.pid, record.runner?.pid].every((pid) => typeof pid === 'number');
    return whole && typeof record.space === 'string' ? (record as RunRecord) : undefined;
  } catch {
    return undefined; // not written by us
  }
}
