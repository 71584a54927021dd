import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Typeset } from "../render.ts";
import type { Engine } from "./engine.ts";
import { allFontFiles, familiesFor } from "./families.ts";
import { inputOf } from "./input.ts";
import { nativeEngine } from "./native-engine.ts";

/** Which compiler sets documents: the native one where it is installed, WebAssembly everywhere. */
export type EngineName = "native" | "wasm";

/**
 * Makes a typesetter for PDF from the folder that holds the fonts and the compiler's WebAssembly. Make one and keep it:
 * what it has read serves all documents. The fonts of the machine are never used, so that a document looks the same
 * wherever it is made; the native engine adds the mark of PDF/UA-1 to what both write as tagged PDF.
 * Throws Error if a file is missing.
 */
export async function typesetter(folder: string, wanted?: EngineName): Promise<Typeset> {
  const missing = allFontFiles.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`Fonts are missing in ${folder}: ${missing.join(", ")}`);
  const engine = await engineOf(folder, wanted);
  return (outline, look, page, date) => {
    const families = familiesFor(JSON.stringify(outline), look.face);
    return engine(inputOf(outline, look, page, date, families), families);
  };
}

async function engineOf(folder: string, wanted: EngineName | undefined): Promise<Engine> {
  const native = wanted === "wasm" ? null : await nativeEngine(folder);
  if (native !== null) return native;
  if (wanted === "native") throw new Error("The native typesetter isn't installed for this platform.");
  const { wasmEngine } = await import("./wasm-engine.ts");
  return wasmEngine(folder);
}
