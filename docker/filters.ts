/** Labels that something must have: with this value, or (`true`) with any. */
export type LabelFilter = Record<string, string | true>;

/** As the API's `filters` parameter wants them. */
export function labelFilter(labels: LabelFilter): { label: string[] } | object {
  const label = Object.entries(labels).map(([name, value]) => (value === true ? name : `${name}=${value}`));
  return label.length === 0 ? {} : { label };
}
