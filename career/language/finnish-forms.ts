/** Case endings without their marks, as the matcher of skills compares words. */
const endings = new Set(
  "ista issa illa ilta ille ssa sta lla lta lle ksi tta iin een aan hun in ia ta en on n a".split(" "),
);

/** What a Finnish word may be without its case ending, longest ending first: `dockerin` gives `docker`,
 * `saattohoidon` also `saattohoito`, whose consonant the ending changes. */
export function finnishStems(word: string): string[] {
  const lengths = [4, 3, 2, 1].filter((length) => word.length - length >= 3);
  const stems = lengths.filter((length) => endings.has(word.slice(-length))).map((length) => word.slice(0, -length));
  return [...stems, ...stems.flatMap((stem) => (/[aeiouy]d[aou]$/u.test(stem) ? [stem.replace(/d(?=.$)/u, "t")] : []))];
}

/** Stems that change more than a rule tells. */
const irregular = new Map([
  ["turu", "Turku"],
  ["lahde", "Lahti"],
  ["helsingi", "Helsinki"],
  ["hyvinkää", "Hyvinkää"],
]);

/** What a Finnish place may be called without its case ending: `Tampereella` gives `Tampere`. */
export function finnishPlaces(word: string): string[] {
  const stem = /^(\p{Lu}\p{L}{2,}?)(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|seen|hun|iin|een|aan|ään|oon|uun)$/u.exec(
    word,
  )?.[1];
  if (stem === undefined) return [];
  return [
    irregular.get(stem.toLowerCase()) ?? stem,
    stem.replace(/(\p{L})\1$/u, "$1"),
    stem.replace(/e$/u, "i"),
    ...(/iin$/u.test(word) ? [`${stem}i`] : []),
    `${stem}${/[aäou]$/u.test(stem) ? "" : "e"}`,
  ];
}
