/**
 * Names of languages in English, German, French, Spanish and Finnish, in small letters: those that the taxonomy of skills
 * doesn't hold.
 */
const names = `
afrikáans akan albanés amárico amhara amharique armenia armenio asamés aserbaidschanisch assamais assamese
assamesisch assami asturia asturian asturiano asturien asturisch azerbaïdjanais azerbaijani azerbaiyano azeri
bangla baski baskisch belarusian belarussisch bengalí bengalisch bielorruso biélorusse birman birmanisch birmano
bosnia bosnian bosniaque bosnio bosnisch breton bretón bretoni bretonisch bulgaria búlgaro burma burmese
cabileño canarés cantonais cantonés cebuano chewa cingalais cingalés corse corsican corso croata dzongkha
eslovaco esloveno eteläsotho ewe ewé éwé fääri faroese färöisch feroés féroïen ful galés galicia galicien
galicisch gallois ganda georgia georgiano géorgien goudjarati guarani guaraní gudžarati guyaratí haiti
haiti-kreolisch haoussa haussa havaiji hawaiano hawaïen hawaiian hawaiisch hmong iiri indonesia indonesio irisch
irlandais irlandés islandés jaava javanais javanés javanese javanisch jemer jiddiš jiddisch joruba kabyle
kabylisch kabyyli kannada kantoninkiina kasachisch katalaani kazajo kazakh kazakki ketšua khmer kinyarwanda
kirghize kirgiisi kirgisisch kirguís kirundi korsika korsisch kroatia kurdo kymri kyrgyz länsifriisi lao
laotisch latein latin latín latina letón lingala lituano luxembourgeois luxembourgish luxemburg luxemburgisch
luxemburgués macedonian macédonien macedonio maithili maïthili makedonia malagassi malagasy malaiji malajalam
malayalam malayálam malgache malta maltais maltés maltese maltesisch maori maorí māori maratí mazedonisch miao
mongol mongoli mongolian mongolisch népalais nepalesisch nepali nepalí njandža nordsamisch nyanja occitan
occitano odia oksitaani okzitanisch orija oriya oromo ouïghour ourdou ouzbek pachto pandžabi paschtu pashto
paštu pastún pendjabi persa pohjoissaame punyabí quechua rätoromanisch retoromaani romanche romansh roundi
ruanda rundi samoa samoan samoanisch samoano sango schweizerdeutsch serbia serbio setsuana shona sindhi sindi
singhalesisch sinhala slovakki slovaque sloveeni somalí šona sorani soranî soundanais suajili suazi süd-sotho
sunda sundanés sundanese sundanesisch sveitsinsaksa swati swazi tadjik tadschikisch tadžikki tailandés tajik
tamili tamoul tártaro tataari tatar tatarisch tayiko télougou tigre tigré tigrigna tigriña tigrinja tigrinya
tonga tongaisch tongan tongano tongien tswana turcomano turkmeeni turkmen turkmène turkmenisch uigur uigurisch
uiguuri usbekisch uyghur uzbek uzbekki uzbeko valkovenäjä vietnamita walisisch waray westfriesisch wólof xhosa
yiddish yidis zentralkurdisch zoulou zulú`;

let known: ReadonlySet<string> | undefined;

/** Where a text names such languages, from left to right; `to` is exclusive, both in UTF-16 units. */
export function languagesIn(text: string): { readonly from: number; readonly to: number }[] {
  known ??= new Set(names.trim().split(/\s+/u));
  const languages = known;
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)]
    .filter((word) => languages.has(word[0].toLowerCase()))
    .map((word) => ({ from: word.index, to: word.index + word[0].length }));
}
