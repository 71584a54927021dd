import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { createClient } from "../client/client.ts";
import { ApiProvider } from "./api/context.tsx";
import { createQueries } from "./api/queries.ts";
import "@fontsource-variable/inter/wght.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/components.css";
import { showTheme } from "./design/theme.ts";
import { startLanguage } from "./i18n/language.ts";
import { firstPage, router } from "./routes.tsx";
import { loadConfiguration } from "./session/configuration.ts";
import { SessionProvider } from "./session/context.tsx";
import { openSession } from "./session/session.ts";

showTheme();

// What the first page needs comes side by side, not one after the other: on a phone, each wait for an answer is long.
const early = Promise.allSettled([firstPage(), import("./session/oidc.ts")]);
const [configuration] = await Promise.all([loadConfiguration(), startLanguage(location.pathname), early]);
const session = await openSession(configuration);
const base = new URL(configuration.apiBase, location.origin).href;
const token = () => session.token();
const api = { base, token, client: createClient({ baseUrl: base, token }) };
const queries = createQueries();

function App() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language}>
      <RouterProvider router={router} />
    </I18nProvider>
  );
}

const place = document.getElementById("app");
if (!place) throw new Error("the page has no place for the app");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SessionProvider session={session}>
        <ApiProvider api={api}>
          <App />
        </ApiProvider>
      </SessionProvider>
    </QueryClientProvider>
  </StrictMode>,
);
