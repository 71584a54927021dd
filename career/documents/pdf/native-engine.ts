import { createRequire } from "node:module";
import type { Engine } from "./engine.ts";
import { template } from "./template.ts";

/** How many documents back the compiler remembers what it has set. */
const rememberedDocuments = 8;

/** The part of the native library's interface that is used here; https://github.com/Myriad-Dreamin/typst.ts. */
interface Compiler {
  compile(source: { mainFileContent: string; inputs: Record<string, string> }): {
    readonly result: object | null;
    hasError(): boolean;
    takeError(): { readonly shortDiagnostics: unknown } | null;
  };
  pdf(document: object, options?: { pdfStandard: "ua-1" }): Buffer;
  evictCache(age: number): void;
}

interface CompilerClass {
  create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Compiler;
}

/**
 * The native libraries that there are of this version, each a package that npm installs on its own platform. The package
 * that chooses among them names more than were ever published, and npm refuses such a list.
 */
const packages = ["gnu", "musl"].map((libc) => `@myriaddreamin/typst-ts-node-compiler-linux-x64-${libc}`);

const isLibrary = (value: unknown): value is { NodeCompiler: CompilerClass } =>
  typeof value === "object" && value !== null && "NodeCompiler" in value;

/** The native compiler, or null where npm has none for this platform or a bundle doesn't find it. */
function loadCompiler(): CompilerClass | null {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      const library: unknown = require(name);
      if (isLibrary(library)) return library.NodeCompiler;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return null;
}

/** Compiles with the native library: many times as fast as WebAssembly. Null where there is none. */
export async function nativeEngine(folder: string): Promise<Engine | null> {
  const Compiler = loadCompiler();
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
function exported(compiler: Compiler, document: object): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1" });
  } catch (error) {
    if (!String(error).includes("could not be displayed")) throw error;
    return compiler.pdf(document);
  }
}
