import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join, sep } from "node:path";

/**
 * What a bundle that makes PDFs carries beside its code: the typesetter's WebAssembly and the fonts, about 68 MB, or 43
 * zipped; Lambda takes 250 and 50. The native typesetter, which is faster, exists for few platforms and isn't carried:
 * on a machine where npm has installed it, functions find it in the project's `node_modules`.
 */

const require = createRequire(import.meta.url);

const wasm = "@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm";

const latinStyles = ["400Regular", "400Regular_Italic", "600SemiBold"];
const latin = (folder: string, name: string): string[] =>
  latinStyles.map((style) => `@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`);
const otherScript = (folder: string, name: string, ending: string): string[] =>
  ["Regular", "Bold"].map((weight) => `@embedpdf/fonts-${folder}/fonts/${name}-${weight}.${ending}`);

/** The fonts that PDFs are set in, by the file in their package. */
const fontFiles: readonly string[] = [
  ...latin("noto-sans", "NotoSans"),
  ...latin("noto-serif", "NotoSerif"),
  ...otherScript("sc", "NotoSansHans", "otf"),
  ...otherScript("jp", "NotoSansJP", "otf"),
  ...otherScript("kr", "NotoSansKR", "otf"),
  ...otherScript("hebrew", "NotoSansHebrew", "ttf"),
  ...otherScript("arabic", "NotoNaskhArabic", "ttf"),
];

/** A file that is laid into a bundle as it is. */
export interface LaidFile {
  /** Where in the bundle. */
  readonly name: string;
  /** Where it lies now. */
  readonly path: string;
  /** Changes whenever the file does: its size and the version of its package. Hashing all of them at each start would take longer. */
  readonly stamp: string;
}

/** The folder of an installed package. Some hide their files from `require.resolve`, but not their main file. */
function folderOf(name: string): string {
  const main = require.resolve(name);
  const path = join(sep, name, sep);
  return main.slice(0, main.lastIndexOf(path) + path.length - 1);
}

async function versionOf(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

async function laid(name: string, path: string, folder: string): Promise<LaidFile> {
  return { name, path, stamp: `${await versionOf(folder)} ${(await stat(path)).size}` };
}

/** The folder of a bundle in which all of this lies. */
export const typesettingFolder = "typesetting";

async function ofPackage(file: string, name = basename(file)): Promise<LaidFile> {
  const [scope = "", own = "", ...rest] = file.split("/");
  const folder = folderOf(`${scope}/${own}`);
  return laid(join(typesettingFolder, name), join(folder, ...rest), folder);
}

/** The fonts' licence (OFL 1.1) goes wherever they go. */
const licences: Readonly<Record<string, string>> = {
  "noto-sans": "@expo-google-fonts/noto-sans/LICENSE_FONT",
  "noto-serif": "@expo-google-fonts/noto-serif/LICENSE_FONT",
  chinese: "@embedpdf/fonts-sc/LICENSE",
  japanese: "@embedpdf/fonts-jp/LICENSE",
  korean: "@embedpdf/fonts-kr/LICENSE",
  hebrew: "@embedpdf/fonts-hebrew/LICENSE",
  arabic: "@embedpdf/fonts-arabic/LICENSE",
};

/** Everything that a bundle needs to make PDFs. Throws Error if a package is missing. */
export const typesettingFiles = (): Promise<LaidFile[]> =>
  Promise.all([
    ...fontFiles.map((file) => ofPackage(file)),
    ...Object.entries(licences).map(([name, file]) => ofPackage(file, `LICENSE-${name}.txt`)),
    ofPackage(wasm, "typst.wasm"),
  ]);
