import { AwsError } from "../../aws-error.ts";
import type { Target } from "./targets.ts";

/** The event as it goes to targets: its exact text, and parsed. */
export interface EventText {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What the service knows beside the event, for the predefined variables of templates. */
export interface RuleFacts {
  readonly ruleArn: string;
  readonly ruleName: string;
  /** ISO 8601. */
  readonly ingestionTime: string;
}

/** The text that a target receives for an event. */
export function payloadFor(target: Target, event: EventText, facts: RuleFacts): string {
  if (target.input !== undefined) return target.input;
  if (target.inputPath !== undefined) {
    const part = valueAt(event.value, target.inputPath);
    return part === undefined ? "{}" : JSON.stringify(part);
  }
  if (target.inputTransformer) return compileTransformer(target.inputTransformer)(event, facts);
  return event.text;
}

const STEP = /^(?:\.([A-Za-z0-9_-]+)|\['([^']+)'\]|\["([^"]+)"\]|\[(\d+)\])/;

/** The value at a JSON path (`$.detail.items[0]['a key']`); undefined if there is none. Throws ValidationException. */
export function valueAt(value: unknown, path: string): unknown {
  if (!path.startsWith("$")) throw invalid(`Invalid JSON path ${path}: it must begin with '$'.`);
  let rest = path.slice(1);
  let here: unknown = value;
  while (rest !== "") {
    const step = STEP.exec(rest);
    if (!step) throw invalid(`Invalid JSON path ${path}.`);
    const key = step[1] ?? step[2] ?? step[3] ?? step[4] ?? "";
    here =
      typeof here === "object" && here !== null && Object.hasOwn(here, key)
        ? (here as Record<string, unknown>)[key]
        : undefined;
    rest = rest.slice(step[0].length);
  }
  return here;
}

const PREDEFINED: Readonly<Record<string, (event: EventText, facts: RuleFacts) => unknown>> = {
  "aws.events.rule-arn": (_, facts) => facts.ruleArn,
  "aws.events.rule-name": (_, facts) => facts.ruleName,
  "aws.events.event.ingestion-time": (_, facts) => facts.ingestionTime,
  "aws.events.event": (event) => withoutDetail(event.value),
  "aws.events.event.json": (event) => event.value,
};

const withoutDetail = (event: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(event).filter(([key]) => key !== "detail"));

/**
 * Compiles an input transformer. Each `<name>` of the template becomes the value at its path: as JSON where it stands by
 * itself, as bare text within quotes. Throws ValidationException for a name without a path and for a malformed path.
 */
export function compileTransformer(
  transformer: NonNullable<Target["inputTransformer"]>,
): (event: EventText, facts: RuleFacts) => string {
  const { paths, template } = transformer;
  const names = Object.keys(paths);
  if (names.length > 100) throw invalid("InputPathsMap can have at most 100 entries.");
  for (const [name, path] of Object.entries(paths)) {
    if (/^aws/i.test(name)) throw invalid(`The key ${name} of InputPathsMap cannot start with "AWS".`);
    valueAt({}, path);
  }
  if (template.length > 8192) throw invalid("InputTemplate is longer than 8192 characters.");
  const pieces = split(template);
  for (const { name } of pieces) {
    if (name !== undefined && !Object.hasOwn(paths, name) && !Object.hasOwn(PREDEFINED, name)) {
      throw invalid(`InputTemplate for target contains placeholder ${name} which is not in InputPathsMap.`);
    }
  }
  return (event, facts) => {
    const resolve = (name: string): unknown => {
      const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
      return path === undefined ? PREDEFINED[name]?.(event, facts) : valueAt(event.value, path);
    };
    return pieces
      .map(({ text, name, quoted }) => {
        if (name === undefined) return text;
        const value = resolve(name);
        if (!quoted) return value === undefined ? "" : JSON.stringify(value);
        if (value === undefined) return "";
        const bare = typeof value === "string" ? value : JSON.stringify(value);
        // Within quotes the value must not end the string that it stands in.
        return JSON.stringify(bare).slice(1, -1);
      })
      .join("");
  };
}

interface Piece {
  readonly text: string;
  readonly name: string | undefined;
  readonly quoted: boolean;
}

/** Splits a template at its placeholders and notes which of them stand within a JSON string. */
function split(template: string): Piece[] {
  const pieces: Piece[] = [];
  let quoted = false;
  let from = 0;
  for (const match of template.matchAll(/<([A-Za-z0-9_.-]+)>/g)) {
    const text = template.slice(from, match.index);
    for (const [quote] of text.matchAll(/\\.|"/g)) if (quote === '"') quoted = !quoted;
    pieces.push({ text, name: undefined, quoted }, { text: "", name: match[1], quoted });
    from = match.index + match[0].length;
  }
  pieces.push({ text: template.slice(from), name: undefined, quoted });
  return pieces;
}

const invalid = (message: string): AwsError => new AwsError("ValidationException", message);
