/** What companies are in law, in the languages that we read; it stands behind their names. */
const legalForms = new Set(
  "ag ab aps as asa bv co company corp corporation ev gbr ggmbh gmbh group gruppe holding inc kg kgaa limited llc llp ltd nv ohg oy oyj plc sa sarl sas se sl srl ug".split(
    " ",
  ),
);

const LONGEST_NAME = 120;
const MOST_WORDS = 8;

/**
 * The name of an employer as names are compared: without case, marks, signs and legal forms behind it. Null for what is
 * no name: too long, many words, an address. It is for comparing alone: who wrote a posting wrote the name, too.
 */
export function comparableEmployer(name: string | null): string | null {
  if (name === null || name.length > LONGEST_NAME || /[@<>{}]|:\/\//u.test(name)) return null;
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const start = words[0] === "the" && words.length > 1 ? 1 : 0;
  let end = words.length;
  while (end > start + 1 && legalForms.has(words[end - 1] ?? "")) end -= 1;
  const kept = words.slice(start, end);
  return kept.length === 0 || kept.length > MOST_WORDS || kept.join("").length < 2 ? null : kept.join(" ");
}
