import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { onlySpokenLocales } from "./locales.ts";

/** Where `npm run web:dev` finds the API: a platform that `careerassist serve` keeps running. */
const api = process.env.CAREERASSIST_API ?? "http://localhost:3000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), onlySpokenLocales()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    manifest: true,
    target: "es2024",
    // Small files stay files: what is written into a page would need `data:` in its policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      "/api": {
        target: api,
        changeOrigin: true,
        configure: (proxy) => {
          // The platform takes no page of another origin for the person's own, and this server is another origin.
          proxy.on("proxyReq", (request) => request.removeHeader("origin"));
        },
      },
    },
  },
});
