/** SQL whose named parameters were replaced by PostgreSQL's `$1`, `$2`, …; `names[n]` is the name behind `$n+1`. */
export interface CompiledSql {
  readonly text: string;
  readonly names: readonly string[];
}

const WORD = /[A-Za-z0-9_\u0080-\uffff$]/;
const NAME = /[A-Za-z0-9_]/;

/** Where a quoted piece that starts at `start` ends; the quote doubled stands for itself. */
function endOfQuoted(sql: string, start: number, quote: string, backslashes: boolean): number {
  for (let at = start + 1; at < sql.length; at += 1) {
    if (backslashes && sql[at] === "\\") at += 1;
    else if (sql[at] === quote) {
      if (sql[at + 1] !== quote) return at + 1;
      at += 1;
    }
  }
  return sql.length;
}

/** Block comments nest in PostgreSQL. */
function endOfBlockComment(sql: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sql.length; at += 1) {
    const pair = sql.slice(at, at + 2);
    if (pair === "/*") {
      depth += 1;
      at += 1;
    } else if (pair === "*/") {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    }
  }
  return sql.length;
}

function endOfLine(sql: string, start: number): number {
  const end = sql.indexOf("\n", start);
  return end === -1 ? sql.length : end;
}

/** The end of a dollar-quoted text that starts here, or null if this dollar starts none. */
function endOfDollarQuoted(sql: string, start: number): number | null {
  const tag = /^\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/.exec(sql.slice(start, start + 80))?.[0];
  if (tag === undefined || WORD.test(sql[start - 1] ?? "")) return null;
  const end = sql.indexOf(tag, start + tag.length);
  return end === -1 ? sql.length : end + tag.length;
}

/** The end of what starts here and can hold no parameter: a literal, a quoted name, a comment. Null if nothing such does. */
function endOfOpaque(sql: string, at: number): number | null {
  const character = sql[at];
  if (character === "'") {
    const prefix = sql[at - 1] ?? "";
    const escapes = (prefix === "e" || prefix === "E") && !WORD.test(sql[at - 2] ?? "");
    return endOfQuoted(sql, at, "'", escapes);
  }
  if (character === '"') return endOfQuoted(sql, at, '"', false);
  if (character === "$") return endOfDollarQuoted(sql, at);
  if (character === "-" && sql[at + 1] === "-") return endOfLine(sql, at);
  if (character === "/" && sql[at + 1] === "*") return endOfBlockComment(sql, at);
  return null;
}

/**
 * Replaces `:name` by `$n`, except in literals, quoted names, comments and dollar quotes, and without taking a cast
 * (`::`) or an assignment (`:=`) for one. A number is a parameter only if it was given as one (as drizzle does), so that the slice
 * `a[1:2]` stays what it is. A name that occurs twice is one parameter.
 */
export function compileSql(sql: string, given: ReadonlySet<string>): CompiledSql {
  const names: string[] = [];
  let text = "";
  let kept = 0;
  for (let at = 0; at < sql.length; ) {
    const end = endOfOpaque(sql, at);
    if (end !== null) {
      at = end;
      continue;
    }
    if (sql[at] !== ":") {
      at += 1;
      continue;
    }
    if (sql[at + 1] === ":" || sql[at + 1] === "=") {
      at += 2;
      continue;
    }
    let stop = at + 1;
    while (NAME.test(sql[stop] ?? "")) stop += 1;
    const name = sql.slice(at + 1, stop);
    if (name === "" || (/^\d+$/.test(name) && !given.has(name))) {
      at = stop;
      continue;
    }
    if (!names.includes(name)) names.push(name);
    text += `${sql.slice(kept, at)}$${names.indexOf(name) + 1}`;
    kept = stop;
    at = stop;
  }
  return { text: text + sql.slice(kept), names };
}
