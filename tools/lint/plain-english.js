/**
 * Words that came back most before they were replaced, with the ones to use. They count in identifiers, comments, strings and prose.
 * @type {ReadonlyArray<{ pattern: RegExp, instead: string }>}
 */
export const REPLACED = [
  { pattern: /\bwish(es|ed)?\b/i, instead: 'requirement, option or request' },
  { pattern: /\btold\b/i, instead: 'reported, given or named' },
  { pattern: /\banew\b/i, instead: 'again' },
  // Before a quote or a colon (as in /etc/passwd) it is the Unix user.
  { pattern: /\bnobody\b(?![`':])/i, instead: 'no process, no test, or a sentence without it' },
  { pattern: /\bsomebody\b/i, instead: 'a user, another process' },
  { pattern: /\bbelongings?\b/i, instead: 'resources' },
  { pattern: /\brooms?\b/i, instead: 'directory or module' },
  { pattern: /\b(can|could|cannot|not|to) be had\b/i, instead: 'is available, can be pulled' },
  { pattern: /\b(broken|breaks?|broke) off\b/i, instead: 'aborted, interrupted' },
  { pattern: /\blast word\b/i, instead: 'overrides, takes precedence' },
  { pattern: /\bfor (want of|practice)\b/i, instead: 'because … is missing; as a warm-up' },
  { pattern: /(?<!\bthere )\bis no (?!longer|more\b)\w+/i, instead: 'is not a …, has no …' },
];

/**
 * Where a text has one of them. Identifiers count by their parts: `imageWishes` has the word wishes.
 * @param {string} text
 * @returns {Array<{ line: number, found: string, instead: string }>} lines from 1
 */
export function findReplaced(text) {
  return text.split('\n').flatMap((content, index) => {
    const words = content.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
    return REPLACED.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(words)?.[0];
      return found === undefined ? [] : [{ line: index + 1, found, instead }];
    });
  });
}

/** @type {import('eslint').Rule.RuleModule} */
export const plainEnglish = {
  meta: { type: 'suggestion', messages: { replaced: "Write {{instead}} instead of '{{found}}'." }, schema: [] },
  create: (context) => ({
    Program() {
      for (const { line, found, instead } of findReplaced(context.sourceCode.text)) {
        context.report({ loc: { line, column: 0 }, messageId: 'replaced', data: { found, instead } });
      }
    },
  }),
};
