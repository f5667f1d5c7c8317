const LENGTH = 120;

/** The beginning of a long text. */
export function shortened(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)} …` : text;
}
