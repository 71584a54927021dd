import type * as Library from "pdfjs-dist";

type Pdfjs = Pick<typeof Library, "getDocument" | "OPS">;

let loading: Promise<Pdfjs> | undefined;

/**
 * Loads pdf.js once. Its worker runs in this thread: it is handed over as a module, so that a bundle needs no file
 * beside itself. pdf.js looks for a canvas library while it loads and warns when it finds none; reading text needs
 * none, so these warnings are held back for that moment.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const worker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  Object.assign(globalThis, { pdfjsWorker: worker });
  const { warn } = console;
  console.warn = (...message: unknown[]): void => {
    if (!/canvas|polyfill/i.test(String(message[0]))) warn(...message);
  };
  try {
    return await import("pdfjs-dist/legacy/build/pdf.mjs");
  } finally {
    console.warn = warn;
  }
}
