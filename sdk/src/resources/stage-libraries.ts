import type { Http } from '../core/http.js';
import type { RequestOptions } from '../core/request.js';
import {
  anything,
  boolean,
  jsonObject,
  listOf,
  mapped,
  mapOf,
  object,
  optional,
  text,
  withDefault,
  type Schema,
} from '../core/schema.js';

/** A stage library, installed or available. */
export interface StageLibrary {
  /** Such as `streamsets-datacollector-jdbc-lib`. */
  id: string;
  label: string;
  version: string | undefined;
  installed: boolean;
  /** The repository that offers it. */
  repository: string;
  /** Labels of its stages. */
  stages: string[];
}

/** What the class loaders of one library found. */
export interface ClasspathHealth {
  library: string;
  valid: boolean;
  /** Artifacts that are there in several versions: the paths of each version. */
  versionCollisions: Record<string, unknown>;
  /** Paths whose version SDC could not read. */
  unparseablePaths: string[];
}

const manifest = object({
  stageLibId: text,
  stageLibLabel: withDefault(text, ''),
  stageLibVersion: optional(text),
  installed: withDefault(boolean, false),
  stages: withDefault(listOf(object({ label: withDefault(text, '') })), []),
});
const repository = object({
  repoLabel: withDefault(text, ''),
  stageLibraries: withDefault(listOf(object({ stageLibraryManifest: manifest })), []),
});

const libraries: Schema<StageLibrary[]> = mapped(listOf(repository), (repositories) =>
  repositories.flatMap(({ repoLabel, stageLibraries }) =>
    stageLibraries.map(({ stageLibraryManifest: found }) => ({
      id: found.stageLibId,
      label: found.stageLibLabel,
      version: found.stageLibVersion,
      installed: found.installed,
      repository: repoLabel,
      stages: found.stages.map(({ label }) => label),
    })),
  ),
);

const health = mapped(
  object({
    name: text,
    valid: boolean,
    versionCollisions: withDefault(mapOf(anything), {}),
    unparseablePaths: withDefault(listOf(text), []),
  }),
  ({ name, ...rest }): ClasspathHealth => ({ library: name, ...rest }),
);

/** The stage libraries of a Data Collector. What is installed or removed counts after a restart. */
export class StageLibraries {
  readonly #http: Http;

  /** @internal */
  constructor(http: Http) {
    this.#http = http;
  }

  /** Those that are installed and those that its repositories offer. `GET /rest/v1/stageLibraries/list` */
  list(options: { installedOnly?: boolean; repositoryUrl?: string } & RequestOptions = {}): Promise<StageLibrary[]> {
    const { installedOnly = false, repositoryUrl, ...control } = options;
    return this.#http.get('/rest/v1/stageLibraries/list', libraries, {
      query: { installedOnly, repoUrl: repositoryUrl },
      ...control,
    });
  }

  /**
   * Downloads libraries from the engine's repositories. `POST /rest/v1/stageLibraries/install`
   * @throws SdcApiError `REST_1001` when no repository offers one
   */
  async install(ids: readonly string[], control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/stageLibraries/install', { body: ids, ...control });
  }

  /** Removes libraries; those that are not there are passed over. `POST /rest/v1/stageLibraries/uninstall` */
  async uninstall(ids: readonly string[], control: RequestOptions = {}): Promise<void> {
    await this.#http.act('POST', '/rest/v1/stageLibraries/uninstall', { body: ids, ...control });
  }

  /** Whether a library brings an artifact in several versions. `GET /rest/v1/stageLibraries/classpathHealth` */
  classpathHealth(control: RequestOptions = {}): Promise<ClasspathHealth[]> {
    return this.#http.get('/rest/v1/stageLibraries/classpathHealth', listOf(health), control);
  }

  /** Connection types that the libraries define. `GET /rest/v1/definitions/connections` */
  async connectionDefinitions(control: RequestOptions = {}): Promise<Record<string, unknown>[]> {
    const schema = object({ connections: withDefault(listOf(jsonObject), []) });
    return (await this.#http.get('/rest/v1/definitions/connections', schema, control)).connections;
  }
}
