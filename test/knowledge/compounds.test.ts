import { test } from "uvu";
import * as assert from "uvu/assert";
import { compoundParts, partsOfWord } from "../../knowledge/compounds.ts";
import { askedWords } from "../../knowledge/retrieval/asked-words.ts";
import { foldWord, wordsOf } from "../../knowledge/words.ts";

/** What each word is made of, as anybody who knows German would take it apart; none for what is no compound. */
const truth: Readonly<Record<string, string>> = {
  Nachtdienst: "nacht dienst",
  Bewerbungsgespräch: "bewerbung gesprach",
  Arbeitslosengeld: "arbeitslosen geld",
  Kündigungsschutzklage: "kundigung schutz klage",
  Elternzeit: "eltern zeit",
  Lehramtsstudium: "lehr amt studium",
  Urlaubstagen: "urlaub tag",
  Fahrtkostenerstattung: "fahrt kosten erstattung",
  Kindergartenplatz: "kinder garten platz",
  Schweißer: "",
  Gehalt: "",
  Interview: "",
  management: "",
  background: "",
  international: "",
  software: "",
};

test("compounds are taken apart, and other words are left alone", () => {
  for (const [word, parts] of Object.entries(truth)) {
    const [folded = ""] = wordsOf(word);
    assert.equal(partsOfWord(folded).map(foldWord), parts.split(" ").filter(Boolean).map(foldWord), word);
  }
});

test("the parts of a question's compounds are asked for beside its words, and tell less", () => {
  const asked = new Map(askedWords("Nachtdienst in der Klinik").map(({ word, weight }) => [word, weight]));
  assert.equal([...asked.keys()].sort(), ["dienst", "klinik", "nacht", "nachtdienst"]);
  assert.ok((asked.get("nacht") ?? 0) < (asked.get("nachtdienst") ?? 0));
  assert.equal(compoundParts("Dauernachtwache ist kein Zuckerschlecken"), ["dauer", "nacht", "wache"]);
});

test("words of any length and script are looked at in no time", () => {
  for (const word of ["s".repeat(40), "arbeits".repeat(5), "x".repeat(10_000), "ありがとうございます"])
    assert.equal(partsOfWord(word), []);
});

test.run();
