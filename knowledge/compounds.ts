import { lazily } from "../career/lazily.ts";
import { wordsOf } from "./words.ts";

/**
 * What German compounds of working life are made of: nouns, and stems that stand in front of others only (`lehr`, `fahr`),
 * folded as `wordsOf` folds. Written from what the words mean, not from any text that is searched.
 */
const parts = `
abend abfindung ablehnung abschluss abteilung alter amt anerkennung anfang angebot angestellten anlage anlagen anschreiben anspruch
antrag anwalt anzeige apotheke arbeit arbeitgeber arbeitnehmer arbeitslosen arzt aufgabe auftrag aufsicht ausbildung ausgleich
ausland ausweis auszahlung auto bank bau beamten bedarf beginn behinderung beitrag beratung bereich bericht beruf berufs bescheid
besprechung betreuung betrieb betriebs bewerber bewerbung bezirk bild bildung biet brief buch buchhaltung buero burger chance
chef computer daten dauer dienst diplom druck einarbeitung einkommen einkauf einsatz einstieg elektro eltern entgelt entlassung
entwicklung ergebnis erlaubnis erstattung erzieher fach fahr fahrer fahrt familien feier ferien fertigung feuer finanz firma firmen
foerderung forderung form foto frage frauen frei freistellung freizeit frist fuehrer fuhrer fuehrung fuhrung garten gastronomie
gebuhren gehalt geld genossenschaft gericht geschaft gesellschaft gesetz gesprach gespraech gesundheit gewerbe gewerkschaft gleit
gruppe grund gutschein halb hand handel handwerk handwerks haupt haus heim helfer hilfe hoch hochschul hotel industrie information
ingenieur initiativ inhalt interview jahr jahres kammer karriere kasse kauf kaufmann kenntnis kenntnisse kinder kind kita klage
klasse kleidung klinik koch kollegen kommunikation kompetenz kontakt konto kosten kraft kranken krankheit kredit kueche kunden kunde
kundigung kunst kurs kurz labor lager land lauf leben lebens lehr lehre lehrer lehrgang leistung leiter leitung lern liste lohn
luft management markt maschinen mechaniker medien medizin meister meldung metall miete minijob mitarbeiter mitglied mittel monat
monats motivation muster mutter mutterschutz nach nachmittag nachhilfe nacht nachweis neben netto note noten not ober ordnung
papier partner patienten pause pauschale pension personal pflege pfleger pflicht plan plaetze platz post praktikum praxis preis
privat probe problem produkt produktion projekt provision prufung qualifikation quer rat recht rechts regel reise reiniger
reinigung rente renten ressort rest rueck ruck ruf sachbearbeiter saison schein schicht schlosser schluss schreib schrift schul
schule schuler schulung schutz schweiss selbst seminar service sicherheit sitz software sonder sonn sozial spar spedition sperr
spesen spiel sprach sprache staats stadt stand statt stations stelle stellen stellung steuer steuern stift student studenten
studium stuhl stunden stunde suche tag tage tages tarif tatigkeit team technik techniker teil telefon teilzeit test tier titel
trainer ubung uber umschulung umzug unfall unter unternehmen unterlagen unterricht unterschrift urlaub urlaubs verband verbot
verdienst vereinbarung verfahren verhaltnis verhandlung verkauf verkaufer vermittlung vermogen verordnung versicherung versetzung
vertrag vertrags vertreter vertretung verwaltung video voll vollzeit vor vorbereitung vorstellung wache wachter wahl ware waren
wechsel weg wege weihnachts weiter weiterbildung welt werk werkstatt wert wirt wirtschaft woche wochen wohnung wunsch zahl zahn
zahlung zeichnung zeit zeiten zertifikat zeugnis ziel zimmer zoll zug zugang zulage zusage zuschlag zuschuss zustand zweit zwischen
`;

const vocabulary: () => ReadonlySet<string> = lazily(() => new Set(parts.trim().split(/\s+/u)));

/** What German sets between the parts of a compound. */
const links = ["", "s", "es", "n", "en", "er", "e"];

const shortestWord = 8;
const longestWord = 40;
const shortestPart = 3;
const mostParts = 4;

/** The fewest parts that a rest of a word consists of; null if it doesn't. The last part may have an ending. */
function splitFrom(rest: string, left: number): string[] | null {
  const words = vocabulary();
  if (words.has(rest)) return [rest];
  const bare = rest.replace(/(?:en|er|es|n|s|e)$/u, "");
  if (bare.length >= shortestPart && words.has(bare)) return [bare];
  if (left <= 1) return null;
  let best: string[] | null = null;
  for (let end = shortestPart; end <= rest.length - shortestPart; end += 1) {
    const head = rest.slice(0, end);
    if (!words.has(head)) continue;
    for (const link of links) {
      if (!rest.startsWith(link, end)) continue;
      const tail = splitFrom(rest.slice(end + link.length), left - 1);
      if (tail !== null && (best === null || tail.length + 1 < best.length)) best = [head, ...tail];
    }
  }
  return best;
}

const splits = new Map<string, readonly string[]>();
const mostSplits = 20_000;

/** What a compound is made of: `nachtdienst` is `nacht` and `dienst`. Empty for any other word. `word` is as `wordsOf` gives it. */
export function partsOfWord(word: string): readonly string[] {
  if (word.length < shortestWord || word.length > longestWord) return [];
  const done = splits.get(word);
  if (done !== undefined) return done;
  const found = splitFrom(word, mostParts) ?? [];
  const split = found.length > 1 ? found : [];
  if (splits.size >= mostSplits) splits.clear();
  splits.set(word, split);
  return split;
}

/** The parts of the compounds of a text, as often as they stand there, as words. */
export const compoundParts = (text: string): string[] => wordsOf(text).flatMap(partsOfWord);
