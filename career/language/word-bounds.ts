const letter = "[\\p{L}\\p{N}_]";
const bound = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

/**
 * A pattern whose `\b` holds between letters of every language. JavaScript's own `\b` takes é, ä and ñ for blanks, so
 * that `\bpäällikkö\b` finds nothing.
 */
export const wordwise = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll("\\b", bound), `${pattern.flags.replace("u", "")}u`);
