/** What a daemon really answers: Docker and Podman leave out, or give as null, what dockerode's types promise. */
export type Loose<T> = { [K in keyof T]?: T[K] | null };

/** Labels that something must have: with this value, or (`true`) with any. */
export type LabelFilter = Record<string, string | true>;

/** As the API's `filters` parameter wants them. */
export function labelFilter(labels: LabelFilter): { label: string[] } | object {
  const label = Object.entries(labels).map(([name, value]) => (value === true ? name : `${name}=${value}`));
  return label.length === 0 ? {} : { label };
}

/** Whether something with these labels meets the filter. */
export function hasLabels(labels: Record<string, string>, filter: LabelFilter): boolean {
  return Object.entries(filter).every(([name, value]) =>
    value === true ? labels[name] !== undefined : labels[name] === value,
  );
}
