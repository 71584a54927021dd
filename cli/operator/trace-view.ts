import type { RequestRow } from "../../operations/log.ts";
import { type RequestDeadLetter, spentOn, type Trace } from "../../operations/trace.ts";
import { sentenceOf, type TraceNode } from "../../operations/trace-tree.ts";
import { gist } from "../render.ts";
import { bad, counted, duration, faint, strong } from "./text.ts";

const plainStatus: Readonly<Record<string, string>> = { completed: "completed", cancelled: "cancelled" };

function headOf({ id, type, status, wants, done, skipped, failures, createdAt, finishedAt, ...row }: RequestRow) {
  const took = finishedAt === null ? "" : ` after ${duration(finishedAt.getTime() - createdAt.getTime())}`;
  const state = plainStatus[status] ?? bad(status);
  const open = wants.filter((step) => !done.includes(step) && !skipped.includes(step) && !(step in failures));
  const readers = [...new Set([row.cvEngine, row.jobEngine].filter((engine) => engine !== null))];
  return [
    `${strong(id)}  ${type}  ${state}${took}, taken in ${createdAt.toISOString()}`,
    ...(done.length > 0 ? [`  done     ${done.join(", ")}`] : []),
    ...(open.length > 0 ? [`  open     ${open.join(", ")}`] : []),
    ...(skipped.length > 0 ? [`  skipped  ${skipped.join(", ")}`] : []),
    ...Object.entries(failures).map(([step, code]) => bad(`  failed   ${step}: ${code}. ${sentenceOf(code)}`)),
    ...(readers.length > 0 ? [faint(`  read by  ${readers.join(", ")}`)] : []),
  ];
}

const TYPE_WIDTH = 24;

/** Who thought, how long, what it cost; why it was not used, if it wasn't. */
function thoughtMark({ engine, model, milliseconds, costUsd, outcome }: TraceNode["thoughts"][number]): string {
  const cost = costUsd > 0 ? ` ${costUsd.toFixed(4)} USD` : "";
  const took = milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : duration(milliseconds);
  const mark = `${model ?? engine} ${took}${cost}`;
  return outcome === "answered" ? mark : bad(`${mark} ${outcome.replaceAll("_", " ")}`);
}

function lineOf(node: TraceNode, branch: string): string {
  const joins = node.joins.map(({ type }) => `with ${type}`);
  const marks = [
    ...joins,
    node.replay === null ? "" : `replay ${node.replay}`,
    node.sent ? "" : bad("not sent yet"),
    node.failure ? bad(gist(node)) : gist(node),
    ...node.thoughts.map(thoughtMark),
    node.tries !== null && node.tries > 1 ? bad(`tried ${node.tries} times`) : "",
  ].filter((mark) => mark !== "");
  const what = `${faint(branch)}${node.type}`.padEnd(TYPE_WIDTH + faint(branch).length - branch.length);
  const when = faint(`${node.seconds.toFixed(2).padStart(8)} s`);
  return `${when}  ${what}  ${faint(node.agent.padEnd(14))}  ${marks.join("; ")}`.trimEnd();
}

/** The lines of a node and of all below it; `trunk` is what its children's branches hang on. */
function linesOf(node: TraceNode, branch: string, trunk: string): string[] {
  const sentence = node.failure?.sentence;
  return [
    lineOf(node, branch),
    ...(sentence ? [bad(`${" ".repeat(12)}${trunk}${sentence}`)] : []),
    ...node.children.flatMap((child, index) => {
      const isLast = index === node.children.length - 1;
      return linesOf(child, `${trunk}${isLast ? "└ " : "├ "}`, `${trunk}${isLast ? "  " : "│ "}`);
    }),
  ];
}

const deadLetterLines = (letters: readonly RequestDeadLetter[]): string[] =>
  letters.length === 0
    ? []
    : [
        "",
        strong(`${counted(letters.length, "dead letter")} of this request`),
        ...letters.map(({ agent, eventType, reason }) =>
          bad(`  ${agent}: ${eventType ?? "not an event"}, ${reason.code}: ${reason.message}`),
        ),
      ];

/** A trace, for people. */
export function renderTrace({ request, events, deadLetters }: Trace): string {
  const tree = events.flatMap((node) => linesOf(node, "", ""));
  const cost = spentOn(events);
  return [
    ...headOf(request),
    ...(cost > 0 ? [`  cost     ${cost.toFixed(4)} USD`] : []),
    "",
    ...(tree.length > 0 ? tree : [faint("no event of this request is known")]),
    ...deadLetterLines(deadLetters),
  ].join("\n");
}
