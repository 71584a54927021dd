import { Refusal } from "../reply.ts";

/** Reads a body that may be JSON or a form. Throws Refusal if it is neither. */
export async function readJsonOrForm(request: Request): Promise<unknown> {
  try {
    const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data");
    return isForm ? await bodyOfForm(await request.formData()) : await request.json();
  } catch {
    throw new Refusal(400, [{ code: "malformed", message: "The body is neither JSON nor multipart/form-data." }]);
  }
}

/** Turns a form (`type`, `cv`, `job`, `options` as JSON; files or texts) into the JSON body's shape. */
async function bodyOfForm(form: FormData): Promise<unknown> {
  const entries = await Promise.all(
    [...form.entries()].map(async ([field, value]) => {
      if (field === "type") return [field, value] as const;
      if (field === "options" && typeof value === "string") return [field, JSON.parse(value) as unknown] as const;
      if (typeof value === "string") return [field, { text: value }] as const;
      const file = Buffer.from(await value.arrayBuffer()).toString("base64");
      return [field, { file, ...(value.name ? { name: value.name } : {}) }] as const;
    }),
  );
  return Object.fromEntries(entries);
}
