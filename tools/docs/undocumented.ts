import { ReflectionKind, type DeclarationReflection, type ProjectReflection } from 'typedoc';

/** Kinds that need a docstring. Properties of interfaces do not. */
const IN_CLASSES = [ReflectionKind.Method, ReflectionKind.Accessor, ReflectionKind.Property];

/** Names of exports, and of members of exported classes, that have no docstring. */
export function undocumented(project: ProjectReflection): string[] {
  const exports = project.children ?? [];
  const members = exports
    .filter((one) => one.kindOf(ReflectionKind.Class))
    .flatMap((one) => (one.children ?? []).filter((member) => member.kindOf(IN_CLASSES)));
  return [...exports, ...members].filter((one) => !isDocumented(one)).map((one) => one.getFullName());
}

/** Names of methods that send requests and whose docstring does not name the REST endpoint. */
export function withoutEndpoint(project: ProjectReflection): string[] {
  return methods(project)
    .filter((method) => (method.signatures ?? []).some(({ type }) => /^Promise</.test(type?.toString() ?? '')))
    .filter((method) => !/`(GET|POST|PUT|DELETE) [/…]|Web socket `/.test(docstring(method)))
    .map((method) => method.getFullName());
}

function methods(project: ProjectReflection): DeclarationReflection[] {
  const classes = (project.children ?? []).filter((one) => one.kindOf(ReflectionKind.Class));
  return classes.flatMap((one) => (one.children ?? []).filter((member) => member.kindOf(ReflectionKind.Method)));
}

function docstring(method: DeclarationReflection): string {
  return (method.signatures ?? [])
    .flatMap(({ comment }) => [comment?.summary ?? [], ...(comment?.blockTags ?? []).map(({ content }) => content)])
    .flat()
    .map(({ text }) => text)
    .join('');
}

function isDocumented(one: DeclarationReflection): boolean {
  const signatures = one.signatures ?? (one.getSignature === undefined ? [] : [one.getSignature]);
  return one.hasComment() || (signatures.length > 0 && signatures.every((signature) => signature.hasComment()));
}
