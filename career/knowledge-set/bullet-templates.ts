import type { BulletTemplate } from "../../schemas/knowledge.ts";
import type { LanguageCode } from "../../schemas/options.ts";

type Measure = BulletTemplate["measure"];
/** Cues, question and blank of one template, row by row in one language. */
type Rows = Readonly<Record<string, readonly [cues: string, question: string, blank: string]>>;

/** What each template measures. The first that fits a line is used; the last one fits every line. */
const measures: Readonly<Record<string, Measure>> = {
  training: "people",
  leading: "people",
  care: "people",
  pupils: "people",
  customers: "people",
  budget: "money",
  sales: "money",
  saving: "money",
  quality: "quality",
  maintenance: "time",
  speed: "time",
  software: "volume",
  data: "volume",
  documents: "volume",
  stock: "volume",
  building: "volume",
  kitchen: "volume",
  other: "volume",
};

const en: Rows = {
  training: [
    "train mentor coach onboard teach instruct",
    "how many people did you train, and how often?",
    "(___ people a year)",
  ],
  leading: ["lead led manage supervis hire staff rota shift", "how many people was this for?", "(team of ___)"],
  care: [
    "patient care nurs ward resident clinic wound",
    "how many patients or residents per shift or week?",
    "(___ patients per shift)",
  ],
  pupils: ["pupil student class lesson child school", "how many pupils or groups?", "(___ pupils)"],
  customers: [
    "customer client guest account complaint",
    "how many customers per day or month?",
    "(___ customers per month)",
  ],
  budget: [
    "budget invoice payment spend procure purchas",
    "what amount of money was this about?",
    "(about ___ per year)",
  ],
  sales: ["sale sold revenue campaign market advert negotiat", "what came of it in money or orders?", "(result: ___)"],
  saving: ["cost reduc sav cut waste optimi", "how much less was it afterwards?", "(from ___ to ___)"],
  quality: [
    "quality audit test inspect error fault defect compliance safety",
    "how many checks or faults, and what changed?",
    "(___ checks per month)",
  ],
  maintenance: [
    "maint repair install servic wire fit",
    "how many machines, sites or jobs, in what time?",
    "(___ jobs per month)",
  ],
  speed: [
    "automat deploy migrat deliver launch schedul plan coordinat",
    "how long did it take, and how long before?",
    "(in ___ instead of ___)",
  ],
  software: [
    "develop build built api service app platform system software architect design",
    "how many users or requests does it serve?",
    "(for ___ users)",
  ],
  data: [
    "data report dashboard analys analyz model warehouse",
    "how large were the data, or how many people read the result?",
    "(for ___ readers)",
  ],
  documents: [
    "document record draft file letter article content press translat",
    "how many of them per week or month?",
    "(___ per month)",
  ],
  stock: [
    "stock warehouse order pick load pallet truck deliver inventory",
    "how many items, pallets or deliveries per shift?",
    "(___ per shift)",
  ],
  building: [
    "site construct rewir project draw material",
    "how large was it, in size, value or duration?",
    "(size: ___)",
  ],
  kitchen: ["cook menu kitchen bake meal dish restaurant", "how many covers or meals per day?", "(___ covers per day)"],
  other: ["", "how much, how many or how often was this?", "(___)"],
};

const de: Rows = {
  training: [
    "schul einarbeit ausbild anleit unterweis",
    "Wie viele Personen waren es, und wie oft?",
    "(___ Personen im Jahr)",
  ],
  leading: ["leit führ team mitarbeit dienstplan schicht", "Für wie viele Personen war das?", "(Team von ___)"],
  care: [
    "patient pfleg bewohner station wund",
    "Wie viele Patienten oder Bewohner je Schicht?",
    "(___ Personen je Schicht)",
  ],
  pupils: ["schüler kind klasse unterricht gruppe sprachförder", "Wie viele Kinder oder Gruppen?", "(___ Kinder)"],
  customers: [
    "kund gäst gast reklamation beratung ansprechpartner",
    "Wie viele Kunden je Tag oder Monat?",
    "(___ Anfragen im Monat)",
  ],
  budget: [
    "budget rechnung zahlung kreditor debitor einkauf steuer abschluss mahn",
    "Um welche Beträge oder wie viele Vorgänge ging es?",
    "(___ Vorgänge im Monat)",
  ],
  sales: [
    "verkauf vertrieb umsatz kampagne akquis verhandl",
    "Was kam in Geld oder Aufträgen dabei heraus?",
    "(Ergebnis: ___)",
  ],
  saving: ["kosten senk reduz einspar optimier", "Um wie viel weniger war es danach?", "(von ___ auf ___)"],
  quality: [
    "qualität prüf test kontrolle fehler sicherheit",
    "Wie viele Prüfungen oder Fehler, und was hat sich geändert?",
    "(___ Prüfungen im Monat)",
  ],
  maintenance: [
    "wartung instandhalt reparatur störung montage install",
    "Wie viele Anlagen oder Einsätze, in welcher Zeit?",
    "(___ Einsätze im Monat)",
  ],
  speed: [
    "automatis migration einführung planung koordin liefer digital aufbau",
    "Wie lange dauerte es, und wie lange vorher?",
    "(in ___ statt ___)",
  ],
  software: [
    "entwick programm software system dienst anwendung architektur",
    "Wie viele Nutzer oder Anfragen bedient es?",
    "(für ___ Nutzer)",
  ],
  data: [
    "daten bericht auswert analys",
    "Wie groß waren die Daten, oder wie viele lasen das Ergebnis?",
    "(für ___ Empfänger)",
  ],
  documents: ["dokument akte schreiben text artikel", "Wie viele davon je Woche oder Monat?", "(___ im Monat)"],
  stock: [
    "lager bestand bestell kommission palette verlad",
    "Wie viele Artikel, Paletten oder Lieferungen je Schicht?",
    "(___ je Schicht)",
  ],
  building: ["bau baustelle projekt zeichnung", "Wie groß war es, nach Umfang, Wert oder Dauer?", "(Umfang: ___)"],
  kitchen: ["küche koch menü speise", "Wie viele Essen am Tag?", "(___ Essen am Tag)"],
  other: ["", "Wie viel, wie viele oder wie oft war das?", "(___)"],
};

