import { formsOf } from "./names.ts";
import type { Pool } from "./pool.ts";
import { fold } from "./text.ts";

/** Beginnings of words that people put for one another when they say the same thing anew, one group a line. */
const groups: readonly (readonly string[])[] = `
staff colleag employ newcom starter hires joiner workfor personn
train teach instruct coach mentor orient
customer client guest
error mistak fault incident failur defect
differen discrep varian mismatch deviat
delay late latenc lag
trailer lorr truck
child pupil kids toddler
patient ward bed
resident elderl
drawing plan blueprint schemat
flat apartment home dwelling
light lamp illumin
blog post article
clipping cutting
revenue sales income turnover
spend budget
ticket request issue
user person
call phone telephon
mailbox mail email
script job
pipeline workflow
vorhaben projekt bauprojekt
kollege mitarbeit personal beschäft belegsch
kunde klient mandant auftragg
fehler störung defekt ausfall stillst
eltern famili angehör
anlage maschine
abschluss bilanz abschlüss
bestellung auftrag bestellwesen
équipe brigade personne collab salari
client usager adhér membre
apprenti stagiaire élève
commande approvi stock
rapport report tableau
erreur défaut bug
cliente cuenta usuario
comercial vendedor ventas
presupuest ofert
paciente enferm urgenc
estudiante alumno práctica
asukas asukka asukk vanhus ikäih
asiakas asiakka asiakk
omainen omais lähei
kehittäj ohjelm
tietokan kanta`
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(fold));

const shortest = 5;

const isOneOf = (word: string, group: readonly string[]): boolean =>
  group.some((start) => word.startsWith(start) || (start.length > 5 && word.includes(start)));

/** Whether two folded words are forms of one: they share their beginning and differ in their endings. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const least = Math.min(one.length, other.length);
  if (least < 4) return false;
  let shared = 0;
  while (shared < least && one[shared] === other[shared]) shared += 1;
  return (
    shared >= 4 && shared >= least - (least > 6 ? 3 : 1) && Math.abs(one.length - other.length) <= (least < 6 ? 3 : 6)
  );
}

/** Whether one word is part of the other, as in German and Finnish compounds; endings don't count. */
function isPartOf(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const core = short.length > 6 ? short.slice(0, -2) : short;
  return core.length >= shortest && long.length >= core.length + 3 && long.includes(core);
}

/** Whether a pool has a word, a form of it, a compound with it, or another word for it. */
export function isBackedBy(word: string, pool: Pick<Pool, "words">): boolean {
  if (formsOf(word).some((form) => pool.words.has(form))) return true;
  const plain = fold(word);
  const own = groups.filter((group) => isOneOf(plain, group));
  for (const known of pool.words) {
    if (known.length < 3) continue;
    if (isForm(plain, known) || isPartOf(plain, known) || own.some((group) => isOneOf(known, group))) return true;
  }
  return false;
}
