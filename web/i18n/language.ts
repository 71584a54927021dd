import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, languages } from "./spoken.ts";

const KEY = "careerassist.language";

const isLanguage = (value: string | null | undefined): value is Language =>
  languages.some((language) => language === value);

/** The language that was chosen here, or else the first of the browser's that we speak. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  const spoken = navigator.languages.map((tag) => tag.split("-")[0]);
  return spoken.find(isLanguage) ?? "en";
}

/** One file for each language and page; a page's texts come with the page. */
const catalogues = import.meta.glob<Record<string, unknown>>("../messages/*/*.json", { import: "default" });

const fromCatalogues = {
  type: "backend" as const,
  init: () => undefined,
  read: async (language: string, namespace: string): Promise<Record<string, unknown>> => {
    const load = catalogues[`../messages/${language}/${namespace}.json`];
    if (!load) throw new Error(`there are no texts ${namespace} in ${language}`);
    return load();
  },
};

const show = (language: string): void => {
  document.documentElement.lang = language;
};

/** The catalogue of the page at a path, whose texts come with those of the shell; none where a page has none of its own. */
function catalogueAt(path: string): readonly string[] {
  const [first = "", second] = path.split("/").filter((part) => part !== "");
  const name = first === "" ? "analyze" : first === "results" && second ? "result" : first;
  return `../messages/${firstLanguage()}/${name}.json` in catalogues ? [name] : [];
}

/** Makes the texts ready. Resolves when those of the shell and of the page at this path are there. */
export async function startLanguage(path: string): Promise<void> {
  i18next.on("languageChanged", show);
  await i18next
    .use(fromCatalogues)
    .use(initReactI18next)
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: ["shell", "problems", ...catalogueAt(path)],
      defaultNS: "shell",
      load: "languageOnly",
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/** The language that the interface speaks now. */
export const currentLanguage = (): Language => (isLanguage(i18next.language) ? i18next.language : "en");

/** Has the interface speak another language, from now on and when it is opened again. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await i18next.changeLanguage(language);
}
