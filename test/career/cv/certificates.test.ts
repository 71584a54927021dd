import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseCv } from "../../../career/cv/parse-cv.ts";
import { readPasted, today } from "../support/files.ts";

/** Lines of a section of certificates with the names, issuers and dates that they hold. */
const cases: readonly (readonly [line: string, certificates: readonly (readonly [string, string?, string?])[]])[] = [
  [
    "AWS Certified Developer – Associate, Amazon Web Services, 2022",
    [["AWS Certified Developer – Associate", "Amazon Web Services", "2022"]],
  ],
  [
    "Microsoft Certified: Azure Administrator Associate, Microsoft, 2023",
    [["Microsoft Certified: Azure Administrator Associate", "Microsoft", "2023"]],
  ],
  [
    "Certified Kubernetes Administrator (Linux Foundation)",
    [["Certified Kubernetes Administrator", "Linux Foundation"]],
  ],
  ["PSM I – Scrum.org – 2021", [["PSM I", "Scrum.org", "2021"]]],
  ["First Aid at Work, British Red Cross, 2024", [["First Aid at Work", "British Red Cross", "2024"]]],
  ["Geprüfter Bilanzbuchhalter, IHK, 2019", [["Geprüfter Bilanzbuchhalter", "IHK", "2019"]]],
  ["DELF B2, Institut français, 2020", [["DELF B2", "Institut français", "2020"]]],
  ["EA1, Suomen Punainen Risti, 2025", [["EA1", "Suomen Punainen Risti", "2025"]]],
  ["CKA, CKAD, Terraform Associate", [["CKA"], ["CKAD"], ["Terraform Associate"]]],
  [
    "CKA, Linux Foundation, PSM I, Scrum.org",
    [
      ["CKA", "Linux Foundation"],
      ["PSM I", "Scrum.org"],
    ],
  ],
];

test("a certificate has its issuer, and an issuer is no certificate", async () => {
  for (const [line, expected] of cases) {
    const text = `Robin Example\nrobin@example.com\n\nEXPERIENCE\n\nClerk, Acme Ltd\nJan 2020 - present\n- Files letters\n\nCERTIFICATES\n\n${line}\n`;
    const { certificates } = parseCv(await readPasted(text), today);
    assert.equal(
      certificates.map(({ name, issuer, date }) => [name, issuer, date].filter((value) => value !== undefined)),
      expected.map((one) => one.filter((value) => value !== undefined)),
      line,
    );
  }
});

test.run();