const fr: Rows = {
  training: ["form accompagn tutor", "combien de personnes, et à quelle fréquence ?", "(___ personnes par an)"],
  leading: ["équipe encadr direction manag planning", "pour combien de personnes ?", "(équipe de ___)"],
  care: ["patient soin résident service", "combien de patients par jour ?", "(___ patients par jour)"],
  pupils: ["élève enfant classe cours", "combien d'élèves ou de groupes ?", "(___ élèves)"],
  customers: [
    "client accueil réclamation adhérent",
    "combien de clients par jour ou par mois ?",
    "(___ clients par mois)",
  ],
  budget: [
    "budget facture paiement comptab achat commande",
    "quel montant ou combien d'opérations ?",
    "(___ par mois)",
  ],
  sales: ["vente campagne chiffre négoci prospect", "quel résultat en argent ou en commandes ?", "(résultat : ___)"],
  saving: ["coût réduc économi optimis", "combien de moins ensuite ?", "(de ___ à ___)"],
  quality: [
    "qualité contrôle test audit sécurité",
    "combien de contrôles, et qu'est-ce qui a changé ?",
    "(___ contrôles par mois)",
  ],
  maintenance: [
    "mainten répar install dépann",
    "combien d'interventions, en combien de temps ?",
    "(___ interventions par mois)",
  ],
  speed: ["automatis migration mise déploi planif", "combien de temps, et combien avant ?", "(en ___ au lieu de ___)"],
  software: [
    "développ refonte conception application système logiciel",
    "combien d'utilisateurs ou de requêtes ?",
    "(pour ___ utilisateurs)",
  ],
  data: ["donnée rapport analyse tableau", "quel volume de données, ou combien de lecteurs ?", "(pour ___ lecteurs)"],
  documents: ["document dossier rédac courrier", "combien par semaine ou par mois ?", "(___ par mois)"],
  stock: ["stock logist palette livraison", "combien d'articles ou de livraisons par jour ?", "(___ par jour)"],
  building: ["chantier projet plan", "quelle taille, en surface, valeur ou durée ?", "(taille : ___)"],
  kitchen: ["cuisine carte menu pâtiss", "combien de couverts par jour ?", "(___ couverts par jour)"],
  other: ["", "combien, ou à quelle fréquence ?", "(___)"],
};

