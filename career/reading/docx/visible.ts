import { hexColour, isUnseenOn, paper } from "../colour.ts";
import { child, type XmlNode } from "./xml.ts";

/** Letters of this many half points or less are there for programs alone. */
const leastHalfPoints = 3;

const isOn = (node: XmlNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|none)$/.test(node.attributes["w:val"] ?? "1");

/** Whether a run can't be seen: hidden, tiny, or in the colour of the paper where nothing is known to lie behind it. */
export function isHiddenRun(format: XmlNode | undefined, colourOfStyle: string | undefined, shaded: boolean): boolean {
  if (isOn(child(format, "w:vanish"))) return true;
  const half = Number(child(format, "w:sz")?.attributes["w:val"] ?? Number.NaN);
  if (half <= leastHalfPoints) return true;
  if (shaded || hasGround(format) || child(format, "w:highlight") !== undefined) return false;
  const colour = hexColour(child(format, "w:color")?.attributes["w:val"] ?? colourOfStyle ?? "");
  return colour !== null && isUnseenOn(colour, paper);
}

/** Whether the properties of a run, paragraph, cell or table colour what lies behind their text. */
export function hasGround(properties: XmlNode | undefined): boolean {
  const shading = child(properties, "w:shd");
  if (shading === undefined) return false;
  const fill = hexColour(shading.attributes["w:fill"] ?? "");
  const pattern = shading.attributes["w:val"] ?? "clear";
  return (fill !== null && !isUnseenOn(fill, paper)) || !/^(?:clear|nil)$/u.test(pattern) || themed(shading);
}

const themed = (shading: XmlNode): boolean => shading.attributes["w:themeFill"] !== undefined;

/** Whether a table may colour its cells: by itself or by a style that does more than draw lines. */
export function tableHasGround(table: XmlNode): boolean {
  const properties = child(table, "w:tblPr");
  const style = child(properties, "w:tblStyle")?.attributes["w:val"] ?? "";
  return (
    hasGround(properties) || (style !== "" && !/^(?:TableGrid|TableNormal|Tabellenraster|PlainTable)/u.test(style))
  );
}
