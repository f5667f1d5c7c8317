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

function keyOf(variable: string): string | undefined {
  return variable.startsWith(PREFIX) ? canonical(variable.slice(PREFIX.length)) : undefined;
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '.');
}
