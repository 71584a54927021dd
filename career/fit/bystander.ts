import { wordwise } from "../language/word-bounds.ts";

/**
 * Openings of lines that name a thing which others do or own: it was sold, booked, filed, advertised or stood next to.
 * Only the first words of a line tell, so that "sold" somewhere in a story changes nothing.
 */
const opening = wordwise(
  /^\P{L}*(?:\p{L}+ly )?(?:sold|sells?|selling|sales of|booked|books|booking|ordered|orders|ordering|filed|files|filing of|advertis(?:ed|es|ing)|promot(?:ed|es|ing) (?!to)|posters?|leaflets?|brochures?|flyers?|newsletters?|slides?|proofread|typed|types up|recruit(?:ed|s|ing)|hired|sourced candidates|delivered (?:parcels|goods|boxes)|deliver(?:y|ies) of|stocked|assist(?:ed|s|ing)? (?:the |our |a |an )?\p{L}+|(?:took|attended|watched|followed|did) (?:a |an |the )?(?:\p{L}+[ -]){0,3}(?:course|tutorial|webinar|workshop|videos?)|read (?:about|books|a book)|stood|kept .{0,30} (?:clear|tidy) for|watched|shadow(?:ed|s|ing)|sat (?:beside|next)|took calls|answers? (?:calls|the phone)|verkauf(?:t|te)?|verkäufe?|vermittlung|bestell(?:t|te|ung|ungen)|ablage|werbung|plakate|flyer|abheften|vente|vend(?:u|ait)?|commandes? de|classement|affiches|saisie|mise en forme|prise de rendez-vous|venta|vend(?:e|í|ió)|recoge|archiv(?:o|a|ó)|carteles|publicidad|pedidos de|myy(?:nyt|nti|n|mistä)?|tilaa|tilasi|arkistoi\p{L}*|mainos\p{L}*|esittely\p{L}*|avust(?:aa|i|anut|aminen))(?!\p{L})/iu,
);
/** Words right before others who do the work: "beside forklift operators", "for our registered nurses". */
const beside = wordwise(
  /(?:\b(?:beside|alongside|next to|helped|helps|assisting|on behalf of|neben|à côté d[eu]|junto a|vierellä|apuna)\b)/iu,
);

/** Whether a line names its thing as what others do, so that it proves little of the person's own skill. */
export const isBystander = (text: string): boolean => opening.test(text) || beside.test(text);