const es: Rows = {
  training: ["form tutor capacit enseñ", "¿cuántas personas, y con qué frecuencia?", "(___ personas al año)"],
  leading: ["equipo direc supervis turno", "¿para cuántas personas?", "(equipo de ___)"],
  care: ["pacient cuid cura residen", "¿cuántos pacientes por turno?", "(___ pacientes por turno)"],
  pupils: ["alumn niñ clase", "¿cuántos alumnos o grupos?", "(___ alumnos)"],
  customers: ["client atención reclam cuentas huésped", "¿cuántos clientes al día o al mes?", "(___ clientes al mes)"],
  budget: ["presupuest factur pago compra contab", "¿qué importe o cuántas operaciones?", "(___ al mes)"],
  sales: ["venta campaña negoci captac", "¿qué resultado en dinero o pedidos?", "(resultado: ___)"],
  saving: ["coste reduc ahorr optimiz", "¿cuánto menos fue después?", "(de ___ a ___)"],
  quality: ["calidad control prueba auditor seguridad", "¿cuántos controles, y qué cambió?", "(___ controles al mes)"],
  maintenance: ["manten repar instal avería", "¿cuántas intervenciones, en qué tiempo?", "(___ intervenciones al mes)"],
  speed: ["automatiz migrac implant planific coordin", "¿cuánto tardó, y cuánto antes?", "(en ___ en lugar de ___)"],
  software: [
    "desarroll aplicac sistema software diseñ",
    "¿a cuántos usuarios o peticiones sirve?",
    "(para ___ usuarios)",
  ],
  data: ["dato informe análisis", "¿qué volumen de datos, o cuántos lectores?", "(para ___ lectores)"],
  documents: ["document redac archiv texto", "¿cuántos por semana o por mes?", "(___ al mes)"],
  stock: ["almacén stock pedido palet inventario", "¿cuántos artículos o entregas por turno?", "(___ por turno)"],
  building: ["obra proyecto plano", "¿qué tamaño, en superficie, valor o duración?", "(tamaño: ___)"],
  kitchen: ["cocina menú plato", "¿cuántos cubiertos al día?", "(___ cubiertos al día)"],
  other: ["", "¿cuánto, cuántos o con qué frecuencia?", "(___)"],
};

const fi: Rows = {
  training: ["koulut perehdyt ohja opet", "kuinka monta henkilöä ja kuinka usein?", "(___ henkilöä vuodessa)"],
  leading: ["johta tiimi vuoro esihenk esimies", "kuinka monta henkilöä tämä koski?", "(___ hengen tiimi)"],
  care: [
    "potila asuk hoito lääke kotikäyn omai",
    "kuinka monta potilasta tai asukasta vuorossa?",
    "(___ asukasta vuorossa)",
  ],
  pupils: ["oppila lapsi lasten luok", "kuinka monta lasta tai ryhmää?", "(___ lasta)"],
  customers: ["asiaka", "kuinka monta asiakasta päivässä tai kuukaudessa?", "(___ asiakasta kuukaudessa)"],
  budget: [
    "budjet lasku maksu kirjanpi osto",
    "mistä summasta tai kuinka monesta tapahtumasta oli kyse?",
    "(___ kuukaudessa)",
  ],
  sales: ["myyn kampanj neuvott", "mikä oli tulos rahana tai tilauksina?", "(tulos: ___)"],
  saving: ["kustann vähen sääst optimo", "kuinka paljon vähemmän se oli sen jälkeen?", "(aiemmin ___, nyt ___)"],
  quality: [
    "laatu tarkast testa virhe turvall",
    "kuinka monta tarkastusta, ja mikä muuttui?",
    "(___ tarkastusta kuukaudessa)",
  ],
  maintenance: [
    "huol korja asenn kunnossa ylläpi",
    "kuinka monta kohdetta ja missä ajassa?",
    "(___ kohdetta kuukaudessa)",
  ],
  speed: [
    "automat siirt käyttöönot suunnitt",
    "kuinka kauan se kesti ja kuinka kauan ennen?",
    "(___ aiemman ___ sijaan)",
  ],
  software: [
    "kehit ohjelm palvelu sovell järjestelm toteut",
    "kuinka monta käyttäjää tai pyyntöä?",
    "(___ käyttäjälle)",
  ],
  data: ["data raport analy tieto", "kuinka suuri aineisto tai kuinka monta lukijaa?", "(___ lukijalle)"],
  documents: ["asiakirj kirjaa kirjoit teksti", "kuinka monta viikossa tai kuukaudessa?", "(___ kuukaudessa)"],
  stock: ["varasto tilau keräi toimitu", "kuinka monta riviä tai toimitusta vuorossa?", "(___ vuorossa)"],
  building: [
    "rakenn työmaa hanke projekt",
    "kuinka suuri se oli kooltaan, arvoltaan tai kestoltaan?",
    "(laajuus: ___)",
  ],
  kitchen: ["keitti ruoka ruoan menu", "kuinka monta annosta päivässä?", "(___ annosta päivässä)"],
  other: ["", "kuinka paljon, monta tai usein?", "(___)"],
};

const rows: Readonly<Record<LanguageCode, Rows>> = { en, de, fr, es, fi };

const column = <T>(id: string, pick: (row: readonly [string, string, string]) => T): Record<LanguageCode, T> => {
  const of = (language: LanguageCode): T => pick(rows[language][id] ?? ["", "", ""]);
  return { en: of("en"), de: of("de"), fr: of("fr"), es: of("es"), fi: of("fi") };
};

/** The built-in templates, most particular first. */
export const bulletTemplates: readonly BulletTemplate[] = Object.entries(measures).map(([id, measure]) => ({
  id,
  measure,
  cues: column(id, ([cues]) => (cues === "" ? [] : cues.split(" "))),
  question: column(id, ([, question]) => question),
  blank: column(id, ([, , blank]) => blank),
}));
