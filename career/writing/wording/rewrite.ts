import type { LanguageCode } from "../../../schemas/options.ts";

/** Sentences around a rewrite: reasons are for the person, the others go into the CV. */
export interface RewriteWording {
  readonly reasons: {
    readonly opening: string;
    readonly past: string;
    readonly tidy: string;
    /** {from}, {to} */
    readonly word: string;
    /** {requirements} */
    readonly order: string;
    readonly duplicate: string;
    readonly label: string;
    readonly summary: string;
    readonly summaryShortened: string;
    /** {requirements} */
    readonly skillsOrder: string;
    /** {skills} */
    readonly skillsAdded: string;
    readonly skillsGrouped: string;
    readonly sections: string;
  };
  /** {role}, {years} */
  readonly yearsAs: string;
  /** {skills} */
  readonly practice: string;
  /** {skills} */
  readonly listed: string;
  /** {items} */
  readonly languages: string;
  readonly certificates: string;
  readonly groups: {
    readonly tools: string;
    readonly methods: string;
    readonly strengths: string;
    readonly other: string;
  };
  /** {line}, {question} */
  readonly asks: string;
  /** {example} */
  readonly example: string;
}

const en: RewriteWording = {
  reasons: {
    opening:
      "The line starts with what you did; the words before it said nothing, and the responsibility stays the same.",
    past: "The job has ended, so the line is in the past like the others.",
    tidy: "Stray marks, doubled words or punctuation were removed.",
    word: "The posting writes “{to}” where you wrote “{from}”: the same thing in the posting's words.",
    order: "What the posting asks for stands first: {requirements}.",
    duplicate: "The same line stands in this job already.",
    label: "The headline names your latest job title, as you held it.",
    summary: "The summary names what this posting asks for and your CV proves, with the place where you did it.",
    summaryShortened: "Sentences in the first person, and what would make it long, were left out.",
    skillsOrder: "The skills that the posting asks for stand first: {requirements}.",
    skillsAdded: "Your work shows {skills}, but the list of skills didn't name it.",
    skillsGrouped: "Groups make a long list readable for people and programs.",
    sections: "Readers and programs look for work experience near the top; hobbies and references come last.",
  },
  yearsAs: "{role} with {years} years of work experience.",
  practice: "Practical experience: {skills}.",
  listed: "Further skills: {skills}.",
  languages: "Languages: {items}.",
  certificates: "Certificates and licences: {items}.",
  groups: { tools: "Tools", methods: "Fields and methods", strengths: "Strengths", other: "Further skills" },
  asks: "“{line}”: {question}",
  example: "It may read like this: “{example}”",
};

const de: RewriteWording = {
  reasons: {
    opening:
      "Die Zeile beginnt jetzt mit der Tätigkeit; die Worte davor sagten nichts aus, die Verantwortung bleibt dieselbe.",
    past: "Die Stelle ist beendet, darum steht die Zeile wie die anderen in der Vergangenheit.",
    tidy: "Überzählige Zeichen, doppelte Wörter oder Satzzeichen wurden entfernt.",
    word: "Die Anzeige schreibt „{to}“, wo Sie „{from}“ schreiben: dieselbe Sache mit dem Wort der Anzeige.",
    order: "Was die Anzeige verlangt, steht zuerst: {requirements}.",
    duplicate: "Dieselbe Zeile steht schon bei dieser Stelle.",
    label: "Die Überschrift nennt Ihre letzte Stellenbezeichnung, so wie Sie sie trugen.",
    summary:
      "Das Profil nennt, was die Anzeige verlangt und Ihr Lebenslauf belegt, mit dem Ort, an dem Sie es getan haben.",
    summaryShortened: "Sätze in der Ich-Form und was es lang machte, blieben weg.",
    skillsOrder: "Die Kenntnisse, die die Anzeige verlangt, stehen zuerst: {requirements}.",
    skillsAdded: "Ihre Arbeit belegt {skills}, die Liste der Kenntnisse nannte das nicht.",
    skillsGrouped: "Gruppen machen eine lange Liste für Menschen und Programme lesbar.",
    sections: "Menschen und Programme suchen die Berufserfahrung weit oben; Hobbys und Referenzen stehen am Ende.",
  },
  yearsAs: "{role} mit {years} Jahren Berufserfahrung.",
  practice: "Praktische Erfahrung: {skills}.",
  listed: "Weitere Kenntnisse: {skills}.",
  languages: "Sprachen: {items}.",
  certificates: "Zertifikate und Berechtigungen: {items}.",
  groups: {
    tools: "Werkzeuge und Programme",
    methods: "Fachgebiete und Methoden",
    strengths: "Stärken",
    other: "Weitere Kenntnisse",
  },
  asks: "„{line}“: {question}",
  example: "So kann es klingen: „{example}“",
};

