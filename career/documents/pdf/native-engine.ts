import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Engine } from "./engine.ts";
import { template } from "./template.ts";

/** How many documents back the compiler remembers what it has set. */
const rememberedDocuments = 8;

/** The native compiler, or null where npm has none for this platform or a bundle doesn't carry it. */
async function loadCompiler(): Promise<typeof NodeCompiler | null> {
  try {
    const loaded = await import("@myriaddreamin/typst-ts-node-compiler");
    return loaded.default.NodeCompiler;
  } catch (error) {
    // The package itself, or the one with the library for this platform, isn't there; any other failure is one.
    const missing = error instanceof Error && "code" in error && /MODULE_NOT_FOUND$/.test(String(error.code));
    if (missing || (error instanceof Error && /native binding/i.test(error.message))) return null;
    throw error;
  }
}

type Document = NonNullable<ReturnType<NodeCompiler["compile"]>["result"]>;

/** Compiles with the native library: many times as fast as WebAssembly. Null where there is none. */
export async function nativeEngine(folder: string): Promise<Engine | null> {
  const Compiler = await loadCompiler();
  if (Compiler === null) return null;
  // The workspace names no folder that exists: the program that we compile reads no files.
  const workspace = "/careerassist-without-files";
  const compiler = Compiler.create({ workspace, fontArgs: [{ fontPaths: [folder] }] });
  return async (input) => {
    const result = compiler.compile({ mainFileContent: template, inputs: { document: input } });
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

/**
 * PDF/UA-1, the standard for accessible documents, asks for a glyph for every letter. A text in a script that no font
 * has (boxes stand in its place) still becomes a tagged PDF, only without the mark of the standard.
 */
function exported(compiler: NodeCompiler, document: Document): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } catch (error) {
    if (!String(error).includes("could not be displayed")) throw error;
    return compiler.pdf(document);
  }
}
