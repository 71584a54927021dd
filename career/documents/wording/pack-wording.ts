import type { InterviewPack, InterviewQuestion } from "../../../schemas/interview.ts";
import type { LanguageCode } from "../../../schemas/options.ts";

export interface PackWording {
  readonly document: string;
  readonly questions: string;
  readonly toAsk: string;
  readonly why: string;
  readonly goodAnswer: string;
  readonly use: string;
  readonly asks: string;
  readonly remarks: string;
  readonly page: string;
  readonly line: string;
  readonly star: Readonly<Record<"situation" | "task" | "action" | "result", string>>;
  readonly kinds: Readonly<Record<InterviewQuestion["kind"], string>>;
  readonly difficulties: Readonly<Record<InterviewQuestion["difficulty"], string>>;
  readonly types: Readonly<Record<InterviewPack["type"], string>>;
}

export const packWording: Readonly<Record<LanguageCode, PackWording>> = {
  en: {
    document: "Interview preparation",
    questions: "Questions to expect",
    toAsk: "Questions to ask",
    why: "Why it is asked",
    goodAnswer: "A good answer",
    use: "From your CV",
    asks: "From the posting",
    remarks: "Remarks",
    page: "page",
    line: "line",
    star: { situation: "Situation", task: "Task", action: "Action", result: "Result" },
    kinds: {
      technical: "technical",
      behavioural: "behavioural",
      role: "about the role",
      company: "about the company",
      gap: "about a gap",
    },
    difficulties: { entry: "easy", standard: "usual", hard: "hard" },
    types: { mixed: "mixed", technical: "technical", behavioural: "behavioural", role: "about the role" },
  },
  de: {
    document: "Vorbereitung auf das Gespräch",
    questions: "Fragen, mit denen zu rechnen ist",
    toAsk: "Fragen zum Stellen",
    why: "Warum gefragt wird",
    goodAnswer: "Eine gute Antwort",
    use: "Aus dem Lebenslauf",
    asks: "Aus der Anzeige",
    remarks: "Anmerkungen",
    page: "Seite",
    line: "Zeile",
    star: { situation: "Situation", task: "Aufgabe", action: "Handeln", result: "Ergebnis" },
    kinds: {
      technical: "fachlich",
      behavioural: "zum Verhalten",
      role: "zur Stelle",
      company: "zum Unternehmen",
      gap: "zu einer Lücke",
    },
    difficulties: { entry: "leicht", standard: "üblich", hard: "schwer" },
    types: { mixed: "gemischt", technical: "fachlich", behavioural: "zum Verhalten", role: "zur Stelle" },
  },
  fr: {
    document: "Préparation à l'entretien",
    questions: "Questions à prévoir",
    toAsk: "Questions à poser",
    why: "Pourquoi cette question",
    goodAnswer: "Une bonne réponse",
    use: "Dans votre CV",
    asks: "Dans l'annonce",
    remarks: "Remarques",
    page: "page",
    line: "ligne",
    star: { situation: "Situation", task: "Tâche", action: "Action", result: "Résultat" },
    kinds: {
      technical: "technique",
      behavioural: "comportement",
      role: "sur le poste",
      company: "sur l'entreprise",
      gap: "sur un manque",
    },
    difficulties: { entry: "facile", standard: "courante", hard: "difficile" },
    types: { mixed: "mixte", technical: "technique", behavioural: "comportement", role: "sur le poste" },
  },
  es: {
    document: "Preparación de la entrevista",
    questions: "Preguntas que cabe esperar",
    toAsk: "Preguntas para hacer",
    why: "Por qué se pregunta",
    goodAnswer: "Una buena respuesta",
    use: "De su currículum",
    asks: "De la oferta",
    remarks: "Observaciones",
    page: "página",
    line: "línea",
    star: { situation: "Situación", task: "Tarea", action: "Acción", result: "Resultado" },
    kinds: {
      technical: "técnica",
      behavioural: "de comportamiento",
      role: "sobre el puesto",
      company: "sobre la empresa",
      gap: "sobre una carencia",
    },
    difficulties: { entry: "fácil", standard: "habitual", hard: "difícil" },
    types: { mixed: "mixta", technical: "técnica", behavioural: "de comportamiento", role: "sobre el puesto" },
  },
  fi: {
    document: "Haastatteluun valmistautuminen",
    questions: "Odotettavat kysymykset",
    toAsk: "Kysyttävää työnantajalta",
    why: "Miksi tätä kysytään",
    goodAnswer: "Hyvä vastaus",
    use: "Ansioluettelostasi",
    asks: "Ilmoituksesta",
    remarks: "Huomautuksia",
    page: "sivu",
    line: "rivi",
    star: { situation: "Tilanne", task: "Tehtävä", action: "Toiminta", result: "Tulos" },
    kinds: {
      technical: "ammatillinen",
      behavioural: "toimintatavoista",
      role: "tehtävästä",
      company: "yrityksestä",
      gap: "puutteesta",
    },
    difficulties: { entry: "helppo", standard: "tavallinen", hard: "vaikea" },
    types: { mixed: "sekalainen", technical: "ammatillinen", behavioural: "toimintatavoista", role: "tehtävästä" },
  },
};
