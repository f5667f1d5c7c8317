/** The name of Playwright's config among the files of a directory. */
export function configAmong(names: readonly string[]): string | undefined {
  return names.find((name) => /^playwright\.config\.[cm]?[jt]s$/.test(name));
}
