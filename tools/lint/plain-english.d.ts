import type { Rule } from 'eslint';

export const REPLACED: readonly { pattern: RegExp; instead: string }[];
export function findReplaced(text: string): { line: number; found: string; instead: string }[];
export const plainEnglish: Rule.RuleModule;