const fr: RewriteWording = {
  reasons: {
    opening:
      "La ligne commence par l'action ; les mots qui précédaient ne disaient rien, la responsabilité reste la même.",
    past: "Le poste est terminé, la ligne est donc au passé comme les autres.",
    tidy: "Des signes superflus, des mots répétés ou de la ponctuation ont été retirés.",
    word: "L'annonce écrit « {to} » là où vous écrivez « {from} » : la même chose, avec le mot de l'annonce.",
    order: "Ce que l'annonce demande vient en premier : {requirements}.",
    duplicate: "La même ligne figure déjà dans ce poste.",
    label: "Le titre reprend l'intitulé de votre dernier poste, tel que vous l'avez occupé.",
    summary: "Le profil nomme ce que l'annonce demande et que votre CV prouve, avec l'endroit où vous l'avez fait.",
    summaryShortened: "Les phrases à la première personne et ce qui l'allongerait ont été laissées de côté.",
    skillsOrder: "Les compétences demandées par l'annonce viennent en premier : {requirements}.",
    skillsAdded: "Votre travail montre {skills}, mais la liste des compétences ne le nommait pas.",
    skillsGrouped: "Des groupes rendent une longue liste lisible pour les personnes et les programmes.",
    sections: "On cherche l'expérience professionnelle en haut ; les loisirs et les références viennent à la fin.",
  },
  yearsAs: "{role}, {years} ans d'expérience professionnelle.",
  practice: "Expérience pratique : {skills}.",
  listed: "Autres compétences : {skills}.",
  languages: "Langues : {items}.",
  certificates: "Certificats et permis : {items}.",
  groups: { tools: "Outils", methods: "Domaines et méthodes", strengths: "Qualités", other: "Autres compétences" },
  asks: "« {line} » : {question}",
  example: "Par exemple : « {example} »",
};

const es: RewriteWording = {
  reasons: {
    opening:
      "La línea empieza por lo que hizo; las palabras anteriores no decían nada y la responsabilidad es la misma.",
    past: "El puesto terminó, por eso la línea está en pasado como las demás.",
    tidy: "Se quitaron signos sueltos, palabras repetidas o puntuación sobrante.",
    word: "La oferta escribe «{to}» donde usted escribe «{from}»: lo mismo, con la palabra de la oferta.",
    order: "Lo que pide la oferta va primero: {requirements}.",
    duplicate: "La misma línea ya está en este puesto.",
    label: "El título nombra su último puesto, tal como lo tuvo.",
    summary: "El perfil nombra lo que pide la oferta y su CV demuestra, con el lugar donde lo hizo.",
    summaryShortened: "Se dejaron fuera las frases en primera persona y lo que lo alargaría.",
    skillsOrder: "Las competencias que pide la oferta van primero: {requirements}.",
    skillsAdded: "Su trabajo muestra {skills}, pero la lista de competencias no lo nombraba.",
    skillsGrouped: "Los grupos hacen legible una lista larga para personas y programas.",
    sections: "Se busca la experiencia laboral cerca del principio; las aficiones y referencias van al final.",
  },
  yearsAs: "{role} con {years} años de experiencia laboral.",
  practice: "Experiencia práctica: {skills}.",
  listed: "Otras competencias: {skills}.",
  languages: "Idiomas: {items}.",
  certificates: "Certificados y permisos: {items}.",
  groups: { tools: "Herramientas", methods: "Áreas y métodos", strengths: "Cualidades", other: "Otras competencias" },
  asks: "«{line}»: {question}",
  example: "Por ejemplo: «{example}»",
};

const fi: RewriteWording = {
  reasons: {
    opening: "Rivi alkaa tekemisestä; sitä edeltävät sanat eivät kertoneet mitään, ja vastuu pysyy samana.",
    past: "Työsuhde on päättynyt, joten rivi on menneessä aikamuodossa kuten muutkin.",
    tidy: "Ylimääräiset merkit, toistuvat sanat tai välimerkit poistettiin.",
    word: "Ilmoitus kirjoittaa ”{to}”, kun sinulla on ”{from}”: sama asia ilmoituksen sanalla.",
    order: "Se, mitä ilmoitus pyytää, on ensimmäisenä: {requirements}.",
    duplicate: "Sama rivi on jo tässä työssä.",
    label: "Otsikko kertoo viimeisimmän tehtävänimikkeesi sellaisena kuin se oli.",
    summary: "Profiili nimeää sen, mitä ilmoitus pyytää ja ansioluettelosi osoittaa, sekä paikan, jossa teit sen.",
    summaryShortened: "Minä-muotoiset lauseet ja pidentävät kohdat jätettiin pois.",
    skillsOrder: "Ilmoituksen pyytämä osaaminen on ensimmäisenä: {requirements}.",
    skillsAdded: "Työsi osoittaa tämän osaamisen, mutta osaamislista ei maininnut sitä: {skills}.",
    skillsGrouped: "Ryhmät tekevät pitkästä listasta luettavan ihmisille ja ohjelmille.",
    sections: "Työkokemusta etsitään alusta; harrastukset ja suosittelijat tulevat viimeisinä.",
  },
  yearsAs: "{role}, työkokemusta {years} vuotta.",
  practice: "Käytännön kokemus: {skills}.",
  listed: "Muu osaaminen: {skills}.",
  languages: "Kielet: {items}.",
  certificates: "Todistukset ja luvat: {items}.",
  groups: { tools: "Työkalut", methods: "Alat ja menetelmät", strengths: "Vahvuudet", other: "Muu osaaminen" },
  asks: "”{line}”: {question}",
  example: "Esimerkiksi: ”{example}”",
};

/** The wording by language. */
export const rewriteWordings: Readonly<Record<LanguageCode, RewriteWording>> = { en, de, fr, es, fi };
