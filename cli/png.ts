import { fileURLToPath } from "node:url";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";

/** The fonts that the product brings along, since a machine may have none: by weight, and one for Chinese signs. */
const fonts = [
  ["@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf", "Noto Sans"],
  ["@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf", "Noto Sans"],
  ["@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf", "Noto Sans"],
  ["@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", "Noto Sans SC"],
] as const;

let registered = false;

function registerFonts(): void {
  if (registered) return;
  for (const [file, family] of fonts) {
    const path = fileURLToPath(import.meta.resolve(file));
    if (GlobalFonts.registerFromPath(path, family) === null)
      throw new Error(`The font ${family} can't be read from ${path}.`);
  }
  registered = true;
}

const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Names one of our fonts on each text. The renderer takes only the first family of a list and draws empty boxes for
 * signs that it lacks, where a browser would go on to the next.
 */
const withOurFonts = (svg: string): string =>
  svg.replaceAll(/<text\b[^>]*>[\s\S]*?<\/text>/g, (text) =>
    text.replaceAll(/font-family="[^"]*"/g, `font-family="Noto Sans${CHINESE.test(text) ? " SC" : ""}"`),
  );

const LARGEST = 8_192;

/**
 * An SVG document as a PNG picture, with the project's own fonts.
 *
 * @param scale how many pixels one unit of the SVG becomes (2 is sharp on most screens and in print)
 * @throws Error if it isn't an SVG with a size, or the picture would be wider or higher than 8192 pixels
 */
export async function pngOf(svg: string, scale = 2): Promise<Buffer> {
  registerFonts();
  const image = await loadImage(Buffer.from(withOurFonts(svg)));
  const width = Math.ceil(image.width * scale);
  const height = Math.ceil(image.height * scale);
  if (!(width > 0 && height > 0 && width <= LARGEST && height <= LARGEST))
    throw new Error(`A picture of ${width} × ${height} pixels can't be made; up to ${LARGEST} each way can.`);
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  return canvas.encode("png");
}
