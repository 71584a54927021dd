import { writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { DocumentFormat, PageSize, TemplateName } from "../../schemas/documents.ts";
import { readDocumentFile } from "../documents.ts";
import { CliError } from "../errors.ts";
import { fetchDocuments } from "../fetch-documents.ts";
import { follow } from "../follow.ts";
import { reachPlatform } from "../platform.ts";

export interface ConvertOptions {
  readonly to: DocumentFormat;
  readonly out?: string;
  readonly template?: TemplateName;
  readonly page?: PageSize;
}

/** Reads a CV and writes it in another format, without a posting: everything that was read, nothing else. */
export async function convert(path: string, { to, out, template, page }: ConvertOptions): Promise<void> {
  const document = readDocumentFile(path);
  const target = out ?? `${basename(path, extname(path)) || "cv"}.converted.${to}`;
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  const { client, close } = await reachPlatform(say);
  try {
    const id = await client.submit("cv_parse", { cv: document });
    const view = await follow(client, id, () => undefined);
    const [failure] = view.failures;
    if (failure) throw new CliError(`The CV can't be used: ${failure.message}`);
    const [fetched] = await fetchDocuments(client, id, { documents: [{ kind: "cv", format: to }], template, page });
    if (!fetched) throw new CliError("the CV was not typeset");
    if (target === "-") process.stdout.write(fetched.bytes);
    else {
      writeTo(target, fetched.bytes);
      say(`wrote ${target}`);
    }
  } finally {
    await close();
  }
}

function writeTo(path: string, bytes: Buffer): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CliError(`${path} can't be written (${code}).`, 2);
  }
}
