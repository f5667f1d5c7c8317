/** `SDC_CONF_…` variables of an image, which its entrypoint writes into `sdc.properties` at each start. */

const PREFIX = 'SDC_CONF_';

/** What the variables of an image say about an entry. */
export function wishOf(env: Record<string, string>, property: string): string | undefined {
  const name = Object.keys(env).find((variable) => keyOf(variable) === canonical(property));
  return name === undefined ? undefined : env[name];
}

/** Variables for a container in which those of the image say what these settings do, as they would win otherwise. */
export function withoutWishes(env: Record<string, string>, settings: Record<string, string>): Record<string, string> {
  const values = new Map(Object.entries(settings).map(([name, value]) => [canonical(name), value]));
  const contrary = Object.keys(env).flatMap((variable) => {
    const value = values.get(keyOf(variable) ?? '');
    return value === undefined ? [] : [[variable, value] as const];
  });
  return Object.fromEntries(contrary);
}

function keyOf(variable: string): string | undefined {
  return variable.startsWith(PREFIX) ? canonical(variable.slice(PREFIX.length)) : undefined;
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '.');
}
