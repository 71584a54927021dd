/** A wildcard pattern as a list of its parts: literal characters and stars. */
export type WildcardParts = readonly (string | typeof STAR)[];

export const STAR = Symbol("*");

/**
 * The most prefixes of a rule's wildcards that one value may match at once. AWS refuses 10 (event-ruler measures 11
 * there) and accepts 7; the exact bound is not published.
 */
const MOST_PREFIXES = 9;
/** Value classes looked at before a pattern is called too complex. */
const MOST_STATES = 20_000;

/** Reads a wildcard: `*` is any text, `\*` a star, `\\` a backslash. Throws Error with AWS's reason. */
export function parseWildcard(text: string): WildcardParts {
  const parts: (string | typeof STAR)[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "*") {
      if (parts.at(-1) === STAR) throw new Error(`Consecutive wildcard characters at pos ${index}`);
      parts.push(STAR);
    } else if (character === "\\") {
      const next = text.charAt(index + 1);
      if (next !== "*" && next !== "\\") throw new Error(`Invalid escape character at pos ${index}`);
      parts.push(next);
      index += 1;
    } else {
      parts.push(character);
    }
  }
  return parts;
}

/** Literal texts before, between and after the stars. */
export function piecesOf(parts: WildcardParts): string[] {
  const pieces = [""];
  for (const part of parts) {
    if (part === STAR) pieces.push("");
    else pieces.push(`${pieces.pop() ?? ""}${part}`);
  }
  return pieces;
}

/** Compiles to a matcher without backtracking: the first piece at the start, the last at the end, the others in turn. */
export function compileWildcard(parts: WildcardParts): (value: string) => boolean {
  const pieces = piecesOf(parts);
  const first = pieces[0] ?? "";
  if (pieces.length === 1) return (value) => value === first;
  const last = pieces.at(-1) ?? "";
  const middle = pieces.slice(1, -1);
  const least = first.length + last.length;
  return (value) => {
    if (value.length < least || !value.startsWith(first) || !value.endsWith(last)) return false;
    let from = first.length;
    const end = value.length - last.length;
    for (const piece of middle) {
      const at = value.indexOf(piece, from);
      if (at < 0 || at + piece.length > end) return false;
      from = at + piece.length;
    }
    return true;
  };
}

/**
 * Whether the wildcards of one field are more than AWS takes: counts, over all possible values, how many prefixes of
 * the patterns a value can match at the same time.
 */
export function isTooComplex(patterns: readonly WildcardParts[]): boolean {
  const alphabet = new Set<string>();
  for (const part of patterns.flat()) if (typeof part === "string") alphabet.add(part);
  const steps = [...alphabet, ""];
  const start = close(
    patterns,
    patterns.map((_, pattern) => [pattern, 0] as const),
  );
  const seen = new Set([keyOf(start)]);
  const queue = [start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (state.filter(([, position]) => position > 0).length > MOST_PREFIXES) return true;
    for (const character of steps) {
      const next = close(patterns, advance(patterns, state, character));
      const key = keyOf(next);
      if (next.length === 0 || seen.has(key)) continue;
      if (seen.size >= MOST_STATES) return true;
      seen.add(key);
      queue.push(next);
    }
  }
  return false;
}

type State = readonly (readonly [pattern: number, position: number])[];

/** A star before the position also stands for nothing, so the position after it is reached too. */
function close(patterns: readonly WildcardParts[], state: State): State {
  const closed = new Map<string, readonly [number, number]>();
  for (const [pattern, position] of state) {
    closed.set(`${pattern}.${position}`, [pattern, position]);
    if (patterns[pattern]?.[position] === STAR) closed.set(`${pattern}.${position + 1}`, [pattern, position + 1]);
  }
  return [...closed.values()];
}

function advance(patterns: readonly WildcardParts[], state: State, character: string): State {
  const next: (readonly [number, number])[] = [];
  for (const [pattern, position] of state) {
    const parts = patterns[pattern];
    if (parts?.[position] === character) next.push([pattern, position + 1]);
    if (position > 0 && parts?.[position - 1] === STAR) next.push([pattern, position]);
  }
  return next;
}

const keyOf = (state: State): string =>
  state
    .map((each) => each.join("."))
    .sort()
    .join(" ");
