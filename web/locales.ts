import type { Plugin } from "vite";
import { languages } from "./i18n/spoken.ts";

/**
 * The accessible components speak thirty languages, all of them in the bundle. This leaves those that the interface speaks;
 * English stands in for the others, which nobody asks for.
 */
export const onlySpokenLocales = (): Plugin => ({
  name: "only-spoken-locales",
  enforce: "pre",
  load(id) {
    const locale =
      /\/react-(?:aria|stately|aria-components)\/.*\/intl\/(?:.*\/)?([a-z]{2})-[A-Z]{2}\.m?js(?:$|\?)/.exec(id)?.[1];
    const isSpoken = locale === undefined || languages.some((language) => language === locale);
    return isSpoken ? null : "export default {};";
  },
});
