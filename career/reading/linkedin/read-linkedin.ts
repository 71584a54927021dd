import { CsvError, parse } from "csv-parse/sync";
import { buildLine } from "../build-line.ts";
import { clean, fold } from "../clean.ts";
import type { DocumentText, Line } from "../document.ts";
import { type Deadline, limits } from "../limits.ts";
import { decode } from "../text/decode.ts";
import { UnreadableDocument } from "../unreadable.ts";

/** The tables of an export that tell about the person, in the order of a CV. All others are left alone. */
const tables = [
  "Profile",
  "Profile Summary",
  "Email Addresses",
  "PhoneNumbers",
  "Whatsapp Phone Numbers",
  "Positions",
  "Education",
  "Skills",
  "Languages",
  "Certifications",
  "Projects",
  "Courses",
  "Honors",
  "Publications",
  "Volunteering",
] as const;

const tableOf = (path: string): string | null => {
  const name = /(?:^|\/)([^/]+)\.csv$/iu.exec(path)?.[1]?.toLowerCase();
  return tables.find((table) => table.toLowerCase() === name) ?? null;
};

/** Whether a file of an archive is one of the tables that are read. */
export const isLinkedInTable = (path: string): boolean => !path.startsWith("__MACOSX/") && tableOf(path) !== null;

/** Lines that the export puts before a table ("Notes:" and a text) are none of the table's rows. */
const mostNotes = 6;
/** Rows of one table beyond which nobody's life goes. */
const mostRows = 2_000;

/**
 * Reads LinkedIn's data export: each table is a page, each line of a cell is a line with two segments, the name of
 * the column and the text. A gap of 3 starts a row. Columns may come in any order, tables may be missing. Null for an
 * archive that has neither a profile nor positions nor an education. Throws UnreadableDocument: zip_not_linkedin for
 * tables that are no CSV.
 */
export function readLinkedIn(files: ReadonlyMap<string, Uint8Array>, deadline: Deadline): DocumentText | null {
  const found = new Map(
    [...files].flatMap(([path, bytes]): [string, Uint8Array][] => {
      const table = tableOf(path);
      return table === null ? [] : [[table, bytes]];
    }),
  );
  if (!["Profile", "Positions", "Education"].some((table) => found.has(table))) return null;
  const lines: Line[] = [];
  let page = 0;
  for (const table of tables) {
    const bytes = found.get(table);
    if (bytes === undefined) continue;
    deadline.check();
    page += 1;
    lines.push(...tableLines(table, recordsOf(decode(bytes)), page));
  }
  return { format: "linkedin-zip", pages: page, lines, links: [], risks: [] };
}

/** The rows of a table under the names of its columns. What isn't CSV gives none. */
function recordsOf(text: string): (readonly (readonly [column: string, value: string])[])[] {
  const rows = rowsOf(text.slice(0, limits.pages * limits.charactersPerPage));
  const head = rows.slice(0, mostNotes).findIndex((row, index) => isHead(row, rows[index + 1]));
  const columns = rows[head] ?? [];
  return rows
    .slice(head + 1, head + 1 + mostRows)
    .map((row) => columns.map((column, index) => [column.trim(), row[index] ?? ""] as const));
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableDocument("zip_not_linkedin", { cause: error });
    throw error;
  }
}

/** The names of columns are short and none is empty; a note before the table is one cell alone. */
function isHead(row: readonly string[], next: readonly string[] | undefined): boolean {
  const named = row.every((cell) => cell.trim() !== "" && cell.length <= 40 && !/[.!?]$/u.test(cell.trim()));
  const note = row.length === 1 && (/^notes?:?$/iu.test(row[0]?.trim() ?? "") || (next?.length ?? 1) > 1);
  return named && !note;
}

function tableLines(table: string, records: ReturnType<typeof recordsOf>, page: number): Line[] {
  let number = 0;
  const line = (text: string, column: string | null, gap: number): Line => {
    number += 1;
    const segment = (part: string): Line["segments"][number] => ({ text: part, left: 0, right: 0, bold: false });
    const segments = column === null ? [segment(text)] : [segment(column), segment(text)];
    return buildLine({ page, line: number, text, segments, gap, headingLevel: column === null ? 1 : 0 });
  };
  const lines = [line(table, null, 3)];
  for (const record of records) {
    let gap = 3;
    for (const [column, value] of record) {
      for (const text of value.split(/\r?\n/u).map((part) => fold(clean(part)))) {
        if (text === "") continue;
        lines.push(line(text, column, gap));
        gap = 1;
      }
    }
  }
  return lines;
}
