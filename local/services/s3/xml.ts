/** Content of an element: text, elements already written, or nothing. */
type Content = string | number | boolean | undefined | readonly Element[];

/** A piece of XML that is already escaped. */
export interface Element {
  readonly xml: string;
}

/** Writes an element. Text is escaped; undefined leaves the element out. */
export function element(name: string, content: Content, namespace?: string): Element {
  if (content === undefined) return { xml: "" };
  const inner = Array.isArray(content)
    ? (content as readonly Element[]).map(({ xml }) => xml).join("")
    : escapeXml(String(content));
  const attribute = namespace === undefined ? "" : ` xmlns="${namespace}"`;
  return { xml: `<${name}${attribute}>${inner}</${name}>` };
}

export const document = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}`;

export const NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
