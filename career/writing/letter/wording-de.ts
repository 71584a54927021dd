import type { LetterWording } from "./wording.ts";

export const de: LetterWording = {
  subject: "Bewerbung als {title}",
  subjectOther: "Bewerbung: {title}",
  subjectBare: "Bewerbung auf Ihre Stellenanzeige",
  someCompany: "Ihrem Unternehmen",
  salutation: {
    formal: "Sehr geehrte Damen und Herren,",
    warm: "Guten Tag,",
    confident: "Sehr geehrte Damen und Herren,",
    informal: "Hallo zusammen,",
  },
  salutationWoman: "Sehr geehrte Frau {name},",
  salutationMan: "Sehr geehrter Herr {name},",
  opening: {
    formal: "hiermit bewerbe ich mich bei {company} auf die Stelle „{title}“.",
    warm: "Ihre Anzeige „{title}“ bei {company} hat mich angesprochen, und darum schreibe ich Ihnen.",
    confident: "Sie besetzen bei {company} die Stelle „{title}“, und ich möchte Ihnen zeigen, was ich dafür mitbringe.",
  },
  openingBare: "hiermit bewerbe ich mich bei {company} auf die ausgeschriebene Stelle.",
  proven: {
    formal: "Von Ihren Anforderungen belegt mein Lebenslauf {asked}; wo, das möchte ich kurz darstellen.",
    warm: "Besonders gefreut hat mich, dass Sie {asked} nennen, denn das kenne ich aus Arbeit und Ausbildung.",
    confident: "Sie legen Wert auf {asked}; genau das zeigt mein Lebenslauf.",
  },
  unproven:
    "Sie legen Wert auf {asked}; ich möchte offen sagen, wo meine Erfahrung hilft und was ich noch lernen müsste.",
  currentRole: {
    formal: "Zurzeit arbeite ich als {position} bei {employer}.",
    warm: "Im Moment arbeite ich als {position} bei {employer}.",
    confident: "Heute arbeite ich als {position} bei {employer}.",
  },
  lastRole: {
    formal: "Zuletzt arbeitete ich als {position} bei {employer}.",
    warm: "Bis vor Kurzem arbeitete ich als {position} bei {employer}.",
    confident: "Meine letzte Stelle war die als {position} bei {employer}.",
  },
  label: "Mein Beruf: {label}.",
  years: "Insgesamt bringe ich {years} Jahre Berufserfahrung mit.",
  links: [
    "Sie nennen „{asked}“. {sentence}",
    "Sie fragen auch nach „{asked}“. {sentence}",
    "Zum Stichwort „{asked}“ passt auch dies. {sentence}",
  ],
  listed: "Außerdem bringe ich mit: {skills}.",
  certificates: "Von den Nachweisen, nach denen Sie fragen, nennt mein Lebenslauf: {items}.",
  languages: "Ich spreche {items}.",
  education: "Mein Bildungsweg: {degree} ({school}).",
  earlier: "Davor arbeitete ich als {position} bei {employer}.",
  gap: {
    formal:
      "Sie nennen außerdem „{asked}“; das zeigt mein Lebenslauf nicht. Am nächsten kommt dem meine Erfahrung mit „{closest}“, auf der ich aufbauen würde.",
    warm: "Ganz offen: „{asked}“ steht bisher nicht in meinem Lebenslauf. Am nächsten kommt dem „{closest}“; dort würde ich ansetzen.",
    confident:
      "Ein Punkt ist offen: „{asked}“. Am nächsten kommt dem meine Erfahrung mit „{closest}“, und darauf würde ich aufbauen.",
  },
  tasks: [
    "In Ihrer Anzeige heißt es „{task}“; gern würde ich hören, wie Ihr Team das heute angeht.",
    "Notiert habe ich mir auch „{task}“ und wüsste gern, worauf es dabei in den ersten Monaten ankommt.",
    "Im Gespräch würde ich Sie auch auf „{task}“ ansprechen.",
  ],
  start:
    "In den ersten Wochen bei {company} würde ich mir ansehen, wie das Team arbeitet, und fragen, wo Hilfe am nötigsten ist.",
  talk: {
    formal:
      "Gern erläutere ich Ihnen in einem persönlichen Gespräch, wie ich diese Erfahrung bei {company} einbringen kann.",
    warm: "Ich würde mich sehr freuen, die Menschen bei {company} kennenzulernen und zu besprechen, wie ich helfen kann.",
    confident: "Im Gespräch zeige ich Ihnen gern, wie ich diese Erfahrung bei {company} einbringen kann.",
  },
  thanks: {
    formal: "Über eine Einladung freue ich mich.",
    warm: "Vielen Dank fürs Lesen; ich freue mich, von Ihnen zu hören.",
    confident: "Ich freue mich auf Ihre Einladung.",
  },
  closing: {
    formal: "Mit freundlichen Grüßen",
    warm: "Herzliche Grüße",
    confident: "Mit freundlichen Grüßen",
    informal: "Viele Grüße",
  },
};
