import type { StoredObject } from '../backends/s3/s3-objects.js';

/** How the files of a started Data Collector are reached, as plain data that is sent between processes. */
export type FileAccess =
  /** The Data Collector is a process of this machine. */
  | { kind: 'local'; directory: string }
  /** It is in a container, whose files Docker's archive API reads and writes; they belong to the user of the Data Collector. */
  | { kind: 'container'; id: string; uid: number; gid: number };

/** A directory of one test that a Data Collector reads and writes too. Names of files are relative to it, with slashes. */
export interface SharedDirectory {
  /** As the Data Collector sees it. */
  readonly path: string;
  /** Creates the directories above the file. The Data Collector never sees a part of it where the system can rename. */
  write(name: string, content: Uint8Array): Promise<void>;
  /** All files in it and below, by name. */
  list(): Promise<StoredObject[]>;
  /** @throws ServerError `FILE_NOT_FOUND` */
  read(name: string): Promise<Buffer>;
  /** Removes the directory with all that is in it. */
  remove(): Promise<void>;
}
