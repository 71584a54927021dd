import { createHash } from "node:crypto";
import type { Language } from "./texts.ts";

/** Text as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** HTML, made by `html` alone. */
export interface Html {
  readonly html: string;
}

const partOf = (part: unknown): string => {
  if (Array.isArray(part)) return part.map(partOf).join("");
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "object" && "html" in part && typeof part.html === "string") return part.html;
  return escaped(String(part));
};

/** A template of HTML: what is put in is text, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly unknown[]): Html => ({
  html: strings.map((text, index) => text + (index < parts.length ? partOf(parts[index]) : "")).join(""),
});

export const STYLE = `
:root { color-scheme: light dark; --ink: #1a2233; --soft: #566074; --line: #868fa1; --ground: #f3f5f9; --card: #fff;
  --accent: #1f4fd1; --on-accent: #fff; --wrong: #a3131f; --wrong-ground: #fdecec; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf2; --soft: #aeb6c6; --line: #79839a; --ground: #11151d;
  --card: #1a202c; --accent: #9db8ff; --on-accent: #0b1530; --wrong: #ffb3b3; --wrong-ground: #3a1a1d; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--ground);
  color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: 25rem; background: var(--card); border-radius: .75rem; padding: 2rem;
  box-shadow: 0 1px 3px rgb(0 0 0 / .2); }
h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 1.25rem; }
form { margin: 0; } form + form, p { margin: 1rem 0 0; }
label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
input { width: 100%; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .6rem .7rem; }
.hint { color: var(--soft); font-size: .9rem; margin: .25rem 0 0; }
button { width: 100%; margin-top: 1.25rem; font: inherit; font-weight: 600; padding: .65rem 1rem; border-radius: .4rem;
  border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; }
button.plain { background: transparent; color: var(--accent); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.wrong { background: var(--wrong-ground); color: var(--wrong); border-radius: .4rem; padding: .6rem .8rem; margin: 0 0 1rem; }
.code { font: 600 1.8rem/1.4 ui-monospace, monospace; letter-spacing: .25em; margin: .25rem 0 0; }
.or { display: flex; align-items: center; gap: .75rem; color: var(--soft); margin: 1.25rem 0 0; }
.or::before, .or::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
`;

const styleHash = createHash("sha256").update(STYLE).digest("base64");

/**
 * What a page may do: nothing but its own style, no script at all. `returnTo`: where its forms lead in the end; browsers
 * hold the redirects after a form against this list too.
 */
export const pageHeaders = (language: Language, returnTo: readonly string[]): Readonly<Record<string, string>> => ({
  "content-type": "text/html; charset=utf-8",
  "content-language": language,
  "cache-control": "no-store",
  "content-security-policy": [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    ["form-action 'self'", ...returnTo].join(" "),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
});

/** A whole page. */
export const pageOf = (language: Language, title: string, content: Html): string =>
  `<!doctype html>${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – CareerAssist</title><style>${{ html: STYLE }}</style></head><body><main><h1>${title}</h1>${content}</main></body></html>`
      .html
  }\n`;
