/** A value of a fixture that is known to be read wrong, and why that is let be. */
export interface KnownWrong {
  readonly file: string;
  readonly field: string;
  readonly why: string;
}

const monthOrYear =
  "`2007-10` may be October 2007 or 2007 to 2010; without other dates in the file nothing tells, and ISO dates are more frequent";

/** The ledger. A bench run says when an entry is no longer wrong, so that it can be struck out. */
export const knownWrong: readonly KnownWrong[] = [
  ...["warehouse-en", "mechatronik-de", "erzieherin-de", "buchhalter-de", "ventas-es"].map((key) => ({
    file: `${key}.indented.pdf`,
    field: "graduated",
    why: monthOrYear,
  })),
  {
    file: "erzieherin-de.sidebar-left.pdf",
    field: "skills",
    why: "a skill that is broken over two lines of a narrow list without list glyphs looks like two skills",
  },
];
