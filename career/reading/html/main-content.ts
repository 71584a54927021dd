import type { HTMLElement } from "node-html-parser";

/** What stands around the content of a site's page: its head and foot, other pages, advertisements. */
const around =
  "nav, aside, footer, [role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search], dialog";
/** A content with fewer characters than this is none: sites that are built in the browser leave an empty frame. */
const LEAST = 400;

/**
 * The part of a site's page that the page is about: its one `main`, or its one `article`; where it marks neither, or
 * next to nothing stands there, the whole page without what is marked as standing around. Removes that from the tree.
 */
export function mainContent(root: HTMLElement): HTMLElement {
  for (const element of root.querySelectorAll(around)) element.remove();
  for (const selector of ["main", "[role=main]", "article"]) {
    const [found, other] = root.querySelectorAll(selector);
    if (found && !other && found.text.trim().length >= LEAST) return found;
  }
  return root;
}
