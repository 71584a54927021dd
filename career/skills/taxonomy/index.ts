import { agriculture } from "./agriculture.ts";
import { care } from "./care.ts";
import { construction } from "./construction.ts";
import { data } from "./data.ts";
import { design } from "./design.ts";
import { engineering } from "./engineering.ts";
import { facilities } from "./facilities.ts";
import { finance } from "./finance.ts";
import { general } from "./general.ts";
import { healthcare } from "./healthcare.ts";
import { hospitality } from "./hospitality.ts";
import { infrastructure } from "./infrastructure.ts";
import { law } from "./law.ts";
import { logistics } from "./logistics.ts";
import { management } from "./management.ts";
import { manufacturing } from "./manufacturing.ts";
import { marketing } from "./marketing.ts";
import { office } from "./office.ts";
import { personnel } from "./personnel.ts";
import { publicsector } from "./publicsector.ts";
import { sales } from "./sales.ts";
import { science } from "./science.ts";
import { security } from "./security.ts";
import { software } from "./software.ts";
import { teaching } from "./teaching.ts";
import { wellbeing } from "./wellbeing.ts";

/** The text of every field's taxonomy, by the field's name. */
export const fields: Readonly<Record<string, string>> = {
  agriculture,
  care,
  construction,
  data,
  design,
  engineering,
  facilities,
  finance,
  general,
  healthcare,
  hospitality,
  infrastructure,
  law,
  logistics,
  management,
  manufacturing,
  marketing,
  office,
  personnel,
  publicsector,
  sales,
  science,
  security,
  software,
  teaching,
  wellbeing,
};
