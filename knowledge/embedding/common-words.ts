import { foldWord, wordsOf } from "../words.ts";

/** Words that stand in talk about anything, in English and German: a small corpus makes them look rare. */
const list = `
able above according across actually add again against ago ahead allow almost alone along already although always among amount
another answer anybody anyone anything anyway anywhere apart appear area around ask asked away bad bag basically become began begin
behind believe below beside best better between beyond big bit board both bottom bring brought build busy buy call called came care
careful case catch cause certain chance change check choose city class clear clearly close cold come comes coming common complete
complicated consider continue correct couple course cover cut daily dark date day days deal decide deep definitely depend describe
detail different difficult direct doing door doubt down draw due during each early easy eat either else empty end enough entire especially
even evening event everybody everyone everything everywhere exact exactly example expect explain extra eye face fact fall far fast
feel feeling few field fill final finally find fine finish first fit five fix follow foot force forget form former forward found four
free friday front full fully fun further general generally give given giving glad goes good great ground group grow guess guy guys half
hand handle hands happen happened happens happy hard hardly head hear heard heart heavy held hello help here high himself hold home hope
hour hours house however hundred idea imagine important include including indeed inside instead into issue just keep keeps kept kind kinds
knew know known knows lack large last late later lead learn least leave left less let level life light likely line list listen little
live long longer look looked looking looks lose lost lot lots low lower made main make makes making many mark matter maybe mean means
meant mention middle might mind minute minutes miss moment monday month months more morning most mostly move much myself name near nearly
necessary need needed needs neither new next nice night nobody none nor normal normally note nothing notice now number obvious obviously
off offer office often okay old once one ones only onto open order other others otherwise outside over own page part particular past
people per perhaps person piece place plan play point possible possibly practice prefer present pretty prevent probably problem prove
provide pull purpose put question quick quickly quiet reach read ready real realise realize really reason receive recent recently regular
remain remember reply require result return right room round run running said same saturday saw say saying says second see seem seems
seen self send sense sent separate serious set seven several shall share short show shows side similar simple simply since single sit
situation six slow small somebody somehow someone something sometimes somewhere soon sort sound speak special specific spend spoke stand
standing start started state stay step still stop story straight strange strong stuff such suddenly suggest suit sunday support suppose
sure surely surprise take taken takes taking talk tell ten term terms thank thanks their thing things think thinking third thought
thousand three through thursday tie till time times tip today together told tomorrow tonight took top total touch towards tried true
truly try trying tuesday turn twelve twenty twice two type under understand unless until upon use used useful uses usual usually various
view wait walk want wanted wants watch way ways wear wednesday week weekend weeks well went whatever whenever wherever whether while whole whose
whoever wide wish within without woman women wonder word words worked working works world worry worse worst worth write writes writing
written wrong wrote year years yes yesterday yet yourself young

aber alle allein allem allen aller alles also andere anderen anderer anderes anfang anfangen anders arbeitet art auch aufhoren ausserdem bald beide
beim beispiel bekomme bekommen bekommt besser beste besten bestimmt bisher bitte bleiben bleibt brauchen braucht bringen dabei dafur dagegen
daher danach daneben daran darauf daraus darf darfst dariuber daruber darum dauert davon davor dazu denken deren deshalb dessen dinge direkt doch
dort drei durch durfen eben eher eigen eigene eigenen eigentlich einfach einige einigen einmal einzige ende endlich entweder erst
erste ersten etwa etwas fall falls fast finden findet fragen fragt frei freitag fruh fruher funf ganz ganze gar geben geht gehen gekommen
gemacht genau genug gerade gern gerne gesagt geht gewesen gibt ging gleich gross grosse gut gute guten habt halb halt hatte heisst heute
hier hilft hin hinter hoch immer indem inzwischen irgendwie jahr jahre jahren jede jeden jeder jedes jemand jetzt jung kaum kein keine keinen
keiner klar klein kleine komme kommen kommt konnte konnten kurz lange langer lassen lasst leben leicht leider letzte letzten lieber liegt mache
machen macht mal manche manchmal mehr mehrere meisten meist melden mensch menschen minute mittwoch mochte mogen moglich moment monat monate
montag morgen muss mussen nachdem nachste nachsten nahe name neben nehmen nein neu neue neuen nicht nichts nie niemand nimmt normal nun nutzen ob
obwohl oft ohne ort paar passiert plotzlich problem recht reicht richtig ruft sache sachen sagen sagt schnell schon schreiben schwer sehen
sehr seit seite selber selbst sicher sieht sogar solche sollen sollte somit sondern sonst sonntag spater sprechen statt stehen steht stelle stellen
stunde stunden tag tage tagen teil trotzdem tun tut uberhaupt ubrigens unbedingt unten verstehen viel viele vielen vielleicht vier voll vorher
wahrend warten warum weg wegen weil weiss weit weiter weitere wenig weniger wenigstens werden weshalb wichtig wieder wieso wirklich wissen
woche wochen wochenende wohl wollen wollte worden zahlt zeigen zeit ziehen ziemlich zuerst zuletzt zusammen zwar zwei zwischen
`;

/** The words, folded and without endings. */
export const commonWords: ReadonlySet<string> = new Set(wordsOf(list).map(foldWord));
