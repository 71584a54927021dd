import type { LetterWording } from "./wording.ts";

export const es: LetterWording = {
  subject: "Candidatura: {title}",
  subjectOther: "Candidatura: {title}",
  subjectBare: "Candidatura a su oferta de empleo",
  someCompany: "su empresa",
  salutation: {
    formal: "Estimado equipo de selección:",
    warm: "Hola:",
    confident: "Estimado equipo de selección:",
    informal: "Hola:",
  },
  salutationWoman: "Estimada señora {name}:",
  salutationMan: "Estimado señor {name}:",
  opening: {
    formal: "Presento mi candidatura al puesto «{title}» en {company}.",
    warm: "Su oferta «{title}» en {company} me ha animado a escribirles.",
    confident: "Buscan cubrir el puesto «{title}» en {company}, y quiero mostrarles lo que aporto.",
  },
  openingBare: "Presento mi candidatura al puesto que ofrecen en {company}.",
  proven: {
    formal: "De lo que piden, mi CV muestra {asked}, y quisiera decir dónde.",
    warm: "Me ha llamado la atención que pidan {asked}, que conozco por mi trabajo y mi formación.",
    confident: "Dan importancia a {asked}; eso es lo que muestra mi CV.",
  },
  unproven:
    "Dan importancia a {asked}; prefiero decir abiertamente en qué puede servir mi experiencia y qué tendría que aprender.",
  currentRole: {
    formal: "Actualmente trabajo como {position} en {employer}.",
    warm: "En este momento soy {position} en {employer}.",
    confident: "Hoy trabajo como {position} en {employer}.",
  },
  lastRole: {
    formal: "Mi último puesto fue el de {position} en {employer}.",
    warm: "Hasta hace poco trabajé como {position} en {employer}.",
    confident: "Mi puesto más reciente fue el de {position} en {employer}.",
  },
  label: "Mi profesión: {label}.",
  years: "En total, sumo {years} años de experiencia laboral.",
  links: [
    "Piden «{asked}». {sentence}",
    "Un ejemplo de «{asked}» de mi trabajo. {sentence}",
    "En cuanto a «{asked}», también puede servirles esto. {sentence}",
  ],
  listed: "Aporto asimismo: {skills}.",
  certificates: "De las acreditaciones que piden, mi CV indica: {items}.",
  languages: "Hablo {items}.",
  education: "Mi formación: {degree} ({school}).",
  earlier: "Antes trabajé como {position} en {employer}.",
  gap: {
    formal:
      "También piden «{asked}», que mi CV no muestra; lo más cercano es mi experiencia en «{closest}», y sobre ella construiría.",
    warm: "Con franqueza: «{asked}» todavía no está en mi CV. Lo más cercano es «{closest}», y de ahí partiría.",
    confident:
      "Queda un punto abierto: «{asked}». Mi experiencia en «{closest}» es lo más cercano, y sobre ella construiría.",
  },
  tasks: [
    "En su oferta se lee «{task}»; me gustaría saber cómo lo aborda hoy el equipo.",
    "He anotado también «{task}» y quisiera entender qué es lo más importante en los primeros meses.",
    "En una entrevista les preguntaría también por «{task}».",
  ],
  start:
    "En las primeras semanas en {company} querría ver cómo trabaja el equipo y preguntar dónde hace más falta ayuda.",
  talk: {
    formal: "Me gustaría comentar con ustedes en una entrevista lo que esta experiencia puede aportar a {company}.",
    warm: "Me alegraría mucho conocer al equipo de {company} y hablar de cómo podría ayudar.",
    confident: "En una entrevista puedo mostrarles lo que esta experiencia aporta a {company}.",
  },
  thanks: {
    formal: "Les agradezco su tiempo y su atención.",
    warm: "Gracias por leerme; espero tener noticias suyas.",
    confident: "Quedo a la espera de su invitación.",
  },
  closing: { formal: "Atentamente,", warm: "Un cordial saludo,", confident: "Atentamente,", informal: "Saludos," },
};
