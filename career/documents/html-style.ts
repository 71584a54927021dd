import type { Look } from "./looks.ts";

const fonts: Readonly<Record<Look["face"], string>> = {
  serif: 'Cambria, Georgia, "Noto Serif", "Times New Roman", serif',
  sans: 'system-ui, "Segoe UI", "Noto Sans", Roboto, Arial, sans-serif',
};

/** Colours for a dark screen: at least 7:1 against the background, like those for a light one. */
const dark = { ink: "e8e6e3", quiet: "b4b8bd", line: "565c63", paper: "16191d", accent: "7cc4e0" } as const;

const colours = (of: { ink: string; quiet: string; line: string; paper: string; accent: string }): string =>
  `--ink:#${of.ink};--quiet:#${of.quiet};--line:#${of.line};--paper:#${of.paper};--accent:#${of.accent}`;

/** The style sheet of a template. */
export function htmlStyle(look: Look): string {
  const light = colours({ ...look, paper: "ffffff" });
  const heading = look.heading.accent ? "var(--accent)" : "var(--ink)";
  const rules = {
    below: "border-bottom:1px solid var(--line);padding-bottom:.15em",
    above: "border-top:1px solid var(--line);padding-top:.3em",
    none: "",
  };
  return `
:root{${light};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${colours({ ...dark, accent: look.underAccent ? dark.accent : dark.ink })}}}
@media print{:root{${light}}main{max-width:none!important;padding:0!important}@page{margin:18mm}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:${(look.size * 1.6).toFixed(1)}px/${(look.leading + 0.15).toFixed(2)} ${fonts[look.face]}}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem;overflow-wrap:anywhere}
header{text-align:${look.centred ? "center" : "start"};margin-bottom:1.4em}
h1{font-size:${(look.name.size / look.size).toFixed(2)}em;line-height:1.15;margin:0 0 .2em;font-weight:${look.name.strong ? 650 : 400};color:${look.name.accent ? "var(--accent)" : "inherit"}}
.report h1{font-size:2em}
h2{font-size:${(look.heading.size / look.size).toFixed(2)}em;margin:1.6em 0 .5em;font-weight:650;color:${heading};${look.heading.capitals ? "text-transform:uppercase;letter-spacing:.06em;" : ""}${rules[look.heading.rule]}}
h2.subject{border:0;padding:0;text-transform:none;letter-spacing:0;font-size:1.1em;margin:1.4em 0}
h3{font-size:1em;font-weight:650;margin:0}
h2+h3{margin-top:.4em}
h3:not(.entry h3){margin:1.2em 0 .2em}
p,ul,blockquote{margin:.3em 0}
ul{padding-inline-start:1.3em}
li{margin:.2em 0}
a{color:${look.underAccent ? "var(--accent)" : "inherit"}}
.headline{font-size:1.12em;color:var(--quiet);margin:0 0 .4em}
.reach{margin:.1em 0}
.quiet,.note,.aside{color:var(--quiet)}
.entry{display:flex;flex-wrap:wrap;gap:0 1.5em;justify-content:space-between;align-items:baseline;margin-top:1em;break-after:avoid}
.entry strong,h3 strong{font-weight:650}
.under{margin:.1em 0 .3em;color:${look.underAccent ? "var(--accent)" : "inherit"};${look.face === "serif" ? "font-style:italic" : ""}}
.row{margin:.15em 0}
.note{font-size:.92em}
.label{font-weight:650;margin-top:.8em}
.line{margin:0}
.date{margin:2em 0 1.6em}
.sign{margin-top:3em}
.letter p:not([class]){margin:0 0 .9em}
blockquote{margin:.35em 0;padding:.1em 0 .1em .9em;border-inline-start:3px solid var(--line);color:var(--quiet)}
.meter{display:grid;grid-template-columns:minmax(9em,14em) 1fr 6em;gap:1em;align-items:center;margin:.3em 0}
.meter span{text-align:end}
meter{width:100%;height:.8em}
@media (max-width:34rem){.meter{grid-template-columns:1fr auto}.meter meter{grid-column:1/-1;grid-row:2}}
`;
}
