/** pdf.js publishes no types for its worker; it is only handed over, never called by us. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
