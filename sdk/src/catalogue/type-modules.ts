/** Declarations by module; names are unique over all modules, so that one file can hold them too. */
export class TypeModules {
  readonly #modules = new Map<string, Map<string, string>>();
  readonly #homes = new Map<string, string>();
  readonly #known = new Map<string, string>();

  /** Declares an interface, unless one with this name and body exists. Returns its name, numbered where it was taken. */
  declare(module: string, wanted: string, base: string, body: string): string {
    const key = `${wanted}/${base}/${body}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = this.#free(wanted);
    this.#known.set(key, name);
    const heritage = base === '' ? '' : ` extends ${base}`;
    this.#add(module, name, `export interface ${name}${heritage} {\n${body}}\n`);
    return name;
  }

  declareType(module: string, wanted: string, type: string): string {
    const name = this.#free(wanted);
    this.#add(module, name, `export type ${name} = ${type};\n`);
    return name;
  }

  /** One text per module, each with the imports that it needs. */
  split(basics: string): Map<string, string> {
    return new Map(
      [...this.#modules].map(([module, declarations]) => [module, this.#text(module, declarations, basics)]),
    );
  }

  /** Everything as one module. */
  together(basics: string): string {
    const body = [...this.#modules.values()].flatMap((declarations) => [...declarations.values()]).join('\n');
    return `${importLine(basicsIn(body), basics)}\n${body}`;
  }

  #text(module: string, declarations: Map<string, string>, basics: string): string {
    const body = [...declarations.values()].join('\n');
    const foreign = new Map<string, string[]>();
    for (const name of new Set(codeOf(body).match(/\b[A-Z]\w*\b(?!\?:)/g))) {
      const home = this.#homes.get(name);
      if (home !== undefined && home !== module) foreign.set(home, [...(foreign.get(home) ?? []), name]);
    }
    const imports = [...foreign].map(([home, names]) => importLine(names, `./${home}.js`));
    return [importLine(basicsIn(body), basics), ...imports, '\n', body].join('');
  }

  #add(module: string, name: string, text: string): void {
    const declarations = this.#modules.get(module) ?? new Map<string, string>();
    this.#modules.set(module, declarations.set(name, text));
    this.#homes.set(name, module);
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#homes.has(name) || BASICS.has(name); i++) name = `${wanted}${i}`;
    return name;
  }
}

/** What generated declarations are written in; see `definitions/config-types.ts`. */
const BASICS = new Set([
  'Amount',
  'Anything',
  'Beans',
  'Entries',
  'List',
  'OneOf',
  'SomeOf',
  'StageMap',
  'Switch',
  'Text',
]);

function basicsIn(body: string): string[] {
  const code = codeOf(body);
  return [...BASICS].filter((name) => new RegExp(`\\b${name}\\b(?!\\?:)`).test(code));
}

/** Without comments and quoted names, which may hold the same words as the code. */
function codeOf(body: string): string {
  return body.replace(/\/\*\*.*?\*\/|'(?:[^'\\]|\\.)*'/g, '');
}

function importLine(names: string[], from: string): string {
  return names.length === 0 ? '' : `import type { ${[...names].sort().join(', ')} } from '${from}';\n`;
}

/** `Amazon S3` → `AmazonS3`, `conf.s3TargetConfig` → `S3TargetConfig`. */
export function pascal(text: string): string {
  const words = text.slice(text.lastIndexOf('.') + 1).split(/[^0-9A-Za-z]+/);
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? name : `Stage${name}`;
}

/** A text as a literal of TypeScript. */
export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
}
