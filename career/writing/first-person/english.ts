import { reform, verbIn } from "../english-verbs.ts";
import { strongerOpening } from "../weak-openings.ts";
import { asIn, type Clause, lowered, type WorkLine } from "./clause.ts";

const otherPerson = /\b(?:his|her|himself|herself|he|she)\b/iu;
/** What follows a verb in the base form, and not a noun that is spelled the same. */
const object =
  /^\s+(?:the|a|an|all|each|every|our|its|their|new|two|three|four|five|six|seven|eight|nine|ten|up to|over|about|with|and|\d)/iu;

const duty = /^(?:Jointly |Solely |Fully )?(?:Responsible|Accountable) for\s\p{L}/u;

function verbClause({ text, current }: WorkLine): string | null {
  if (otherPerson.test(text)) return null;
  if (/^I\s/u.test(text)) return text;
  if (duty.test(text)) return `${current ? "am" : "was"} ${lowerFirst(text)}`;
  const said = strongerOpening(text, "en", current ? "third" : "past");
  const [first = ""] = /^[\p{L}-]+/u.exec(said) ?? [];
  const form = verbIn(first, ["past", "third", "base"])?.form;
  if (form === undefined) return null;
  if (form === "base" && !object.test(said.slice(first.length))) return null;
  if (form === "past") return mixed(lowerFirst(said));
  const own = lowerFirst(said);
  if (form === "base") return own;
  return reform(own, "third", "base");
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "hired and leads four engineers" → "hired and lead four engineers". */
const mixed = (text: string): string | null => {
  const found = /^([\p{L}-]+ and )([\p{L}-]+)(\s.*)$/u.exec(text);
  if (found === null) return text;
  const [, before = "", word = "", after = ""] = found;
  const verb = verbIn(word, ["past", "third"]);
  return verb?.form === "third" ? `${before}${verb.verb.base}${after}` : text;
};

/** Whether a line starts with a noun: "Fault finding on …", "Maintenance of …". */
const nominal = /^(?:\p{L}+\s)?\p{L}+(?:ing|tion|sion|ment|ance|ence|ship|ity|ness|ysis|ure)(?!\p{L})/iu;

const followings: readonly string[] = ["there I also", "I also", "in the same job, I"];

/** "at Acme Ltd I built …", or "my work at Acme Ltd included: …" for a line without a verb that we know. */
export function englishClause(line: WorkLine): Clause | null {
  const said = verbClause(line);
  const as = asIn(line, "en");
  const at = line.employer === null ? "" : `${as.trimStart()}${as === "" ? "" : " "}at ${line.employer}, `;
  const again = followings[line.before % followings.length] ?? "";
  if (said !== null && line.following) {
    const rest = said.replace(/^I\s+(?:also\s+)?/u, "");
    return `${again} ${rest}`.replace(/(?<=I) also (am|was)(?= )/u, " $1 also");
  }
  if (said !== null) return /^I\s/u.test(said) ? `${at}${said}` : `${at}I ${said}`;
  if (!nominal.test(line.text)) return null;
  if (line.following)
    return { lead: `that work also ${line.current ? "includes" : "included"} `, item: lowered(line.text) };
  const where = line.employer === null ? "my work" : `my work${as} at ${line.employer}`;
  return { lead: `${where} ${line.current ? "includes" : "included"} `, item: lowered(line.text) };
}
