import { wordwise } from "./word-bounds.ts";

/** Says at length that something isn't there: what follows in the same sentence is denied, lists and all. */
const plain = wordwise(
  /\b(?:no|without|lack(?:ing|s)?|little|limited|never (?:had|held)) (?:any |prior |previous |practical |professional |formal |real |much )?(?:experience|knowledge|exposure|training|qualifications?|skills?|background|practice)\b|\b(?:do|does|did|have|has|had|am|is|are|was) ?(?:not|n['’]t) (?:yet |currently |actively )?(?:hold|have|possess|own|know|use|used|speak|worked|held|obtained|passed|completed|qualified|certified|registered|licen[cs]ed|familiar|proficient|experienced|able|allowed)\b|\b(?:don|doesn|didn|haven|hasn|isn|wasn)['’]t (?:yet )?(?:hold|have|possess|own|know|use|speak|worked|held|used|registered|qualified)\b|\bnot (?:yet )?(?:familiar|worked|used|proficient|experienced|qualified|certified|registered|licen[cs]ed|obtained)\b|\b(?:willing|eager|keen|hop(?:e|ing)|want(?:s|ing)?|wish(?:es)?|plan(?:s|ning)?|would like|looking|ready|intend(?:s|ing)?) to (?:learn|acquire|get|take|obtain|become|start|gain|study|work|move (?:in)?to|join|grow|break)\b|\binterested in learning\b|\bcurious about\b|\byet to (?:obtain|pass|take|learn|use)\b|\b(?:stopped|gave up) (?:using|working)\b|\b(?:bisher|bislang) (?:nicht|nie|keine?n?)\b|\bno longer\b|\bnever (?:used|worked|held|done|touched|been trained|practi[sc]ed|operated|driven|taught|managed|led)\b|\b(?:jamais|n['’]ai jamais) (?:travaillé|exercé|utilisé|pratiqué|fait|eu|conduit|encadré|enseigné)(?!\p{L})|\bnunca (?:he )?(?:trabajado|usado|utilizado|ejercido|hecho|tenido|conducido|dirigido)\b|\ben ole (?:koskaan|ikinä)\b|\bno (?:he|ha) (?:trabajado|usado|utilizado|ejercido)\b|\bdej(?:é|amos|ado|aron) de (?:usar|utilizar|trabajar)(?!\p{L})|\blopet(?:imme|in|ettiin)(?!\p{L})|\bluovu(?:imme|in|ttiin)(?!\p{L})|\b(?:retired|decommissioned|phased out|abandoned|got rid of|abolished) (?:the|our|its|their|all|an?) |\b(?:a|ont|avons|avait) (?:abandonné|supprimé|arrêté|cessé) (?:l['’]|d['’]|le |la |les |de |son |notre )|\b(?:hemos |ha )?(?:abandon(?:ado|amos|ó)|suprimi(?:do|mos|ó)) (?:el|la|los|las|nuestr[oa]s?) |\b(?:only|just|merely) (?:watched|observed|shadowed|read about|heard of|saw)\b|\b(?:nur|lediglich) (?:zugesehen|zugeschaut|beobachtet|gelesen)\b|\b(?:allowed|permitted|trained) only\b|\bnicht (?:selbst|selber|mehr|befugt|berechtigt|zugelassen|examiniert)\b|\bnicht im besitz\b|\bfehlt (?:mir|noch)\b|\b(?:not|never) (?:personally|myself)\b|\bdo(?:es)?(?: not|n['’]t) (?:write|code|program|drive|weld|operate|perform|carry out|prescribe|teach|treat)\b|\bsans (?:le |la |l['’])?(?:permis|diplôme|habilitation|carte|agrément|qualification|titre)\b|\bsin (?:el |la )?(?:carn[eé]|título|permiso|licencia|habilitación|colegiación|tarjeta)\b|\b(?:ei|en) (?:ole )?(?:suorittanut|tehnyt|käyttänyt|hankkinut|opiskellut|ajanut|hitsannut)\b|\b(?:ei|en) (?:ole )?(?:lupaa|pätevyyttä|korttia|laillistusta|tutkintoa)\b|\bpuuttuva\b|\bvoimassaolo päättyi\b|\b(?:studying|revising) (?:for|towards)\b|\bworking towards\b|\bawaiting\b|\bhave yet to\b|\bwould love to\b|\bstrebe\b|\bziel ?:|\bin ausbildung zu[mr]\b|\bbereite mich auf\b|\bne (?:\p{L}+ ){1,2}(?:pas|plus|jamais)\b|\bn['’]\p{L}+ (?:pas|plus|jamais)\b|\bno (?:manejo|sé|conozco|cuento con)\b|\bopiskelen (?:vielä|parhaillaan)\b|\btavoitteena\b|\bkeine?(?:rlei|n)? (?:\p{L}+ )?(?:erfahrung(?:en)?|kenntnisse?|praxis)\b|\bnoch (?:keine?n?|nicht|nie)\b|\bohne (?:\p{L}+ )?(?:erfahrung|kenntnisse|vorkenntnisse)\b|\bmöchte .{0,20}lernen\b|\blernbereit\b|\bbesitze kein\p{L}*|\bhabe (?:noch |bisher )?(?:keine?n?|nie)\b|\b(?:sans|aucune?|pas d['’]) ?(?:expérience|connaissances?|formation)\b|\bsouhaite (?:apprendre|passer|obtenir)\b|\bn['’](?:ai|a|est|avez) (?:pas|jamais|aucune?)\b|\bne (?:possède|connais|maîtrise|parle|dispose) pas\b|\bpas encore\b|\bsin (?:experiencia|conocimientos?|formación)\b|\bningun[ao]? (?:experiencia|conocimiento)\b|\b(?:deseo|quiero|ganas de) (?:aprender|sacar\p{L}*|obtener)\b|\b(?:no|aún no|todavía no) (?:tengo|dispongo|poseo|tiene|domino|hablo|he (?:usado|trabajado))\b|\bcarezco\b|\bei (?:vielä |ole |lainkaan )*(?:kokemusta|osaamista|koulutusta)\b|\bilman kokemusta\b|\b(?:ei|en) (?:vielä )?(?:ole|omista|osaa|hallitse)\b|\bhaluan oppia\b|\bpuuttuu\b/iu,
);

/** A bare word of denial: it reaches to the next comma and no further than a few words. */
const bare = wordwise(
  /\b(?:no(?!-)|not(?! only)|without|instead of|rather than|other than|statt|anstelle von|anstatt|au lieu de|en lugar de|en vez de|never|nor|neither|lacks?|keine?[nmr]?|ohne|nicht(?! nur)|niemals|sans|pas(?! seulement)|aucune?|jamais|sin|ningún|ninguna|nunca|ni|ilman|ei|eikä)\b/giu,
);
const bareReach = 28;
const plainReach = 70;
/** Characters before and behind a word that are looked at: the time for a long line grows with its length alone. */
const window = 200;

/** Behind the name of a thing: "Driving licence: no", "SAP – none", "Gas Safe (expired)". */
const behind = wordwise(
  /^\s*(?:[:–—-]|\(|=|is|are|ist|:)?\s*(?:no|none|nein|nicht vorhanden|keine?r?s?|non|aucune?|ninguno|ninguna|ei(?: ole)?|not (?:held|yet|available|obtained)|n\/a|in progress|pending|planned|booked for|applied for|beantragt|in vorbereitung|geplant|en cours|prévue?|en trámite|en curso|previst[oa]|kesken|suunnitteilla|haettu|expired|lapsed|revoked|not passed|abgelaufen|nicht bestanden|entzogen|expirée?|périmée?|caducad[oa]|vencid[oa]|vanhentunut)\b(?!\s*\p{L}*\s*(?:problem|issue))/iu,
);

/** Behind the name of a thing in brackets: what was only read, watched or liked: "shorthand (interest)". */
const fromOutside = wordwise(
  /^[^,;.()]{0,20}\((?:[^),]{0,20}\b)?(?:interest|hobby|theory|theoretical|reading|videos?|observ(?:ed|ing|er)|watched|awareness|basics? only|failed|interesse|theorie|theoretisch|videos|zugeschaut|ohne praxis|nur gelesen|théorie|théorique|loisirs?|intérêt|vidéos|notions|échoué|teoría|teórico|afición|interés|vídeos|suspenso|nociones|teoriassa|harrastus|videot|seurannut vierestä|hylätty)\b[^)]{0,30}\)/iu,
);

const sentenceEnd = /[.;!?]\s|\s(?:but|aber|mais|pero|mutta|sondern)\s/giu;

/**
 * Whether a text denies what stands in it from `from` to `to`: "no experience with SAP", "kein Führerschein",
 * "driving licence: none". Only words of the same sentence count.
 */
export function isDenied(text: string, from: number, to: number): boolean {
  const near = text.slice(Math.max(0, from - window), from);
  const start = [...near.matchAll(sentenceEnd)].at(-1);
  const before = near.slice(start === undefined ? 0 : start.index + start[0].length);
  const said = plain.exec(before);
  if (said !== null && before.length - said.index < plainReach) return true;
  const word = [...before.matchAll(bare.regExp)].at(-1);
  if (word !== undefined && before.length - word.index < bareReach && !/[,:(]/u.test(before.slice(word.index)))
    return true;
  const after = text.slice(to, to + window);
  const sentence = after.split(/[.;!?]\s/u)[0] ?? "";
  return (
    behind.test(after) ||
    fromOutside.test(after) ||
    isReplaced(before, after) ||
    isLeft(before, after) ||
    fromAfar.test(sentence)
  );
}

/** What was left behind, up to what came instead: "moved all services away from Java to Go". */
const leftBehind = wordwise(
  /(?:\baway from\b|\bmov(?:ed|ing) (?:\p{L}+ ){0,4}off\b|\bweg von\b|\bumstieg von\b|\babkehr von\b|\b(?:gave|given|giving) up\b|\bpois (?:käytöstä|\p{L}+st[aä])(?!\p{L}))(?:(?!\s(?:to|for|towards|onto|into|in favou?r of|auf|zu|hin|kohti)\s)[^.;])*$/iu,
);
/** Verbs that end a thing, where the text says what came in its place: "retired Kafka in favour of Pulsar". */
const ending = wordwise(
  /\b(?:retired|dropped|ditched|abandoned|sunset|phased out|decommissioned|discontinued|abandonn(?:é|er|ons)|abandon(?:é|amos|ado))(?!\p{L})[^.;]{0,60}$/iu,
);
const instead = /^[^.;]{0,60}\s(?:in favou?r of|for the sake of|au profit d|a favor de|en favor de)\s?/iu;

const isLeft = (before: string, after: string): boolean =>
  leftBehind.test(before) || (ending.test(before) && instead.test(after));

const replacing =
  /(?<!\p{L})(?:replac(?:ed|es|ing)|remplac(?:é|er|ement d[eu])|sustitu(?:í|ido|ción de)|reemplac\p{L}+)(?!\p{L})(?:(?!\s(?:by|with|par|por)\s).)*$/iu;
const replacement = /^(?:(?![.;]).){0,60}?\s(?:by|with|par|por|in favou?r of)\s/iu;
/** German puts the end of a thing behind it: "Veeam abgeschafft", "Windows gibt es bei uns nicht mehr". */
const endedInGerman = /^[^.;,]{0,30}\s(?:abgeschafft|abgelöst|eingestellt|stillgelegt|nicht mehr)(?!\p{L})/iu;
const replacedInGerman = /^[^.;]{0,40}\sdurch\s[^.;]{1,60}\s(?:ersetz|abgelös)\p{L}*/iu;

/** "Replaced Java by Elixir" tells what is gone, where the text says what came in its place. */
const isReplaced = (before: string, after: string): boolean =>
  (replacing.test(before) && replacement.test(after)) || replacedInGerman.test(after) || endedInGerman.test(after);

/** What is only known from afar: "SAP kenne ich nur vom Hörensagen", "Kafka, from hearsay". */
const fromAfar =
  /nur vom hörensagen|from hearsay|only (?:in theory|from books|by name)|nur (?:theoretisch|aus büchern)|uniquement en théorie|sólo de oídas|solo de oídas|vain teoriassa/iu;

/** An item of a list with such a bracket. */
const outsideItem = wordwise(
  /[^,;.()]{1,60}\((?:[^),]{0,20}\b)?(?:interest|hobby|theory|theoretical|reading|videos?|observed|watched|failed|interesse|theorie|theoretisch|zugeschaut|ohne praxis|nur gelesen|théorie|théorique|loisirs?|intérêt|vidéos|échoué|teoría|teórico|afición|interés|vídeos|suspenso|teoriassa|harrastus|videot|seurannut vierestä|hylätty)\b[^)]{0,30}\)/giu,
);

/** Texts that are remembered with what is left of them: each line is looked at for every requirement. */
const mostRemembered = 2_000;
const remembered = new Map<string, string>();

/** A text without what it denies, as far as words before it tell. */
export function withoutDenied(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const left = leftOf(text);
  remembered.set(text, left);
  return left;
}

function leftOf(text: string): string {
  return (text.includes("(") ? text.replace(outsideItem, "") : text)
    .split(/(?<=[.;!?]\s)/u)
    .map((sentence) => {
      const said = plain.exec(sentence)?.index ?? Number.POSITIVE_INFINITY;
      const word = [...sentence.matchAll(bare.regExp)][0]?.index ?? Number.POSITIVE_INFINITY;
      const at = Math.min(said, word);
      return at === Number.POSITIVE_INFINITY ? sentence : sentence.slice(0, at);
    })
    .join("");
}
