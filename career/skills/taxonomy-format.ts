/** What sort of thing a skill is. */
export type SkillKind = "tool" | "method" | "domain" | "licence" | "certificate" | "language" | "soft";

const kinds: ReadonlySet<string> = new Set(["tool", "method", "domain", "licence", "certificate", "language", "soft"]);

/** One skill as a taxonomy file declares it. */
export interface SkillEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  readonly field: string;
  readonly aliases: readonly string[];
  /** Aliases that mean something else in other fields. */
  readonly doubtful: ReadonlySet<string>;
  /** Id of the group that it stands in; a group is a skill too. */
  readonly group: string | null;
  readonly parents: readonly string[];
  readonly near: ReadonlyMap<string, number>;
  /** Credit that the members of its group give each other. */
  readonly siblingCredit: number;
  readonly rules: {
    /** The word must be written in exactly the case of its name or alias. */
    readonly exactCase: boolean;
    /** The word means something else in plain text: it counts in lists of skills and beside skills of its field. */
    readonly needsContext: boolean;
    /** Words that, coming next, show that something else is meant. */
    readonly notBefore: readonly string[];
    /** The name labels the group and isn't looked for in texts. */
    readonly silent: boolean;
  };
}

/** The id of a name: lower case, blanks as dashes, letters without marks. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/[^a-z0-9.+#]+/gu, "-")
    .replace(/^[-.]+(?=[a-z0-9])|-+$/gu, "");
}

/**
 * Reads a taxonomy file. A line `# Group | kind | credit | aliases | flags` opens a group, itself a skill, whose members
 * give each other that credit; a line `Name | aliases | flags` is a member. An alias behind `~` means something else in
 * other fields (`~logging` of trees): it counts beside sure skills of its own. Flags, set apart by blanks: `case`, `ctx`,
 * `silent`, `kind:K`, `id:ID`, `up:ID`, `near:ID=0.6`, `not:word,word`. Throws an Error that names the line when one is malformed.
 */
export function parseTaxonomy(field: string, text: string): SkillEntry[] {
  const entries: SkillEntry[] = [];
  let group: SkillEntry | null = null;
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("//")) return;
    const where = `${field}:${index + 1}: ${line}`;
    if (line.startsWith("#")) {
      const [name = "", kind = "", credit = "0", aliases = "", flags = ""] = cells(line.replace(/^#+/, ""));
      group = entry({ name, kind, aliases, flags, field, group: null, credit: Number(credit), where });
      entries.push(group);
      return;
    }
    const [name = "", aliases = "", flags = ""] = cells(line);
    entries.push(
      entry({
        name,
        kind: group?.kind ?? "domain",
        aliases,
        flags,
        field,
        group,
        credit: group?.siblingCredit ?? 0,
        where,
      }),
    );
  });
  return entries;
}

const cells = (line: string): string[] => line.split("|").map((cell) => cell.trim());

interface Draft {
  readonly name: string;
  readonly kind: string;
  readonly aliases: string;
  readonly flags: string;
  readonly field: string;
  readonly group: SkillEntry | null;
  readonly credit: number;
  readonly where: string;
}

function entry(draft: Draft): SkillEntry {
  const flags = draft.flags.split(/\s+/u).filter((flag) => flag !== "");
  const all = (key: string): string[] =>
    flags.filter((flag) => flag.startsWith(`${key}:`)).flatMap((flag) => flag.slice(key.length + 1).split(","));
  const unknown = flags.find((flag) => !/^(?:case|ctx|silent|kind:.+|id:.+|up:.+|near:.+|not:.+)$/u.test(flag));
  const kind = all("kind")[0] ?? draft.kind;
  const credit = draft.credit;
  if (draft.name === "" || unknown !== undefined || !kinds.has(kind) || !(credit >= 0 && credit <= 1)) {
    throw new Error(`The taxonomy has a malformed line: ${draft.where}`);
  }
  const aliases = draft.aliases
    .split(",")
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  return {
    id: all("id")[0] ?? slug(draft.name),
    name: draft.name,
    kind: kind as SkillKind,
    field: draft.field,
    aliases: aliases.map((alias) => alias.replace(/^~/u, "")),
    doubtful: new Set(aliases.flatMap((alias) => (alias.startsWith("~") ? [alias.slice(1)] : []))),
    group: draft.group?.id ?? null,
    parents: all("up"),
    near: new Map(
      all("near").map((pair): [string, number] => [pair.split("=")[0] ?? "", Number(pair.split("=")[1] ?? 0.5)]),
    ),
    siblingCredit: credit,
    rules: {
      exactCase: flags.includes("case"),
      needsContext: flags.includes("ctx"),
      notBefore: all("not"),
      silent: flags.includes("silent"),
    },
  };
}
