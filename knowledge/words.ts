const glueText = `
a an the and or but of to in on at for with by from as into is are was were be been being am do does did done have has had having
i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that these those there
will would shall should can could may might must so if then than too very just also about how what which who whom whose
when where get got getting some any dont doesnt didnt im ive id
like after while again out down up back one two go going gone yes no not never ever rather quite very well please ill cant wont
der die das des dem den ein eine einen einem einer eines und oder aber auch als am an auf aus bei bin bis da damit dass denn
dann du er es euch fur hat habe haben hatte ich ihr ihre ihren ihrem ihnen im in ist ja kann konnen man mein meine meinen meinem
meiner meines mich mir mit nach noch nur sein seine sich sie sind so soll uber um uns unser unsere unter vom von vor war was
wenn wer werde werden wird wie wir wo wurde zu zum zur welche welcher welches muss mussen brauche sollte mochte will
le la les un une des du de et ou en au aux ce cette ces dans pour par sur avec que qui quoi quel quelle quelles quels est sont
je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses votre vos notre nos se ne pas plus comment faire
el los las unos unas y o del al con para por que es son yo tu su sus mi mis me te se lo como donde cual cuales una hago he han
ja on ovat oli olen mina sina han me te he se ne mita miten kun kuin joka jos niin minun sinun
`;

/** Words that say nothing of a subject, folded. */
export const glue: ReadonlySet<string> = new Set(glueText.trim().split(/\s+/u));

const scriptsWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#]*/gu;

/** Letters without the marks of Latin, Greek and Cyrillic, in lower case; the marks of other scripts are letters' parts. */
export const foldLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss");

/** Neighbouring pairs of signs: what stands in for words in scripts that set no spaces. */
function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length === 1 ? signs : signs.slice(1).map((sign, index) => `${signs[index] ?? ""}${sign}`);
}

/** The words of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  const plain = foldLetters(text)
    .replace(/n['’]t(?!\p{L})/gu, "nt")
    .replace(/(?<=\p{L})['’](?:s|d|m|ll|re|ve)(?!\p{L})/gu, "");
  return (plain.match(word) ?? []).flatMap((found) => (scriptsWithoutSpaces.test(found) ? pairsOf(found) : [found]));
}

const ending = /(?:ungen|innen|ations?|ements?|ings?|ies|ied|ment|ung|ers?|ors?|ed|es|en|ern|em|e|s|y|n|i)$/u;

/** A word without the ending that inflection adds: enough to find `negotiating` beside `negotiation`, in several languages. */
export function foldWord(folded: string): string {
  if (folded.length < 4 || /\d/u.test(folded)) return folded;
  const bare = folded.replace(/(?<=\p{L}{3})s$/u, "");
  const stem = bare.replace(ending, "");
  return stem.length >= 3 ? stem : bare;
}

/** The words of a text that say what it is about, without endings, in order and as often as they stand there. */
export const contentWords = (text: string): string[] =>
  wordsOf(text)
    .filter((found) => !glue.has(found))
    .map(foldWord);
