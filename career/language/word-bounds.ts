const letter = "[\\p{L}\\p{N}_]";
const bound = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/** A pattern that texts are searched with, as with a RegExp. */
export interface WordPattern {
  /** The pattern itself, for what only a RegExp can do. */
  readonly regExp: RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  [Symbol.match](text: string): RegExpMatchArray | null;
  [Symbol.search](text: string): number;
  [Symbol.replace](text: string, replacement: string): string;
}

/**
 * A pattern whose `\b` holds between letters of every language. JavaScript's own `\b` takes é, ä and ñ for blanks, so
 * that `\bpäällikkö\b` finds nothing. Classes of all letters take a while to compile, so that a pattern is compiled
 * when it is first used.
 */
export function wordwise(pattern: RegExp): WordPattern {
  let compiled: RegExp | null = null;
  const regExp = (): RegExp => {
    compiled ??= new RegExp(pattern.source.replaceAll("\\b", bound), `${pattern.flags.replace("u", "")}u`);
    return compiled;
  };
  return {
    get regExp() {
      return regExp();
    },
    test: (text) => regExp().test(text),
    exec: (text) => regExp().exec(text),
    [Symbol.match]: (text) => text.match(regExp()),
    [Symbol.search]: (text) => text.search(regExp()),
    [Symbol.replace]: (text, replacement) => text.replace(regExp(), replacement),
  };
}
