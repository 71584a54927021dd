import type { DrawnChart } from "../../../schemas/charts.ts";

/** A chart as the API hands it out; what its specification holds is looked at where it is drawn. */
export type ShownChart = Omit<DrawnChart, "spec"> & { readonly spec: Readonly<Record<string, unknown>> };
