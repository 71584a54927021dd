import { type Place, placeOf } from "../../arn.ts";
import { AwsError } from "../../aws-error.ts";
import { type Graph, type ResourceNode, resourcesOf } from "../../graph.ts";
import type { Store } from "../../store.ts";
import { type Archive, type ArchiveRegistry, createArchiveRegistry } from "./archive-registry.ts";
import { type BusRegistry, busName, createBusRegistry } from "./bus-registry.ts";
import { createMatcher, type Matcher } from "./matcher.ts";
import { compilePattern, type Pattern, PatternError } from "./pattern.ts";
import { checkTarget, type Target, targetOfNode } from "./targets.ts";

export interface Rule {
  readonly bus: string;
  readonly name: string;
  readonly arn: string;
  readonly pattern: string;
  readonly enabled: boolean;
  readonly description: string | undefined;
}

/** What an event of a bus may match. */
export type Subscriber = { readonly rule: Rule } | { readonly archive: Archive };

/** Buses, rules, targets and archives: the program's, as changed at run time. */
export interface Rules {
  readonly place: Place;
  readonly buses: BusRegistry;
  readonly archives: Pick<ArchiveRegistry, "list" | "find">;
  /** The bus's name for a name or ARN. Throws ResourceNotFoundException if there is no such bus. */
  bus(reference: string | undefined): string;
  list(bus: string): readonly Rule[];
  /** Throws ResourceNotFoundException. */
  get(bus: string, name: string): Rule;
  find(bus: string, name: string): Rule | undefined;
  ruleArn(bus: string, name: string): string;
  put(rule: Omit<Rule, "arn">): Rule;
  remove(bus: string, name: string): void;
  targets(rule: Rule): readonly Target[];
  putTarget(rule: Rule, target: Target): void;
  removeTarget(rule: Rule, id: string): boolean;
  putArchive(archive: Omit<Archive, "arn">): Archive;
  removeArchive(archive: Archive): void;
  /** The enabled rules and the archives that an event of this bus matches. */
  matching(bus: string, event: unknown): readonly Subscriber[];
}

type RuleDefinition = Pick<Rule, "pattern" | "enabled" | "description">;

/**
 * Deploys buses, rules and targets of the graph beside those made at run time. What was changed at run time stays
 * changed for as long as the program says the same as when it was last deployed; a changed program wins.
 */
