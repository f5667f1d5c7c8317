/** The name of the config of Playwright among the files of a folder. */
export function configAmong(names: readonly string[]): string | undefined {
  return names.find((name) => /^playwright\.config\.[cm]?[jt]s$/.test(name));
}
