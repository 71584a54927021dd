/** Verbs that bullet points start with. Irregular ones stand with their past form. */
const regular =
  "abolish accelerate accompany achieve acquire act adapt administer advise allocate analyse analyze answer apply appoint approve archive arrange assemble assess assist attend audit author automate award bake balance bathe bill book boost bore brew brief calculate calibrate capture care carry catalog catalogue chair chart chase check chop clean clear climb close coach code collaborate collect communicate compile complete compose compute conceive conduct configure connect consolidate consult contribute convert cook coordinate correct counsel create crop curate customise customize debug decrease define delegate deliver demonstrate deploy design detect deter determine develop devise diagnose digitise digitize direct discharge discover dismantle dispatch dispense document draft drill dry dust earn edit educate eliminate enable enforce engineer enhance ensure escort establish estimate evaluate examine excavate execute expand facilitate fill film fit fix forecast forge form formulate forward foster found fry fulfil garnish generate glaze grease greet groom guide halve handle harmonise harmonize harvest haul help hire host identify illustrate implement improve increase index influence inform initiate innovate insert inspect install instruct integrate interview introduce invent inventory investigate iron issue join justify label launch learn lecture lengthen level liaise lift light link load localise localize lock log lower lubricate maintain manage manufacture map mark market mash match maximise maximize measure mentor merge migrate mill minimise minimize mix model moderate modernise modernize monitor motivate mount move mow navigate negotiate nurse observe obtain onboard open operate optimise optimize orchestrate order organise organize overhaul own pack paint park participate paste pave peel perform photograph pick pilot pioneer pitch plan plant plaster plot polish post pour prepare prescribe present preside press prevent print prioritise prioritize process procure produce program promote proofread propose protect prototype prove provide prune publish pump purchase quote raise rank rate react receive reconcile record recruit redesign reduce refactor refer refill refine refuel refurbish register relabel release relieve remove render renew reorganise reorganize repair replace replenish reply report represent rescue research resolve restock restore restructure retire review revise rewire ring roast roll rotate route sample sand save scale scan schedule score screen scrub seal seat secure select serve service shape sharpen shelve ship shorten sign simplify sketch slice solder solve sort source spearhead specify stack staff stamp standardise standardize start steer stitch stock store streamline strengthen strip structure study succeed supervise supply support survey sustain suture tag target tend test tidy tighten tile tour tow trace track train transcribe transfer transform translate transport treat triage trim tune turn tutor type unload update upgrade use vaccinate validate value varnish ventilate verify visit visualise visualize volunteer wait warm wash watch water weigh weld wipe wire work wrap";
const irregular: Readonly<Record<string, string>> = {
  become: "became",
  break: "broke",
  catch: "caught",
  fight: "fought",
  hear: "heard",
  leave: "left",
  lose: "lost",
  rise: "rose",
  seek: "sought",
  shut: "shut",
  split: "split",
  spread: "spread",
  stand: "stood",
  tell: "told",
  think: "thought",
  understand: "understood",
  begin: "began",
  bring: "brought",
  bind: "bound",
  build: "built",
  buy: "bought",
  choose: "chose",
  cut: "cut",
  deal: "dealt",
  draw: "drew",
  drive: "drove",
  find: "found",
  get: "got",
  give: "gave",
  grow: "grew",
  hold: "held",
  keep: "kept",
  lead: "led",
  make: "made",
  meet: "met",
  oversee: "oversaw",
  pay: "paid",
  put: "put",
  read: "read",
  rebuild: "rebuilt",
  rewrite: "rewrote",
  run: "ran",
  see: "saw",
  sell: "sold",
  send: "sent",
  set: "set",
  show: "showed",
  feed: "fed",
  grind: "ground",
  lay: "laid",
  sew: "sewed",
  sweep: "swept",
  dig: "dug",
  speak: "spoke",
  spend: "spent",
  take: "took",
  teach: "taught",
  undertake: "undertook",
  win: "won",
  write: "wrote",
};
/** Verbs that double their last letter before an ending. */
const doubling: ReadonlySet<string> = new Set(
  "fit chop plot map log tag scan trim wrap strip drip plan ship run set cut put get begin split shut transfer program label model fulfil".split(
    " ",
  ),
);

