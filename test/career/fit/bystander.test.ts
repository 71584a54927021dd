import { test } from "uvu";
import * as assert from "uvu/assert";
import { isBystander } from "../../../career/fit/bystander.ts";

test("lines about what others do or own are told from lines about one's own work", () => {
  for (const text of [
    "- Sold wiring and testing tools to electricians",
    "Booked Gas Safe registered engineers",
    "Posters for HGV inspections and MOT preparation",
    "Works beside forklift operators on the night team",
    "Took a free course on Kubernetes and Terraform",
    "Ablage der Pflegedokumentation",
    "Vente de coffrage et de béton",
    "Archivo de expedientes de impuestos",
    "Myynti ja esittelyt ostajille",
  ])
    assert.ok(isBystander(text), text);
  for (const text of [
    "Rewires terraces from consumer unit to last socket",
    "Wrote the booking engine in Java",
    "Gives IV antibiotics and fluids",
    "Führt Wunddokumentation für 22 Bewohner",
    "Conduit huit maçons sur des immeubles",
    "Prepara el cierre mensual de tres sociedades",
  ])
    assert.not.ok(isBystander(text), text);
});

test.run();
