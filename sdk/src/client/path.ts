/** Builds a REST path; every interpolated part is percent-encoded, so that an id can never change the path's shape. */
export function path(strings: TemplateStringsArray, ...parts: string[]): string {
  return strings.reduce((built, literal, i) => {
    const part = parts[i];
    return built + literal + (part === undefined ? '' : encodeURIComponent(part));
  }, '');
}
