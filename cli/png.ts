import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";

const require = createRequire(import.meta.url);

interface Family {
  readonly name: string;
  /** The letters that it is asked for. */
  readonly letters: RegExp;
  readonly folder: string;
  readonly files: readonly string[];
}

const east = (name: string, letters: RegExp, script: string, file: string): Family => ({
  name,
  letters,
  folder: `@embedpdf/fonts-${script}`,
  files: [`fonts/${file}`],
});

/**
 * What the product brings along for other scripts, since a machine may have no fonts. Read when a text needs them.
 * Hebrew and Arabic aren't among them: this renderer would set them from left to right.
 */
const others: readonly Family[] = [
  east("CareerAssist Japanese", /[\u3040-\u30ff]/u, "jp", "NotoSansJP-Regular.otf"),
  east("CareerAssist Korean", /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/u, "kr", "NotoSansKR-Regular.otf"),
  east("CareerAssist Chinese", /[\u3000-\u303f\p{Script=Han}\uff00-\uffef]/u, "sc", "NotoSansHans-Regular.otf"),
];

/** Latin, Greek and Cyrillic. */
const main: Family = {
  name: "CareerAssist Sans",
  letters: /./u,
  folder: "@expo-google-fonts/noto-sans",
  files: ["400Regular/NotoSans_400Regular.ttf", "600SemiBold/NotoSans_600SemiBold.ttf"],
};

const registered = new Set<string>();

function register({ name, folder, files }: Family): void {
  if (registered.has(name)) return;
  for (const file of files) {
    const path = join(folderOf(folder), file);
    if (GlobalFonts.registerFromPath(path, name) === null) throw new Error(`The font in ${path} can't be read.`);
  }
  registered.add(name);
}

/** Where a package lies; its exports may hide its fonts, but not its entry. */
function folderOf(name: string): string {
  const entry = require.resolve(name);
  const folder = join("node_modules", name) + sep;
  return entry.slice(0, entry.lastIndexOf(folder) + folder.length);
}

/**
 * Names one of our fonts for every letter. The renderer takes only the first family of a list and draws empty boxes for
 * letters that it lacks, where a browser would go on to the next.
 */
const withOurFonts = (svg: string): string =>
  svg.replaceAll(/<text\b[^>]*>[\s\S]*?<\/text>/g, (text) =>
    text
      .replaceAll(/font-family="[^"]*"/g, `font-family="${main.name}"`)
      .replaceAll(/(?<=>)[^<]+/g, (words) => runsOf(words)),
  );

/** Words with the runs of another script marked. Han characters follow the kana or Hangul that stand in the same text. */
function runsOf(words: string): string {
  const found = others.filter(({ letters }) => letters.test(words));
  if (found.length === 0) return words;
  for (const family of found) register(family);
  const familyOf = (letter: string): Family => {
    if (letter === " ") return main;
    const own = found.find(({ letters }) => letters.test(letter));
    return own !== undefined && han.test(letter) ? (found[0] ?? own) : (own ?? main);
  };
  let runs = "";
  let open = main;
  for (const letter of words) {
    const family = familyOf(letter);
    if (family !== open) {
      if (open !== main) runs += "</tspan>";
      if (family !== main) runs += `<tspan font-family="${family.name}">`;
      open = family;
    }
    runs += letter;
  }
  return open === main ? runs : `${runs}</tspan>`;
}

const han = /\p{Script=Han}/u;

const LARGEST = 8_192;

/**
 * An SVG document as a PNG picture, with the project's own fonts.
 *
 * @param scale how many pixels one unit of the SVG becomes (2 is sharp on most screens and in print)
 * @throws Error if it isn't an SVG with a size, or the picture would be wider or higher than 8192 pixels
 */
export async function pngOf(svg: string, scale = 2): Promise<Buffer> {
  register(main);
  const image = await loadImage(Buffer.from(withOurFonts(svg)));
  const width = Math.ceil(image.width * scale);
  const height = Math.ceil(image.height * scale);
  if (!(width > 0 && height > 0 && width <= LARGEST && height <= LARGEST))
    throw new Error(`A picture of ${width} × ${height} pixels can't be made; up to ${LARGEST} each way can.`);
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  return canvas.encode("png");
}
