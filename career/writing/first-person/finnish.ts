import { type Clause, lowered, type WorkLine } from "./clause.ts";

/** Verbs of bullet points: third person and first person, of the present and of the past. */
const rows =
  "ohjaa ohjaan ohjasi ohjasin|suunnittelee suunnittelen suunnitteli suunnittelin|toteuttaa toteutan toteutti toteutin|kehittää kehitän kehitti kehitin|laskee lasken laski laskin|tilaa tilaan tilasi tilasin|opastaa opastan opasti opastin|siivoaa siivoan siivosi siivosin|leipoo leivon leipoi leivoin|ajaa ajan ajoi ajoin|kerää kerään keräsi keräsin|pakkaa pakkaan pakkasi pakkasin|lajittelee lajittelen lajitteli lajittelin|maksaa maksan maksoi maksoin|siirtää siirrän siirsi siirsin|avustaa avustan avusti avustin|perusti perustin perusti perustin|luo luon loi loin|mittaa mittaan mittasi mittasin|piirtää piirrän piirsi piirsin|hitsaa hitsaan hitsasi hitsasin|maalaa maalaan maalasi maalasin|purkaa puran purki purin|lastaa lastaan lastasi lastasin|keittää keitän keitti keitin|kokkaa kokkaan kokkasi kokkasin|tarjoilee tarjoilen tarjoili tarjoilin|laskuttaa laskutan laskutti laskutin|neuvottelee neuvottelen neuvotteli neuvottelin|rekrytoi rekrytoin rekrytoi rekrytoin|vetää vedän veti vedin|ylläpitää ylläpidän ylläpiti ylläpidin|johtaa johdan johti johdin|vastaa vastaan vastasi vastasin|tekee teen teki tein|hoitaa hoidan hoiti hoidin|valmistaa valmistan valmisti valmistin|myy myyn myi myin|palvelee palvelen palveli palvelin|kouluttaa koulutan koulutti koulutin|perehdyttää perehdytän perehdytti perehdytin|rakentaa rakennan rakensi rakensin|asentaa asennan asensi asensin|korjaa korjaan korjasi korjasin|testaa testaan testasi testasin|tarkastaa tarkastan tarkasti tarkastin|laatii laadin laati laadin|kirjaa kirjaan kirjasi kirjasin|kirjoittaa kirjoitan kirjoitti kirjoitin|seuraa seuraan seurasi seurasin|raportoi raportoin raportoi raportoin|koordinoi koordinoin koordinoi koordinoin|analysoi analysoin analysoi analysoin|hallinnoi hallinnoin hallinnoi hallinnoin|automatisoi automatisoin automatisoi automatisoin|optimoi optimoin optimoi optimoin|neuvoo neuvon neuvoi neuvoin|auttaa autan auttoi autoin|tukee tuen tuki tuin|osallistuu osallistun osallistui osallistuin|opettaa opetan opetti opetin|hankkii hankin hankki hankin|käsittelee käsittelen käsitteli käsittelin|valvoo valvon valvoi valvoin|huoltaa huollan huolsi huolsin|käyttää käytän käytti käytin|ottaa otan otti otin|vähentää vähennän vähensi vähensin|lisää lisään lisäsi lisäsin|parantaa parannan paransi paransin|esittelee esittelen esitteli esittelin|järjestää järjestän järjesti järjestin";

const firstPerson: ReadonlyMap<string, string> = new Map(
  rows.split("|").flatMap((row) => {
    const [present = "", i = "", past = "", was = ""] = row.split(" ");
    return [
      [present, i],
      [past, was],
      [i, i],
      [was, was],
    ] as const;
  }),
);

/** What may be a verb in the third person that isn't in the table; no sentence is built on it. */
const unknownVerb = /^\p{Lu}\p{Ll}+(?:aa|ää|ee|oi|öi|si|tti|sti|lee)\s/u;

/** A line that is a sentence already, of something that became more or less: "Hävikki väheni 30 prosenttia". */
const happened =
  /^\p{Lu}\p{L}+(?:\s\p{L}+)?\s(?:väheni|vähenivät|pieneni|pienenivät|kasvoi|kasvoivat|nousi|nousivat|laski|laskivat|parani|paranivat|lyheni|lyhenivät|nopeutui|kaksinkertaistui|puolittui|tehostui)(?!\p{L})/u;

/** The line with its verb, and a second one after "ja", in the first person; null where a verb isn't known. */
function verbClause(text: string): string | null {
  const [, first = "", and = "", second = "", rest = ""] = /^(\p{L}+)(?:(\s+ja\s+)(\p{L}+))?(.*)$/u.exec(text) ?? [];
  const one = firstPerson.get(first.toLowerCase());
  if (one === undefined) return null;
  const other = firstPerson.get(second.toLowerCase());
  return `${one}${and}${other ?? second}${rest}`;
}

/** "Acme: ohjaan …" in the first person, "toimin omahoitajana …", or "työhöni kuuluu: …" for lines of nouns. */
export function finnishClause({ text, employer, current, following }: WorkLine): Clause | null {
  const where = employer === null || following ? "" : ` (${employer})`;
  const said = verbClause(text);
  if (said !== null) return `${said}${where}`;
  if (/^\p{L}+(?:ana|änä)\s/u.test(text)) return `toimin ${lowered(text)}${where}`;
  if (happened.test(text)) return `${lowered(text)}${where}`;
  if (unknownVerb.test(text)) return null;
  if (following) return { lead: `samaan työhön ${current ? "kuuluu" : "kuului"} myös: `, item: lowered(text) };
  return { lead: `työhöni${where} ${current ? "kuuluu" : "kuului"}: `, item: lowered(text) };
}
