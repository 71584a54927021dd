/**
 * Letters of alphabets, from Latin to Arabic. `\p{L}` would say it all, but takes ten times as long to compile where case
 * is ignored, and each word of a list stands between two bounds.
 */
const letters = "\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u06FF\\u1E00-\\u1FFF";
const inWord = `[\\w${letters}]`;
const bound = `(?:(?<=${inWord})(?!${inWord})|(?<!${inWord})(?=${inWord}))`;

/** What takes long to compile, with what stands in for it. */
const cheaper: readonly (readonly [string, string])[] = [
  ["\\b", bound],
  ["(?!\\p{L})", `(?![a-zA-Z${letters}])`],
  ["(?<!\\p{L})", `(?<![a-zA-Z${letters}])`],
];

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
 * that `\bpäällikkö\b` finds nothing. Long patterns take a while to compile, hence only when they are first used.
 */
export function wordwise(pattern: RegExp): WordPattern {
  let compiled: RegExp | null = null;
  const regExp = (): RegExp => {
    compiled ??= new RegExp(
      cheaper.reduce((source, [dear, cheap]) => source.replaceAll(dear, cheap), pattern.source),
      `${pattern.flags.replace("u", "")}u`,
    );
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
