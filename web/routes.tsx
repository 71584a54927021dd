import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { BrokenApp, ErrorPage } from "./errors/error-page.tsx";
import { NotFoundPage } from "./errors/not-found-page.tsx";
import { SIGNED_IN } from "./session/places.ts";
import { FinishSignIn } from "./shell/finish-sign-in.tsx";
import { Shell } from "./shell/shell.tsx";

/** The addresses of the app. Each page is a chunk of its own, fetched when somebody goes there or is about to. */

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage, errorComponent: BrokenApp });
const below = { getParentRoute: () => root } as const;

/** What an address may say after its question mark: these texts, each of which may be missing. */
const textsIn =
  <Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): { [Key in Name]?: string } => {
    const found: { [Key in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === "string" && value !== "") found[name] = value;
    }
    return found;
  };

const analyze = createRoute({
  ...below,
  path: "/",
  /** `cv` chooses one of mine beforehand. */
  validateSearch: (search: Record<string, unknown>): { cv?: string } =>
    typeof search.cv === "string" ? { cv: search.cv } : {},
  component: lazyRouteComponent(() => import("./pages/analyze/analyze-page.tsx"), "AnalyzePage"),
});
const results = createRoute({
  ...below,
  path: "/results",
  /** What is searched for. */
  validateSearch: textsIn("q", "type", "status"),
  component: lazyRouteComponent(() => import("./pages/results/results-page.tsx"), "ResultsPage"),
});
const result = createRoute({
  ...below,
  path: "/results/$jobId",
  validateSearch: (search: Record<string, unknown>): { view?: string } =>
    typeof search.view === "string" ? { view: search.view } : {},
  component: lazyRouteComponent(() => import("./pages/result/result-page.tsx"), "ResultPage"),
});
const cvs = createRoute({
  ...below,
  path: "/cvs",
  component: lazyRouteComponent(() => import("./pages/cvs/cvs-page.tsx"), "CvsPage"),
});
const cv = createRoute({
  ...below,
  path: "/cvs/$cvId",
  /** `view` is a sheet of the page; `with` another version, to compare this one with. */
  validateSearch: textsIn("view", "with"),
  component: lazyRouteComponent(() => import("./pages/cvs/cv-page.tsx"), "CvPage"),
});
const applications = createRoute({
  ...below,
  path: "/applications",
  /** `view` is the board or the table; `from` a request to enter an application for. */
  validateSearch: textsIn("view", "from"),
  component: lazyRouteComponent(() => import("./pages/applications/applications-page.tsx"), "ApplicationsPage"),
});
const application = createRoute({
  ...below,
  path: "/applications/$applicationId",
  component: lazyRouteComponent(() => import("./pages/applications/application-page.tsx"), "ApplicationPage"),
});
const analytics = createRoute({
  ...below,
  path: "/analytics",
  component: lazyRouteComponent(() => import("./pages/analytics/analytics-page.tsx"), "AnalyticsPage"),
});
const settings = createRoute({
  ...below,
  path: "/settings",
  component: lazyRouteComponent(() => import("./pages/settings/settings-page.tsx"), "SettingsPage"),
});
const operations = createRoute({
  ...below,
  path: "/operations",
  /** `view` is a sheet of the page; the others say what it shows. */
  validateSearch: textsIn("view", "request", "agent", "type", "replay"),
  component: lazyRouteComponent(() => import("./pages/operations/operations-page.tsx"), "OperationsPage"),
});
const data = createRoute({
  ...below,
  path: "/data",
  validateSearch: textsIn("q", "event"),
  component: lazyRouteComponent(() => import("./pages/data/data-page.tsx"), "DataPage"),
});
const signedIn = createRoute({ ...below, path: SIGNED_IN, component: FinishSignIn });

const tree = root.addChildren([
  analyze,
  results,
  result,
  cvs,
  cv,
  applications,
  application,
  analytics,
  settings,
  operations,
  data,
  signedIn,
]);

export const router = createRouter({
  routeTree: tree,
  defaultPreload: false,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});

/** Fetches the code of the page at this address, before anything is shown. */
export async function firstPage(): Promise<void> {
  const [matched] = router.getMatchedRoutes(router.latestLocation.pathname);
  await Promise.all(matched.map((route) => router.loadRouteChunk(route)));
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
