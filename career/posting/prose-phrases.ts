/**
 * Ways in which sentences of prose ask for something by its name, where no list knows the name. The group is what is
 * asked for; what stands around it says only that it is.
 */
const patterns: readonly RegExp[] = [
  // English
  /^(?:an? |the |your )?(?<it>[^,;:]{3,70}?) (?:is|are) (?:also |absolutely |strictly )?(?:an? )?(?:must(?:[- ]have)?|required|essential|mandatory|needed|necessary|plus|bonus|advantage|desirable|preferred|welcome)\b/iu,
  /\byou(?:['’]ll| will| should| must| need to)? (?:have|hold|bring|need|possess) (?:an? |your |the |at least |some )?(?<it>[^.;:]{3,160})/iu,
  /\byou(?:['’]ll| will| should| must| need to)? (?:be able to|know how to|be happy to) (?<it>[^.;:]{3,160})/iu,
  /\b(?:some(?:one|body)|a person|people|candidates?|applicants?) (?:who (?:has|have|can|knows?|holds?)|with) (?:an? |the )?(?<it>[^.;:]{3,160})/iu,
  /\b(?:exposure to|a background in|experience (?:with|of|in)|knowledge of|familiarity with|an understanding of|a good grasp of) (?:the |an? )?(?<it>[^.;:]{3,70})/iu,
  /\bif you (?:can|have|know|hold|play|speak|enjoy) (?:an? |the )?(?<it>[^.;:,]{3,60})/iu,
  /\b(?:be|are|is|feel) (?:fully |very )?(?:confident|comfortable|experienced|familiar|at home|skilled|proficient|competent|happy) (?:with|in|using|working with) (?<it>[^.;:]{3,160})/iu,
  /\b(?:be|are|is) (?:currently |fully )?(?<it>(?:[A-Z]{2,6}|\p{Lu}\p{L}+)(?: \p{L}+)? (?:registered|certified|qualified|licensed|chartered|accredited))\b/u,
  // German
  /\b(?:du solltest|sie sollten) (?:bereits |auch )?(?<it>[^.;:,]{3,60}?) (?:führen|bedienen|beherrschen|lesen|schreiben|fahren|haben|mitbringen|umsetzen|anwenden)? ?(?:können|haben|mitbringen)(?!\p{L})/iu,
  /\b(?:dich|sich) (?:gut |sehr gut |bestens )?(?:mit|in) (?<it>[^.;:,]{3,60}?) (?:auskennen|auskennst)(?!\p{L})/iu,
  /\b(?:kennst dich|kennen sich) (?:gut |sehr gut |bestens )?(?:mit|in) (?<it>[^.;:,]{3,60}?) aus(?!\p{L})/iu,
  /\b(?:vertraut mit|sicher im umgang mit|routiniert im umgang mit|sicherer umgang mit|bewandert in) (?:der |dem |den |einem |einer )?(?<it>[^.;:]{3,80})/iu,
  /\b(?:sie|du|ihr) (?:bringen|bringst|bringt) (?:bereits |idealerweise |eine[nrs]? |ein )?(?<it>[^.;:]{3,90}?) mit\b/iu,
  /\b(?:sie|du) (?:verfügen|verfügst) (?:bereits |idealerweise )?über (?:eine[nrs]? |ein |erste |gute |sehr gute |fundierte )?(?<it>[^.;:]{3,160})/iu,
  /\b(?:sie|du) (?:haben|hast|besitzen|besitzt|beherrschen|beherrschst) (?:bereits |idealerweise |eine[nrs]? |ein |erste |gute )?(?<it>[^.;:]{3,160})/iu,
  /^(?<it>[^.;:]{3,90}?) (?:setzen wir voraus|wird vorausgesetzt|werden vorausgesetzt|(?:ist|sind) (?:zwingend |unbedingt )?(?:erforderlich|notwendig|voraussetzung|pflicht|unverzichtbar|wünschenswert|von vorteil|erwünscht|ein plus))(?!\p{L})/iu,
  /\b(?:voraussetzung (?:ist|sind|dafür ist)|wir (?:erwarten|setzen|wünschen uns)(?: von (?:ihnen|dir))?) (?:eine[nrs]? |ein |gute )?(?<it>[^.;:]{3,160})/iu,
  /\bwenn (?:sie|du) (?:(?:bereits|auch|schon|gut|gerne?) )?(?:eine[nrs]? |ein )?(?<it>[^.;:,]{3,60}?) (?:spielen|spielst|haben|hast|mitbringen|mitbringst|beherrschen|beherrschst|können|kannst|sprechen|sprichst|besitzen|besitzt)(?!\p{L})/iu,
  // French
  /\bvous (?:justifiez|disposez|bénéficiez) (?:déjà |idéalement )?(?:de |d['’]|du |des )(?:une? )?(?<it>[^.;:]{3,160})/iu,
  /\bvous (?:êtes titulaires? (?:de |d['’]|du )(?:une? |l['’])?|maîtrisez (?:parfaitement |bien )?(?:les? |la |l['’])?|possédez (?:une? |les? |la )?|avez (?:de |des |une? )?(?:bonnes? |solides? )?(?:notions d['’e]\s?|connaissances? (?:de |en |du |des )|expérience (?:de |en |du |des )|le sens |la )?)(?<it>[^.;:]{3,160})/iu,
  /^(?:la |le |les |l['’]|une? |des |vos )?(?<it>[^.;:]{3,90}?) (?:est|sont|serait|seraient) (?:à jour|(?:un |de )?(?:vrai |réel )?(?:indispensables?|requise?s?|exigée?s?|obligatoires?|nécessaires?|impérati(?:f|ve)s?|plus|atouts?|souhaitée?s?|appréciée?s?))(?!\p{L})/iu,
  /\b(?:êtes )?à l['’]aise (?:avec|sur|en) (?:les? |la |l['’])?(?<it>[^.;:]{3,80})/iu,
  /^(?:la |une )?(?:bonne |parfaite )?(?:maîtrise|connaissance|pratique) (?:de |d['’](?:une? )?|du |des )(?:l['’]|la )?(?<it>[^.;:]{3,80}?)(?: est| sont|$)/iu,
  // Spanish
  /\b(?:manejo|dominio|conocimientos?|experiencia) (?:fluido |avanzado |básico )?(?:de|en|con|del) (?:la |el |los |las )?(?<it>[^.;:]{3,80})/iu,
  /\b(?:se (?:requiere|necesita|valora(?:rá)?|exige|precisa)|es (?:imprescindible|necesario|obligatorio)|imprescindible|debes tener|tienes|necesitas|pedimos|valoramos|valoraremos) (?:tener |contar con |disponer de |una? |el |la |los |las )?(?<it>[^.;:]{3,160})/iu,
  /\b(?:una persona|alguien|candidat[oa]s?|profesional) con (?:una? )?(?<it>[^.;:]{3,160})/iu,
  /^(?:el |la |los |las |un |una |tener )?(?<it>[^.;:]{3,90}?) (?:es|son|será|sería) (?:un )?(?:imprescindibles?|necesari[oa]s?|obligatori[oa]s?|valorables?|deseables?|plus|requisito)(?!\p{L})/iu,
  /\b(?:hay que|debes|deberás|has de) saber (?<it>[^.;:]{3,80})/iu,
  // Finnish
  /\b(?:sinulla|hakijalla)(?: (?:on|tulee olla|täytyy olla|pitää olla|on oltava))+ (?:myös |jo |vähintään )?(?<it>[^.;:]{3,160})/iu,
  /\b(?:edellytämme|odotamme|vaadimme|arvostamme|toivomme|tarvitset|hallitset|tunnet|osaat)(?: (?:sinulta|hakijalta|lisäksi|myös))* (?<it>[^.;:]{3,160})/iu,
  /\b(?:edellytyksenä|vaatimuksena|eduksi|plussaa) (?:on|katsotaan|luetaan) (?:myös )?(?<it>[^.;:]{3,160})/iu,
  /^(?<it>[^.;:]{3,90}?) (?:on (?:välttämätön(?:tä)?|pakollinen|vaatimus|eduksi|plussaa|tarpeen|edellytys)|katsotaan eduksi|luetaan eduksi|vaaditaan|edellytetään)(?!\p{L})/iu,
];

/** A second thing that a sentence asks for as it did for the first. */
const alsoAsked =
  /,?\s*\b(?:and )?so (?:would|is|are) (?:an? )?(?:background in |experience (?:with|of|in) |knowledge of )?(?<it>[^.;:,]{3,60})/iu;
const conjunction =
  /(?<!-)\s*,\s*(?:(?:and|und|et|y|ja|sekä|sowie|as well as|or|oder|ou|o|tai)\s+)?|(?<!-)\s+(?:and|und|et|y|ja|sekä|sowie|as well as|ainsi que)\s+/iu;
/** Where what is asked for ends and the rest of the sentence begins. */
const rest =
  /\s+(?:so that|so|because|since|when|while|where|which|that|who|would|to help|to join|before|if|please|properly|without|weil|damit|da|um|wenn|dass|und haben|und sind|pour|afin|qui|dans un|au sein|lorsque|puisque|para|(?<!ainsi )que|ya que|cuando|porque|jotta|koska|joka|että)\s.*$/iu;
const openings =
  /^(?:an?|the|your|deine?[nrsm]?|ihre?[nrsm]?|votre|vos|ton|tes|tu|tus|some|a bit of|good|very good|strong|solid|excellent|proven|basic|valid|current|eine?[nrsm]?|der|die|das|den|gute[nr]?|sehr gute|fundierte[nr]?|erste[nr]?|gültige[nr]?|une?|le|la|les|des|du|de|d['’]|bonne?s?|solides?|parfaitement|el|los|las|un|una|buen(?:os?|as?)?|hyvä[t]?|vahva|riittävä)\s+|^[dl]['’]/iu;
const kinds =
  /^(?:(?:proof of|evidence of|nachweis (?:der|des|über)|justificatif de|acreditación de|todistus)\s+|(?:hands-on |practical |working |previous |prior )?(?:experience|knowledge|skills|understanding|familiarity|background|proficiency)\s+(?:with|in|of|as)\s+|(?:kenntnisse|erfahrung(?:en)?|umgang)\s+(?:mit|in|im)\s+|(?:connaissances?|expérience|maîtrise|notions|pratique)\s+(?:de |du |des |d['’]|en |dans )|(?:conocimientos?|experiencia|dominio)\s+(?:de|en|con)\s+|kokemusta?\s+)/iu;

/** Things of a character rather than a craft say nothing that a CV could prove, and feelings ask for nothing. */
const noThing =
  /^(?:you|us|we|they|it|this|that|them|any|all|one|more|time|fun|questions?|everything|anything|something|someone|interest(?:ed)?|love|ideas?|freude|lust|spaß|interesse|bock|fragen|envie|plaisir|goût|passion|ganas|ilusión|interés|interesse|kiinnostus|intoa)(?:\s|$)|^(?:[-–—]|\d+$|no\s|not\s|more than|less than|ist$|sind$|is$|are$|est$|es$|son$|on$|wäre$)|n['’]t(?:\s|$)/iu;

/** A second clause of a sentence, which begins with what the person does: "… and steht gern früh auf", "… ja pidät huolta". */
const verbFirst =
  /^(?:\p{Ll}+st|\p{Ll}+(?:[äeiou]t|aat|äät)|have|are|can|know|enjoy|like|love|want|avez|êtes|savez|aimez|tienes|eres|sabes|olet|osaat)\s\p{Ll}/u;

/** Characters beyond which a text is no sentence: the time for it must not grow without bounds. */
const longestSentence = 500;

/** Degrees are read by themselves and are no skills. */
const degreeWord = /(?:^|\s)(?:degree|diploma|studium|hochschulabschluss|diplôme|titulación)$/iu;

/** Words of a thing that is asked for; what has more of them tells a story. */
const mostWords = 6;

/** What a sentence of prose asks for in its own words, without articles and without what else it says. */
export function phrasesInProse(sentence: string): string[] {
  if (sentence.length > longestSentence) return [];
  const text = sentence.replace(/^[\s\p{P}]+/u, "").replace(/[\s.!?;:]+$/u, "");
  const stretches = [...patterns, alsoAsked].flatMap((pattern) => pattern.exec(text)?.groups?.it ?? []);
  const things = stretches.flatMap(thingsIn);
  return things.filter(
    (thing, index) =>
      things.indexOf(thing) === index && !things.some((other) => other !== thing && thing.includes(other)),
  );
}

/** The things that a stretch of a sentence names. */
function thingsIn(found: string): string[] {
  return found
    .replace(alsoAsked, "")
    .replace(/\s*\([^()]*\)/gu, "")
    .replace(rest, "")
    .split(conjunction)
    .map(bare)
    .filter((phrase, index) => (index === 0 || !verbFirst.test(phrase)) && !degreeWord.test(phrase))
    .filter((phrase) => /\p{L}{2}/u.test(phrase) && phrase.split(/\s+/u).length <= mostWords && !noThing.test(phrase));
}

/** A phrase without the words that only lead to it. */
function bare(phrase: string): string {
  let text = phrase
    .replace(/^(?:also|both|either|sowohl|auch|également|aussi|también|myös)\s+/iu, "")
    .replace(/^(?:do|use|make|operate|work with|play|speak|run|drive)\s+(?:an? |the )?(?=\p{L}{3})/iu, "")
    .trim();
  for (let next = text.replace(openings, ""); next !== text; next = text.replace(openings, "")) text = next;
  text = text.replace(kinds, "");
  for (let next = text.replace(openings, ""); next !== text; next = text.replace(openings, "")) text = next;
  return text
    .replace(/\s+(?:abgeschlossen|absolviert|gesammelt|erworben|mitgebracht|vorhanden|idéalement|ideally)$/iu, "")
    .replace(/[\s,–—-]+$/u, "");
}
