import type { LanguageCode } from "../../../schemas/options.ts";

/** The words that we add to a CV. Headings are ones that programs which read CVs know. */
export interface CvWording {
  readonly summary: string;
  readonly work: string;
  readonly education: string;
  readonly projects: string;
  readonly skills: string;
  readonly languages: string;
  readonly certificates: string;
  readonly publications: string;
  readonly awards: string;
  readonly volunteer: string;
  readonly interests: string;
  readonly references: string;
  readonly courses: string;
  readonly grade: string;
  readonly keywords: string;
  /** The title of the document where the CV names nobody. */
  readonly document: string;
}

export const cvWording: Readonly<Record<LanguageCode, CvWording>> = {
  en: {
    summary: "Summary",
    work: "Work Experience",
    education: "Education",
    projects: "Projects",
    skills: "Skills",
    languages: "Languages",
    certificates: "Certificates",
    publications: "Publications",
    awards: "Awards",
    volunteer: "Volunteering",
    interests: "Interests",
    references: "References",
    courses: "Courses",
    grade: "Grade",
    keywords: "Keywords",
    document: "Curriculum vitae",
  },
  de: {
    summary: "Profil",
    work: "Berufserfahrung",
    education: "Ausbildung",
    projects: "Projekte",
    skills: "Kenntnisse",
    languages: "Sprachen",
    certificates: "Zertifikate",
    publications: "Veröffentlichungen",
    awards: "Auszeichnungen",
    volunteer: "Ehrenamt",
    interests: "Interessen",
    references: "Referenzen",
    courses: "Kurse",
    grade: "Note",
    keywords: "Stichwörter",
    document: "Lebenslauf",
  },
  fr: {
    summary: "Profil",
    work: "Expérience professionnelle",
    education: "Formation",
    projects: "Projets",
    skills: "Compétences",
    languages: "Langues",
    certificates: "Certifications",
    publications: "Publications",
    awards: "Distinctions",
    volunteer: "Bénévolat",
    interests: "Centres d'intérêt",
    references: "Références",
    courses: "Cours",
    grade: "Mention",
    keywords: "Mots-clés",
    document: "Curriculum vitæ",
  },
  es: {
    summary: "Perfil",
    work: "Experiencia laboral",
    education: "Formación académica",
    projects: "Proyectos",
    skills: "Habilidades",
    languages: "Idiomas",
    certificates: "Certificaciones",
    publications: "Publicaciones",
    awards: "Premios",
    volunteer: "Voluntariado",
    interests: "Intereses",
    references: "Referencias",
    courses: "Asignaturas",
    grade: "Nota media",
    keywords: "Palabras clave",
    document: "Currículum vítae",
  },
  fi: {
    summary: "Profiili",
    work: "Työkokemus",
    education: "Koulutus",
    projects: "Projektit",
    skills: "Osaaminen",
    languages: "Kielitaito",
    certificates: "Sertifikaatit",
    publications: "Julkaisut",
    awards: "Palkinnot",
    volunteer: "Vapaaehtoistyö",
    interests: "Harrastukset",
    references: "Suosittelijat",
    courses: "Kurssit",
    grade: "Arvosana",
    keywords: "Avainsanat",
    document: "Ansioluettelo",
  },
};
