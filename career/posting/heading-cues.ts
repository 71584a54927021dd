import { type WordPattern, wordwise } from "../language/word-bounds.ts";
import type { PostingSection } from "./posting-headings.ts";

/** Words that tell the section of a heading which is not known as a whole, in the order in which they decide. */
const cues: readonly (readonly [PostingSection, WordPattern])[] = [
  [
    "preferred",
    wordwise(
      /\bbonus\b|\bnice\b|\bplus(?:punkte)?\b|\bplussaa\b|\bextras?\b|preferred|desirable|advantage|\bassets?\b|good to have|great to have|stand out|extra credit|\blove it if\b|\bideally\b|vorteil|wünsch|\bschön\b|\bgern|\batouts?\b|appréci|souhait|\bvalora\p{L}*\b|desea|eduksi|hyödyksi|arvost|meriitti/iu,
    ),
  ],
  [
    "benefits",
    wordwise(
      /we offer|benefits|perks|you get|we give|bieten|wir (?:dir|ihnen|euch)\b|benefits|\bdeine vorteile\b|offrons|avantages|ofrecemos|se ofrece|beneficios|tarjoamme|edut\b/iu,
    ),
  ],
  [
    "required",
    wordwise(
      /\bneed|expect|require|\bask(?:ing)?\b|criteria|\bwho you are\b|the person\b|you(?:['’]ve| have)\b|\bmust\b|looking for|\bbring|qualif|essential|profile?\b|erwarten|erwartet wird|anforder|mitbring|voraussetz|\bprofil\b|attend(?:ons|u)|exig|requis|recherch|compétences|pedimos|requisit|necesit|buscamos|perfil|edellyt|odota|odotetaan|vaadi|vaatimu|sinulta|toivomme|du hast|das kannst du|ton profil|votre profil|tu perfil/iu,
    ),
  ],
  [
    "responsibilities",
    wordwise(
      /you(?:['’]ll| will) do|responsib|duties|\btasks?\b|your (?:work|day|job|role)|the (?:work|role)\b|aufgaben|machst|erwartet (?:dich|sie)|missions?\b|ferez|tâches|funciones|misión|tareas|harás|tehtäv|työnkuva|vastuu/iu,
    ),
  ],
];

/** The section that the words of an unknown heading speak for, or null. */
export function sectionByCue(heading: string): PostingSection | null {
  if (heading.split(/\s+/u).length > 7 || /\d/u.test(heading)) return null;
  return cues.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
