import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Typeset } from "../render.ts";
import { allFamilies } from "./families.ts";
import { inputOf } from "./input.ts";
import { template } from "./template.ts";

/** How many documents back the compiler remembers what it has set. */
const rememberedDocuments = 8;

/** The compiler is a native library that npm installs for the platform it runs on. */
async function loadCompiler(): Promise<typeof NodeCompiler> {
  try {
    const loaded = await import("@myriaddreamin/typst-ts-node-compiler");
    return loaded.default.NodeCompiler;
  } catch (error) {
    const wanted = `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}`;
    throw new Error(`PDF can't be made here: the typesetter for this platform is missing (${wanted}, or with -gnu).`, {
      cause: error,
    });
  }
}

/**
 * Makes a typesetter for PDF from the folder that holds the fonts. Make one and keep it: it takes some tens of
 * milliseconds, and what it has read of the fonts serves all documents. The fonts of the machine are never used, so
 * that a document looks the same wherever it is made.
 * Throws Error if the native compiler or a font is missing.
 */
export async function typesetter(fontFolder: string): Promise<Typeset> {
  const Compiler = await loadCompiler();
  // The workspace names no folder that exists: the program that we compile reads no files.
  const compiler = Compiler.create({
    workspace: "/careerassist-without-files",
    fontArgs: [{ fontPaths: [fontFolder] }],
  });
  refuseWithoutFonts(compiler, fontFolder);
  return (outline, look, page, date) => {
    const result = compiler.compile({
      mainFileContent: template,
      inputs: { document: inputOf(outline, look, page, date) },
    });
    const document = result.result;
    if (result.hasError() || document === null)
      throw new Error("A document could not be typeset.", { cause: result.takeError()?.shortDiagnostics });
    try {
      return new Uint8Array(exported(compiler, document));
    } finally {
      compiler.evictCache(rememberedDocuments);
    }
  };
}

type Document = NonNullable<ReturnType<NodeCompiler["compile"]>["result"]>;

/**
 * PDF/UA-1, the standard for accessible documents, asks for a glyph for every letter. A text in a script that no font
 * has (boxes stand in its place) still becomes a tagged PDF, only without the mark of the standard.
 */
function exported(compiler: NodeCompiler, document: Document): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } catch (error) {
    if (!JSON.stringify(error, ["message", "shortDiagnostics"]).includes("could not be displayed")) throw error;
    return compiler.pdf(document);
  }
}

function refuseWithoutFonts(compiler: NodeCompiler, folder: string): void {
  const trial = allFamilies.map((family) => `#text(font: ${JSON.stringify(family)}, fallback: false)[]`).join("");
  const warnings = JSON.stringify(compiler.compile({ mainFileContent: trial }).takeWarnings()?.shortDiagnostics ?? []);
  const missing = allFamilies.filter((family) => warnings.includes(family.toLowerCase()));
  if (missing.length > 0) throw new Error(`Fonts are missing in ${folder}: ${missing.join(", ")}`);
}
