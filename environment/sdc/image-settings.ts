/** `SDC_CONF_…` variables of an image; its entrypoint writes them into `sdc.properties` at each start. */

const PREFIX = 'SDC_CONF_';

/** The value that the variables of an image give a property. */
export function imageSetting(env: Record<string, string>, property: string): string | undefined {
  const name = Object.keys(env).find((variable) => keyOf(variable) === canonical(property));
  return name === undefined ? undefined : env[name];
}

/**
 * The image's variables that set one of these properties, with the values of `settings`. A container needs them because
 * the image's own values would win otherwise.
 */
export function overrideImageSettings(
  env: Record<string, string>,
  settings: Record<string, string>,
): Record<string, string> {
  const values = new Map(Object.entries(settings).map(([name, value]) => [canonical(name), value]));
  const overrides = Object.keys(env).flatMap((variable) => {
    const value = values.get(keyOf(variable) ?? '');
    return value === undefined ? [] : [[variable, value] as const];
  });
  return Object.fromEntries(overrides);
}

/** The settings of an image's variables, with the names that its `sdc.properties` has for them, also in comments. */
export function imageSettings(env: Record<string, string>, text: string): Record<string, string> {
  const names = [...text.matchAll(/^[ \t]*#?[ \t]*([A-Za-z][\w.-]*)[ \t]*[=:]/gm)].map(([, name = '']) => name);
  const spelling = new Map(names.map((name) => [canonical(name), name]));
  return Object.fromEntries(
    Object.entries(env).flatMap(([variable, value]) => {
      const key = keyOf(variable);
      return key === undefined ? [] : [[spelling.get(key) ?? key, value] as const];
    }),
  );
}

/** The variables that set a property. */
export function settingVariables(env: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([variable]) => variable.startsWith(PREFIX)));
}

function keyOf(variable: string): string | undefined {
  return variable.startsWith(PREFIX) ? canonical(variable.slice(PREFIX.length)) : undefined;
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '.');
}
