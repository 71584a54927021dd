import { business } from "./business.ts";
import { everydayTitles } from "./everyday.ts";
import { further } from "./further.ts";
import { health } from "./health.ts";
import { movingAndServing } from "./moving-and-serving.ts";
import { people } from "./people.ts";
import { trades } from "./trades.ts";
import { varied } from "./varied.ts";

/** An occupation as the catalogue declares it. */
export interface CatalogueEntry {
  readonly name: string;
  /** Field of work, blanks as underscores. */
  readonly area: string;
  readonly titles: readonly string[];
  /** Whether who does this work lends a hand to others of the field. */
  readonly helper: boolean;
}

/**
 * Every occupation of the catalogue, from lines `name | area | titles | flags` whose titles stand in five languages, without
 * marks and in the form of men, as far as a rule gives the other one. Throws an Error that names a malformed line.
 */
export const catalogue = (): readonly CatalogueEntry[] =>
  [health, people, business, trades, movingAndServing, further, varied, everydayTitles].flatMap(read);

function read(text: string): CatalogueEntry[] {
  return text.split("\n").flatMap((line) => {
    if (line.trim() === "") return [];
    const [name = "", area = "", titles = "", flags = ""] = line.split("|").map((cell) => cell.trim());
    const listed = titles.split(",").flatMap((title) => (title.trim() === "" ? [] : [title.trim()]));
    if (name === "" || area === "" || listed.length === 0 || !/^(?:helper)?$/u.test(flags))
      throw new Error(`The catalogue of occupations has a malformed line: ${line}`);
    return [{ name, area: area.replaceAll(" ", "_"), titles: listed, helper: flags === "helper" }];
  });
}
