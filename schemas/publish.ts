import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { breaks } from "./compatibility.ts";
import { events } from "./events.ts";
import { jsonSchemaOf, publishedName } from "./json-schema.ts";

const folder = join(import.meta.dirname, "published");

/** How the events of today differ from what was published; each line names an event and a field. */
export function breaksWithPublished(): string[] {
  return events.flatMap((declaration) => {
    const path = join(folder, `${publishedName(declaration)}.json`);
    if (!existsSync(path)) return [`${publishedName(declaration)}: is not published; run npm run schemas:publish`];
    return breaks(JSON.parse(readFileSync(path, "utf8")), jsonSchemaOf(declaration)).map(
      (line) => `${publishedName(declaration)} ${line}; make it version ${declaration.version + 1} beside the old one`,
    );
  });
}

/** Writes the schemas that hold from now on. Refuses to break what was published. */
if (import.meta.main) {
  const broken = breaksWithPublished().filter((line) => !line.includes("is not published"));
  if (broken.length > 0) {
    console.error(broken.join("\n"));
    process.exitCode = 1;
  } else {
    for (const declaration of events) {
      const path = join(folder, `${publishedName(declaration)}.json`);
      writeFileSync(path, `${JSON.stringify(jsonSchemaOf(declaration), null, 2)}\n`);
    }
  }
}