export type VerbForm = "base" | "third" | "past" | "gerund";
interface Conjugated {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly gerund: string;
}

const third = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

function withEnding(base: string, ending: "ed" | "ing"): string {
  if (doubling.has(base)) return `${base}${base.at(-1) ?? ""}${ending}`;
  if (ending === "ed" && /[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith("e") && !base.endsWith("ee")) return `${base.slice(0, -1)}${ending}`;
  return ending === "ed" && base.endsWith("ee") ? `${base}d` : `${base}${ending}`;
}

function conjugate(base: string): Conjugated {
  return { base, third: third(base), past: irregular[base] ?? withEnding(base, "ed"), gerund: withEnding(base, "ing") };
}

const verbs: readonly Conjugated[] = [...regular.split(" "), ...Object.keys(irregular)].map(conjugate);
const byForm: Readonly<Record<VerbForm, ReadonlyMap<string, Conjugated>>> = {
  base: new Map(verbs.map((verb) => [verb.base, verb])),
  third: new Map(verbs.map((verb) => [verb.third, verb])),
  past: new Map(
    verbs.flatMap((verb) => [verb.past, `${verb.base}ed`].map((past): [string, Conjugated] => [past, verb])),
  ),
  gerund: new Map(verbs.map((verb) => [verb.gerund, verb])),
};

/** The verb that a word is in one of the given forms, or null where it isn't one that we know. */
export function verbIn(word: string, forms: readonly VerbForm[]): { verb: Conjugated; form: VerbForm } | null {
  const lower = word.toLowerCase();
  for (const form of forms) {
    const verb = byForm[form].get(lower);
    if (verb !== undefined) return { verb, form };
  }
  return null;
}

/** Words after which a verb's clause ends: what follows has a subject of its own. */
const clause = /\b(?:who|which|that|while|when|where|because|as|if|so|until|before|after)\b/iu;
/** Words that can't follow a transitive verb's form: before them the form is a noun ("shifts and orders for stores"). */
const noObject = /^(?:$|[,;.:)]|\s*(?:and|or|in|of|for|to|at|by|on|from|with)\b)/iu;

/** Whether an unknown word may be a verb in the form in question: "and signs off their portfolios". */
const looksLikeVerb = (word: string, form: VerbForm, next: string): boolean =>
  form === "gerund"
    ? /ing$/u.test(word)
    : form === "third" && /s$/u.test(word) && /^\s+(?:the|a|an|their|all|each|every|off|up|out|down)\b/iu.test(next);

/**
 * Puts the verb that a text starts with, and the verbs coordinated with it ("plans and teaches"), into another form.
 * Null where that can't be done surely: the first word is no known verb, or a coordinated one is unknown.
 */
export function reform(text: string, from: VerbForm, to: VerbForm): string | null {
  const [head = ""] = /^[\p{L}-]+(?:,?\s+(?:and\s+)?[\p{L}-]+)*/u.exec(text) ?? [];
  let done = 0;
  let opening = "";
  for (const [piece, joint = "", word = ""] of head.matchAll(/(^|,\s+(?:and\s+)?|\s+and\s+)([\p{L}-]+)/gu)) {
    const at = head.indexOf(piece, done);
    const found = verbIn(word, [from]);
    if (found === null || at !== done) break;
    opening += `${joint}${found.verb[to]}`;
    done += piece.length;
  }
  if (done === 0) return null;
  const rest = text.slice(done);
  const end = clause.exec(rest)?.index ?? rest.length;
  let unsure = false;
  const own = rest.slice(0, end).replace(/(\band\s+)([\p{L}-]+)/gu, (all, joint: string, word: string, at: number) => {
    const other = verbIn(word, [from]);
    if (other !== null && !noObject.test(rest.slice(at + all.length))) return `${joint}${other.verb[to]}`;
    if (other === null && looksLikeVerb(word, from, rest.slice(at + all.length))) unsure = true;
    return all;
  });
  return unsure ? null : `${opening}${own}${rest.slice(end)}`;
}
