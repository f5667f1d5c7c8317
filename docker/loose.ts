/** What a daemon really answers: Docker and Podman leave out, or give as null, what dockerode's types promise. */
export type Loose<T> = { [K in keyof T]?: T[K] | null };
