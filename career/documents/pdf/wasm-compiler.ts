import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
} from "@myriaddreamin/typst-ts-web-compiler";
import * as z from "zod";
import { type Family, fontFilesOf } from "./families.ts";
import { template } from "./template.ts";

/** The compiler's WebAssembly, in the folder of the fonts. */
const wasmFile = "typst.wasm";

const mainFile = "/main.typ";
const fullDiagnostics = 3;
const Answer = z.object({ result: z.instanceof(Uint8Array).optional(), diagnostics: z.unknown().optional() });

/** A PDF, and how many bytes of memory the compiler holds now. */
export interface Compiled {
  readonly pdf: Uint8Array;
  readonly memory: number;
}

/**
 * The compiler in WebAssembly. Fonts are read when a document first needs them, since those for Chinese, Japanese and
 * Korean have 35 MB. It remembers all that it has set and cannot forget: its memory grows with each document.
 */
export async function wasmCompiler(
  folder: string,
): Promise<(input: string, families: readonly Family[]) => Promise<Compiled>> {
  const { memory } = initSync({ module: readFileSync(join(folder, wasmFile)) });
  const compiler = await newCompiler();
  const loaded = new Set<Family>();

  const load = async (families: readonly Family[]): Promise<void> => {
    if (families.every((family) => loaded.has(family))) return;
    for (const family of families) loaded.add(family);
    const builder = new TypstFontResolverBuilder();
    for (const file of [...loaded].flatMap(fontFilesOf))
      builder.add_raw_font(new Uint8Array(readFileSync(join(folder, file))));
    compiler.set_fonts(await builder.build());
  };

  return async (input, families) => {
    await load(families);
    const answer = Answer.parse(compiler.compile(mainFile, [["document", input]], "pdf", fullDiagnostics));
    if (answer.result === undefined)
      throw new Error(`A document could not be typeset: ${JSON.stringify(answer.diagnostics)}`);
    return { pdf: answer.result, memory: memory.buffer.byteLength };
  };
}

async function newCompiler(): Promise<TypstCompiler> {
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const compiler = await builder.build();
  compiler.add_source(mainFile, template);
  return compiler;
}
