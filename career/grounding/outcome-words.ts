import { wordwise } from "../language/word-bounds.ts";

/** Words that say that something became more, less or better, in the five languages. */
export const changes = wordwise(
  /\b(?:increas\p{L}+|improv\p{L}+|boost\p{L}*|rais(?:ed|es|ing)|grew|grow(?:n|s|ing)?|enhanc\p{L}+|lift(?:ed|s|ing)|strengthen\p{L}*|accelerat\p{L}+|speed(?:s|ing)? up|sped up|maximi[sz]\p{L}+|optimi[sz](?:ed|es|ing|e|ation)|elevat(?:ed|es|ing)|streamlin\p{L}+|(?:higher|faster|safer|happier|fewer|weniger|menos de|moins)(?!(?: \p{L}+){0,2} (?:than|als|que|de)\b)|reduc\p{L}+|cut|cuts|cutting(?![- ](?:edge|board|machine))|lower(?:ed|s|ing)?|decreas\p{L}+|minimi[sz]\p{L}+|eliminat\p{L}+|sav(?:ed|es|ing)|slash(?:ed|es|ing)|short(?:en\p{L}*|er)|halv(?:ed|es|ing)|curb(?:ed|s|ing)|prevent(?:ed|s|ing)|drove|driving|better|best?sere?[rnms]?|gesteiger\p{L}*|steiger\p{L}*|\p{L}+steigerung|\p{L}*erhöh\p{L}*|\p{L}*verbesser\p{L}*|optimier\p{L}*|gestärkt\p{L}*|stärk(?:te|ung)|\p{L}*beschleunig\p{L}*|gesenkt\p{L}*|senk(?:te|ten|ung)|\p{L}+senkung|gesunken|reduzier\p{L}*|reduktion|verringer\p{L}*|verkürz\p{L}*|minimier\p{L}*|\p{L}*einspar\p{L}*|eingespart\p{L}*|vermieden|halbier\p{L}*|höhere[rnms]?|schneller\p{L}*|augment\p{L}+|amélior\p{L}+|accru\p{L}*|renforc\p{L}+|optimis\p{L}+|accélér\p{L}+|rédui\p{L}+|réduction|diminu\p{L}+|baisse|économis\p{L}+|hausse|aument\p{L}+|mejor(?:a|as|ó|é|ar|ado|ando|aron|aba|amiento)|increment\p{L}+|crec(?:ió|imiento|er)|optimiz\p{L}+|reforz\p{L}+|fortalec\p{L}+|aceler\p{L}+|elev(?:ó|é|ar|ado|ando)|reduj\p{L}+|reduc\p{L}+|disminu\p{L}+|ahorr\p{L}+|evit(?:ó|ando|ar)|paran(?:s|t|n)\p{L}+|lisä(?:si|sin|ten|äminen|ämiseen)|kasvat\p{L}+|tehost\p{L}+|nopeut\p{L}+|vähen\p{L}+|alens\p{L}+|alenta\p{L}+|lyhen\p{L}+|säästi|säästin|säästäen|pienen\p{L}+)\b/giu,
);

/** Words that name something as the effect of what stands before them. */
export const effects = wordwise(
  /\b(?:led to|leading to|result(?:ed|ing|s) in|which (?:meant|allowed|enabled|helped)|enabl(?:ed|ing)|allowing|ensur(?:ed|ing|es)|earning|winning|securing|contribut(?:ed|ing) to|wodurch|führte zu\p{L}*|sodass|ermöglich\p{L}+|sicherte|permett(?:ant|ait)|permis|assurant|garanti(?:ssant|t)|générant|lo que permit\p{L}+|permiti\p{L}+|garantizando|asegurando|logrando|generando|mahdollist\p{L}+|varmist\p{L}+)\b/giu,
);

/** What is hoped for, offered or could be: no result that is claimed. */
export const wishes = wordwise(
  /\b(?:would|want|hope|wish|will|like to|keen|eager|aim to|can|could|look forward|help (?:you|your)|möchte\p{L}*|würde\p{L}*|will|kann|könnte|gern|gerne|beitragen|dazu bei|freu\p{L}*|souhait\p{L}+|voudr\p{L}+|aimer\p{L}+|pourr\p{L}+|contribuer|envie|quisiera|gustar\p{L}+|podr\p{L}+|espero|deseo|contribuir|halua\p{L}+|voisi\p{L}*|auttaa|toivo\p{L}+|tahdo\p{L}*)\b/iu,
);

/** Recognition and reach: each needs the same word in what proves it. */
export const distinctions = wordwise(
  /\b(?:award\p{L}*(?:-winning)?|prize\p{L}*|employee of the (?:month|year)|scholarship|patent(?:s|ed)?|keynote|ahead of schedule|(?:under|within|on) budget|before (?:the )?deadline|exceed(?:ed|ing|s)|outperform\p{L}*|surpass\p{L}*|top[- ]perform\p{L}+|record-breaking|best-in-class|world-class|industry-leading|(?:was|been|got|being) promoted|recogni[sz]ed (?:as|for|by)|recognition|praised|commended|acclaimed|renowned|internationally|international|global|globally|worldwide|nationwide|nationally|multinational|company-wide|cross-functional|c-level|fortune 500|blue-chip|auszeichnung\p{L}*|preisgekrönt\p{L}*|beförder\p{L}+|gelobt|übertroffen\p{L}*|übertraf|budgetgerecht|im budget|termingerecht|vorzeitig|international\p{L}*|weltweit\p{L}*|bundesweit\p{L}*|konzernweit\p{L}*|deutschlandweit\p{L}*|primée?s?|récompensée?s?|saluée?s?|lauréate?|promue?|dépass(?:é|ant)\p{L}*|internationa(?:le?|ux|les)|mondia(?:le?|ux|les)|premiad[oa]s?|premios?|galardon\p{L}+|reconocid[oa]s?|ascendid[oa]|ascendí|super(?:ó|é|ando|aron)|internacional(?:es|mente)?|mundial(?:es|mente)?|palkit\p{L}+|palkin\p{L}+|ylennet\p{L}+|ylitti|ylitin|kansainväli\p{L}+|maailmanlaaju\p{L}+|valtakunnalli\p{L}+)\b/giu,
);
