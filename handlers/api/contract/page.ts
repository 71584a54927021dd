import type { OpenApi } from "./document.ts";

/** The look of the page; it is named by its hash, so that no other style can be put in. */
export const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
article{border-top:1px solid #8886;padding:1rem 0}
h3{font-size:1rem;margin:0}
h3 code{font-size:1.05em}
table{border-collapse:collapse;margin:.5rem 0;width:100%}
th,td{text-align:left;padding:.25rem .75rem .25rem 0;vertical-align:top;border-bottom:1px solid #8884}
pre{overflow:auto;padding:.75rem;background:#8882;border-radius:.4rem;font-size:.85rem}
summary{cursor:pointer}`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
/** The one mark of our descriptions: code between backticks. */
const prose = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const unfold = (title: string, value: unknown): string =>
  value === undefined
    ? ""
    : `<details><summary>${title}</summary><pre>${escaped(JSON.stringify(value, null, 2))}</pre></details>`;

function content(of: unknown): string {
  return Object.entries(fieldsOf(fieldsOf(of).content))
    .map(([type, media]) => {
      const { schema, example } = fieldsOf(media);
      return `<p><code>${escaped(type)}</code></p>${unfold("Example", example)}${unfold("Schema", schema)}`;
    })
    .join("");
}

function parameterTable(parameters: unknown): string {
  if (!Array.isArray(parameters)) return "";
  const rows = parameters.map(fieldsOf).map((parameter) => {
    const { type = "", format } = fieldsOf(parameter.schema);
    const kind = [type, format].filter(Boolean).join(", ");
    const need = parameter.required === true ? "required" : "";
    return `<tr><td><code>${escaped(textOf(parameter.name))}</code></td><td>${escaped(textOf(parameter.in))}</td><td>${escaped(kind)}</td><td>${need}</td><td>${prose(textOf(parameter.description))}</td></tr>`;
  });
  return `<table><thead><tr><th>Parameter</th><th>In</th><th>Type</th><th></th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function section(method: string, path: string, described: Fields): string {
  const answers = Object.entries(fieldsOf(described.responses)).map(
    ([status, answer]) =>
      `<tr><td><strong>${status}</strong></td><td>${prose(textOf(fieldsOf(answer).description))}${Number(status) < 300 ? content(answer) : ""}</td></tr>`,
  );
  const body = described.requestBody === undefined ? "" : `<h4>Body</h4>${content(described.requestBody)}`;
  return `<article id="${escaped(textOf(described.operationId))}">
<h3><code>${method.toUpperCase()} ${escaped(path)}</code></h3>
<p>${prose(textOf(described.summary))}</p>${described.description ? `<p>${prose(textOf(described.description))}</p>` : ""}
${parameterTable(described.parameters)}${body}
<h4>Answers</h4><table><tbody>${answers.join("")}</tbody></table>
</article>`;
}

/** The document as a page: whole in itself, without scripts. */
export function pageOf({ info, tags, paths, components }: OpenApi): string {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method, path, described: fieldsOf(described) })),
  );
  const groups = tags.map(({ name }) => {
    const inGroup = all.filter(({ described }) => Array.isArray(described.tags) && described.tags.includes(name));
    return `<section><h2>${escaped(name)}</h2>${inGroup.map((each) => section(each.method, each.path, each.described)).join("")}</section>`;
  });
  const schemas = Object.entries(components.schemas)
    .map(
      ([name, schema]) =>
        `<article id="schema-${escaped(name)}"><h3>${escaped(name)}</h3>${unfold("Schema", schema)}</article>`,
    )
    .join("");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(info.title)} API</title><style>${STYLE}</style></head>
<body><main><h1>${escaped(info.title)} API</h1><p>${prose(info.description)}</p><p><a href="openapi.json">OpenAPI 3.1</a></p>
${groups.join("\n")}<section><h2>Schemas</h2>${schemas}</section></main></body></html>
`;
}
