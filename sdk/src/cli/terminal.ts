/** What a command sees of the world around it. */
export interface Terminal {
  env: Record<string, string | undefined>;
  /** Writes the result: what a pipe or a file is to receive. */
  print(text: string): void;
  /** Writes what people are to read beside the result. */
  tell(text: string): void;
}
