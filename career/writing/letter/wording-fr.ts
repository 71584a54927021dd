import type { LetterWording } from "./wording.ts";

export const fr: LetterWording = {
  subject: "Candidature : {title}",
  subjectOther: "Candidature : {title}",
  subjectBare: "Candidature à votre offre d'emploi",
  someCompany: "dans votre entreprise",
  salutation: { formal: "Madame, Monsieur,", warm: "Bonjour,", confident: "Madame, Monsieur,", informal: "Bonjour," },
  salutationWoman: "Madame {name},",
  salutationMan: "Monsieur {name},",
  opening: {
    formal: "Je vous adresse ma candidature au poste « {title} » {company}.",
    warm: "Votre offre « {title} » {company} m'a donné envie de vous écrire.",
    confident: "Vous recrutez pour le poste « {title} » {company}, et je souhaite vous montrer ce que j'y apporte.",
  },
  openingBare: "Je vous adresse ma candidature au poste que vous proposez {company}.",
  proven: {
    formal: "Parmi vos attentes, mon CV montre {asked}, et je voudrais dire où.",
    warm: "Vous citez {asked}, que je connais par mon travail et ma formation.",
    confident: "Vous attachez de l'importance à ces points : {asked}. C'est ce que montre mon CV.",
  },
  unproven:
    "Vous attachez de l'importance à ces points : {asked}. Je préfère dire franchement en quoi mon expérience peut servir et ce que je devrais apprendre.",
  currentRole: {
    formal: "Je travaille actuellement comme {position} {employer}.",
    warm: "En ce moment, je suis {position} {employer}.",
    confident: "Aujourd'hui, je travaille comme {position} {employer}.",
  },
  lastRole: {
    formal: "J'ai travaillé en dernier comme {position} {employer}.",
    warm: "Jusqu'à récemment, j'étais {position} {employer}.",
    confident: "En dernier, j'étais {position} {employer}.",
  },
  label: "Mon métier : {label}.",
  years: "Au total, j'ai {years} ans d'expérience professionnelle.",
  links: [
    "Vous demandez « {asked} ». {sentence}",
    "Pour « {asked} », voici un exemple. {sentence}",
    "Quant à « {asked} », ceci peut aussi vous être utile. {sentence}",
  ],
  listed: "J'apporte également : {skills}.",
  certificates: "Parmi les justificatifs que vous demandez, mon CV indique : {items}.",
  languages: "Je parle {items}.",
  education: "Ma formation : {degree} ({school}).",
  earlier: "Auparavant, j'ai travaillé comme {position} {employer}.",
  gap: {
    formal:
      "Vous demandez aussi « {asked} », que mon CV ne montre pas ; ce qui s'en approche le plus est mon expérience en « {closest} », sur laquelle je m'appuierais.",
    warm: "En toute franchise, « {asked} » ne figure pas encore dans mon CV. Le plus proche est « {closest} », et c'est de là que je partirais.",
    confident:
      "Un point reste ouvert : « {asked} ». Mon expérience en « {closest} » s'en approche le plus, et je m'appuierais sur elle.",
  },
  tasks: [
    "Votre annonce cite « {task} » ; j'aimerais savoir comment votre équipe s'y prend aujourd'hui.",
    "J'ai aussi noté « {task} », et je voudrais comprendre ce qui compte le plus dans les premiers mois.",
    "Lors d'un entretien, je vous interrogerais aussi sur « {task} ».",
  ],
  start:
    "Les premières semaines, je voudrais voir comment travaille l'équipe {company} et demander où l'aide est la plus utile.",
  talk: {
    formal: "J'aimerais échanger avec vous sur ce que cette expérience peut vous apporter.",
    warm: "Ce serait un plaisir de rencontrer l'équipe {company} et de voir comment je pourrais aider.",
    confident: "Un entretien me permettra de vous montrer ce que cette expérience peut vous apporter.",
  },
  thanks: {
    formal: "Je vous remercie de l'attention portée à ma candidature.",
    warm: "Merci de votre lecture, et à bientôt je l'espère.",
    confident: "Dans l'attente de votre invitation, je vous remercie de votre attention.",
  },
  closing: {
    formal: "Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    warm: "Bien cordialement,",
    confident: "Cordialement,",
    informal: "Bien à vous,",
  },
};
