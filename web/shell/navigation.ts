import {
  Activity,
  BriefcaseBusiness,
  ChartColumn,
  Database,
  FileUser,
  History,
  type LucideIcon,
  ScanSearch,
  Settings,
} from "lucide-react";

/** The pages that the shell leads to, in its order. `role` names who sees one; `inBar` those of the phone's bar. */
export const places = [
  { to: "/", text: "nav.analyze", icon: ScanSearch, role: "user", inBar: true },
  { to: "/results", text: "nav.results", icon: History, role: "user", inBar: true },
  { to: "/cvs", text: "nav.cvs", icon: FileUser, role: "user", inBar: true },
  { to: "/applications", text: "nav.applications", icon: BriefcaseBusiness, role: "user", inBar: true },
  { to: "/analytics", text: "nav.analytics", icon: ChartColumn, role: "user", inBar: false },
  { to: "/settings", text: "nav.settings", icon: Settings, role: "user", inBar: false },
  { to: "/operations", text: "nav.operations", icon: Activity, role: "operator", inBar: false },
  { to: "/data", text: "nav.data", icon: Database, role: "data", inBar: false },
] as const satisfies readonly { readonly icon: LucideIcon; readonly [field: string]: unknown }[];

export type Place = (typeof places)[number];

/** The pages for someone with these roles. */
export const placesFor = (roles: readonly string[]): readonly Place[] =>
  places.filter(({ role }) => role === "user" || roles.includes(role));
