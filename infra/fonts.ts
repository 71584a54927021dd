import { createRequire } from "node:module";
import { basename } from "node:path";

const require = createRequire(import.meta.url);

const styles = ["400Regular", "400Regular_Italic", "600SemiBold"];
const latin = (folder: string, name: string): string[] =>
  styles.map((style) => `@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`);
const others = (folder: string, name: string, ending: string): string[] =>
  ["Regular", "Bold"].map((weight) => `@embedpdf/fonts-${folder}/fonts/${name}-${weight}.${ending}`);

/** The fonts that PDFs are set in, by the file in their package: Latin, Greek and Cyrillic letters first. */
const fontFiles: readonly string[] = [
  ...latin("noto-sans", "NotoSans"),
  ...latin("noto-serif", "NotoSerif"),
  ...others("sc", "NotoSansHans", "otf"),
  ...others("jp", "NotoSansJP", "otf"),
  ...others("kr", "NotoSansKR", "otf"),
  ...others("hebrew", "NotoSansHebrew", "ttf"),
  ...others("arabic", "NotoNaskhArabic", "ttf"),
];

export interface FontFile {
  readonly name: string;
  readonly path: string;
}

/** Where each font lies on this machine. */
export const fonts = (): FontFile[] => fontFiles.map((file) => ({ name: basename(file), path: pathOf(file) }));

/** Packages whose exports hide their fonts still say where they are themselves. */
function pathOf(file: string): string {
  const [scope = "", folder = "", ...rest] = file.split("/");
  const main = require.resolve(`${scope}/${folder}`);
  const marker = `/${scope}/${folder}/`;
  return [main.slice(0, main.lastIndexOf(marker)), scope, folder, ...rest].join("/");
}
