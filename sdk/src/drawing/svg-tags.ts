type Attributes = Record<string, string | number>;

export function tag(name: string, attributes: Attributes, children?: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return children === undefined
    ? `<${name}${list.join('')}/>`
    : `<${name}${list.join('')}>${children.join('')}</${name}>`;
}

/** An element that holds a text and nothing else. */
export function textTag(name: string, attributes: Attributes, text: string): string {
  return tag(name, attributes, [escaped(text)]);
}

/** A text cut to what fits `width` pixels, by a guess at the width of letters. */
export function fitted(text: string, width: number, fontSize: number): string {
  const fitting = Math.floor(width / fontSize / 0.56);
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  if (widthOf(characters) <= fitting) return text;
  const kept: string[] = [];
  for (const character of characters) {
    if (widthOf([...kept, character]) > fitting - 1) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
}

/** Letters of East Asian scripts, and pictures, take twice the place. */
function widthOf(characters: readonly string[]): number {
  return characters.reduce(
    (sum, character) =>
      sum +
      (/\p{Ideographic}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** Characters that XML 1.0 does not have at all are replaced, and so are lone surrogates. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
