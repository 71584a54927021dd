import { lazily } from "../lazily.ts";
import { careAndTeaching } from "./care-and-teaching.ts";
import { hands } from "./hands.ts";
import { office } from "./office.ts";
import { otherTitles } from "./other-titles.ts";

const leastLetters = 6;

/** Titles of the catalogue that are one word, without marks and in lower case: each says that a phrase is a title. */
export const singleTitles: () => ReadonlySet<string> = lazily(
  () =>
    new Set(
      [
        ...`${careAndTeaching}${office}${hands}`.split("\n").map((line) => line.split("|")[2] ?? ""),
        ...otherTitles.split("\n").map((line) => line.split("|")[1] ?? ""),
      ]
        .flatMap((titles) => titles.split(","))
        .map((title) => title.trim())
        .filter((title) => title.length >= leastLetters && /^\p{L}+$/u.test(title)),
    ),
);