export function createRules(graph: Graph, store: Store): Rules {
  const { db } = store;
  const place = placeOf(graph);
  const base = `arn:aws:events:${place.region}:${place.account}`;
  const buses = createBusRegistry(graph, store, place);
  const rules = new Map<string, Rule>();
  const targets = new Map<string, Map<string, Target>>();
  const archives = createArchiveRegistry(graph, store, place);
  const matchers = new Map<string, Matcher<Subscriber>>();
  const patterns = new Map<string, Pattern>();

  const keyOf = (bus: string, name: string): string => `${bus}/${name}`;
  const ruleArn = (bus: string, name: string): string =>
    bus === "default" ? `${base}:rule/${name}` : `${base}:rule/${bus}/${name}`;
  const compiled = (text: string): Pattern => {
    const known = patterns.get(text) ?? compilePattern(text);
    patterns.set(text, known);
    return known;
  };
  const keepRule = db.prepare(
    `INSERT INTO eb_rules VALUES (?, ?, ?, ?) ON CONFLICT (bus, name) DO UPDATE SET
     definition = excluded.definition, program = coalesce(excluded.program, program)`,
  );
  const keepTarget = db.prepare(
    `INSERT INTO eb_targets VALUES (?, ?, ?, ?, ?) ON CONFLICT (bus, rule, id) DO UPDATE SET
     definition = excluded.definition, program = coalesce(excluded.program, program)`,
  );

  const putRule = (rule: Omit<Rule, "arn">, program: string | null): Rule => {
    compiled(rule.pattern);
    const full = { ...rule, arn: ruleArn(rule.bus, rule.name) };
    const { pattern, enabled, description } = rule;
    keepRule.run(rule.bus, rule.name, JSON.stringify({ pattern, enabled, description }), program);
    rules.set(keyOf(rule.bus, rule.name), full);
    matchers.delete(rule.bus);
    return full;
  };
  const putTarget = (rule: Rule, target: Target, program: string | null): void => {
    const key = keyOf(rule.bus, rule.name);
    const own = targets.get(key) ?? new Map<string, Target>();
    targets.set(key, own.set(target.id, target));
    keepTarget.run(rule.bus, rule.name, target.id, JSON.stringify(target), program);
  };
  const get = (bus: string, name: string): Rule => {
    const rule = rules.get(keyOf(bus, name));
    if (rule) return rule;
    throw new AwsError("ResourceNotFoundException", `Rule ${name} does not exist on EventBus ${bus}.`);
  };

  const rowsOf = (table: "eb_rules" | "eb_targets") => db.prepare(`SELECT * FROM ${table}`).all();

  const deploy = (): void => {
    const knownRules = new Map<string, ReturnType<typeof rowsOf>[number]>(
      rowsOf("eb_rules").map((row) => [keyOf(String(row.bus), String(row.name)), row] as const),
    );
    for (const node of resourcesOf(graph, "aws:cloudwatch/eventRule:EventRule")) {
      const asked = ruleOf(node);
      if (!buses.has(asked.bus)) throw new Error(`${node.name}: the bus "${asked.bus}" is not in the program`);
      const { bus, name, ...definition } = asked;
      const program = JSON.stringify(definition);
      const known = knownRules.get(keyOf(bus, name));
      knownRules.delete(keyOf(bus, name));
      const current =
        known?.program === program ? (JSON.parse(String(known.definition)) as RuleDefinition) : definition;
      try {
        putRule({ bus, name, ...current }, program);
      } catch (error) {
        if (error instanceof PatternError) throw new Error(`${node.name}: eventPattern: ${error.message}`);
        throw error;
      }
    }
    for (const row of knownRules.values()) {
      const bus = String(row.bus);
      const name = String(row.name);
      if (row.program === null && buses.has(bus)) {
        putRule({ bus, name, ...(JSON.parse(String(row.definition)) as RuleDefinition) }, null);
      } else db.prepare("DELETE FROM eb_rules WHERE bus = ? AND name = ?").run(bus, name);
    }
    deployTargets();
  };

  const deployTargets = (): void => {
    const known = new Map<string, ReturnType<typeof rowsOf>[number]>(
      rowsOf("eb_targets").map((row) => [`${row.bus}/${row.rule}/${row.id}`, row] as const),
    );
    for (const node of resourcesOf(graph, "aws:cloudwatch/eventTarget:EventTarget")) {
      const bus = busName(node.inputs.eventBusName as string | undefined);
      const rule = rules.get(keyOf(bus, String(node.inputs.rule)));
      if (!rule) throw new Error(`${node.name}: the rule "${String(node.inputs.rule)}" is not on the bus "${bus}"`);
      const target = targetOfNode(node);
      const program = JSON.stringify(target);
      const key = `${bus}/${rule.name}/${target.id}`;
      const row = known.get(key);
      known.delete(key);
      putTarget(rule, row?.program === program ? (JSON.parse(String(row.definition)) as Target) : target, program);
    }
    for (const row of known.values()) {
      const rule = rules.get(keyOf(String(row.bus), String(row.rule)));
      if (row.program === null && rule) putTarget(rule, JSON.parse(String(row.definition)) as Target, null);
      else {
        db.prepare("DELETE FROM eb_targets WHERE bus = ? AND rule = ? AND id = ?").run(
          String(row.bus),
          String(row.rule),
          String(row.id),
        );
      }
    }
  };
  store.transaction(deploy);

  const matcherOf = (bus: string): Matcher<Subscriber> => {
    const known = matchers.get(bus);
    if (known) return known;
    const subscribers: [Subscriber, Pattern][] = [];
    for (const rule of rules.values()) {
      if (rule.bus === bus && rule.enabled) subscribers.push([{ rule }, compiled(rule.pattern)]);
    }
    for (const archive of archives.list()) {
      // An archive without a pattern takes everything; one field that every event has says so.
      const pattern = archive.pattern ?? `{"source":[{"exists":true}]}`;
      if (archive.bus === bus) subscribers.push([{ archive }, compiled(pattern)]);
    }
    const matcher = createMatcher(subscribers);
    matchers.set(bus, matcher);
    return matcher;
  };

  return {
    place,
    buses,
    archives,
    bus: (reference) => {
      const name = busName(reference);
      if (buses.has(name)) return name;
      throw new AwsError("ResourceNotFoundException", `Event bus ${name} does not exist.`);
    },
    list: (bus) => [...rules.values()].filter((rule) => rule.bus === bus).sort((a, b) => (a.name < b.name ? -1 : 1)),
    get,
    find: (bus, name) => rules.get(keyOf(bus, name)),
    ruleArn,
    put: (rule) => putRule(rule, null),
    remove(bus, name) {
      const key = keyOf(bus, name);
      rules.delete(key);
      targets.delete(key);
      matchers.delete(bus);
      db.prepare("DELETE FROM eb_rules WHERE bus = ? AND name = ?").run(bus, name);
      db.prepare("DELETE FROM eb_targets WHERE bus = ? AND rule = ?").run(bus, name);
    },
    targets: (rule) => [...(targets.get(keyOf(rule.bus, rule.name))?.values() ?? [])],
    putTarget(rule, target) {
      checkTarget(target);
      putTarget(rule, target, null);
    },
    removeTarget(rule, id) {
      db.prepare("DELETE FROM eb_targets WHERE bus = ? AND rule = ? AND id = ?").run(rule.bus, rule.name, id);
      return targets.get(keyOf(rule.bus, rule.name))?.delete(id) ?? false;
    },
    putArchive(archive) {
      matchers.delete(archive.bus);
      return archives.put(archive);
    },
    removeArchive(archive) {
      matchers.delete(archive.bus);
      archives.remove(archive.name);
    },
    matching: (bus, event) => matcherOf(bus).match(event),
  };
}

function ruleOf(node: ResourceNode): Omit<Rule, "arn"> {
  const { inputs, outputs } = node;
  if (inputs.scheduleExpression) throw new Error(`${node.name}: rules with a scheduleExpression are not emulated`);
  if (inputs.roleArn) throw new Error(`${node.name}: roleArn of a rule is not emulated`);
  if (typeof inputs.eventPattern !== "string") throw new Error(`${node.name}: eventPattern is missing`);
  return {
    bus: busName(inputs.eventBusName as string | undefined),
    name: String(outputs.name ?? node.name),
    pattern: inputs.eventPattern,
    enabled: inputs.state !== "DISABLED" && inputs.isEnabled !== false,
    description: typeof inputs.description === "string" ? inputs.description : undefined,
  };
}
