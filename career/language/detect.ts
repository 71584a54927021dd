/** Words that are frequent in one language and rare in the others. */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to with for in on by as at from using team led managed experience work years our you will we is are".split(
      " ",
    ),
  ),
  de: new Set(
    "und der die das mit für von im bei zur zum des den dem ein eine auf als sowie wir sie ihre ist kenntnisse erfahrung".split(
      " ",
    ),
  ),
  fr: new Set(
    "et le la les des du de une un pour dans avec sur au aux par en nous vous votre est expérience équipe".split(" "),
  ),
  es: new Set(
    "y el la los las de del en con para por una un al como se su que experiencia equipo gestión nuestro".split(" "),
  ),
  fi: new Set(
    "ja on sekä että tai kanssa työ myös oli ovat osaaminen kokemus joka sinulla meillä tehtävät vastasin olen ei".split(
      " ",
    ),
  ),
  sv: new Set("och att en ett med som för av på är vi du till erfarenhet arbete".split(" ")),
  nl: new Set("en het een van met voor op de bij als wij je ervaring werk".split(" ")),
  it: new Set("e il la di che per con una del della nel gli esperienza lavoro".split(" ")),
  pt: new Set("e o a de que em com para uma os as do da experiência trabalho".split(" ")),
  pl: new Set("i w z na do się oraz od dla praca doświadczenie jest".split(" ")),
};

/** The language that most of a text is in, as an ISO 639-1 code, or null where too little tells. */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .slice(0, 20_000)
      .match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(frequent)
    .map(([language, known]): [string, number] => [language, words.filter((word) => known.has(word)).length])
    .sort((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  if (best === undefined || best[1] < 3 || best[1] < words.length * 0.02) return null;
  return second !== undefined && second[1] === best[1] ? null : best[0];
}
