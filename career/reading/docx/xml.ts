import { XMLParser } from "fast-xml-parser";
import { UnreadableDocument } from "../unreadable.ts";

/** An element of an XML document; text nodes have the name `#text`. Names keep their prefix, as in `w:p`. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** Parses one part of a Word document. Parts with a document type are refused: real ones have none, attacks do. */
export function parseXml(bytes: Uint8Array): XmlNode {
  const text = new TextDecoder().decode(bytes);
  if (/<!DOCTYPE/i.test(text)) throw new UnreadableDocument("docx_damaged");
  try {
    const parsed: unknown = parser.parse(text);
    return { name: "#root", attributes: {}, children: nodesOf(parsed), text: "" };
  } catch (error) {
    throw new UnreadableDocument("docx_damaged", { cause: error });
  }
}

function nodesOf(value: unknown): XmlNode[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): XmlNode[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const record = entry as Record<string, unknown>;
    const name = Object.keys(record).find((key) => key !== ":@");
    if (name === undefined) return [];
    if (name === "#text") return [{ name, attributes: {}, children: [], text: String(record[name]) }];
    return [
      { name, attributes: (record[":@"] ?? {}) as Record<string, string>, children: nodesOf(record[name]), text: "" },
    ];
  });
}

/** The first child of a name, or undefined. */
export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((one) => one.name === name);

/** Every descendant of a name, in the order of the document. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((one) =>
    one.name === name ? [one, ...descendants(one, name)] : descendants(one, name),
  );
}
