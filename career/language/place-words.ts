const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[,\n]/u)
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ""),
  );

/** Countries with their ISO 3166 codes, by the names that the languages which we read in full give them. */
const countries: Readonly<Record<string, string>> = {
  US: "usa,us,u.s.,u.s.a.,united states,united states of america,vereinigte staaten,états-unis,estados unidos,ee. uu.,yhdysvallat",
  GB: "uk,u.k.,united kingdom,great britain,england,scotland,wales,northern ireland,großbritannien,royaume-uni,reino unido,iso-britannia,vereinigtes königreich",
  IE: "ireland,irland,irlande,irlanda,irlanti",
  DE: "germany,deutschland,allemagne,alemania,saksa",
  AT: "austria,österreich,autriche,itävalta",
  CH: "switzerland,schweiz,suisse,suiza,sveitsi",
  FR: "france,frankreich,francia,ranska",
  BE: "belgium,belgien,belgique,bélgica,belgia",
  LU: "luxembourg,luxemburg",
  NL: "netherlands,the netherlands,holland,niederlande,pays-bas,países bajos,alankomaat,hollanti",
  ES: "spain,spanien,espagne,españa,espanja",
  PT: "portugal,portugali",
  IT: "italy,italien,italie,italia",
  FI: "finland,finnland,finlande,finlandia,suomi",
  SE: "sweden,schweden,suède,suecia,ruotsi,sverige",
  NO: "norway,norwegen,norvège,noruega,norja,norge",
  DK: "denmark,dänemark,danemark,dinamarca,tanska,danmark",
  IS: "iceland,island,islande,islanti",
  EE: "estonia,estland,estonie,viro,eesti",
  LV: "latvia,lettland,lettonie,letonia",
  LT: "lithuania,litauen,lituanie,lituania,liettua",
  PL: "poland,polen,pologne,polonia,puola,polska",
  CZ: "czech republic,czechia,tschechien,république tchèque,tšekki",
  SK: "slovakia,slowakei,slovaquie",
  HU: "hungary,ungarn,hongrie,hungría,unkari",
  RO: "romania,rumänien,roumanie,rumanía",
  BG: "bulgaria,bulgarien,bulgarie",
  GR: "greece,griechenland,grèce,grecia,kreikka",
  HR: "croatia,kroatien,croatie",
  SI: "slovenia,slowenien,slovénie",
  RS: "serbia,serbien,serbie",
  UA: "ukraine,ucrania,ukraina",
  TR: "turkey,türkiye,türkei,turquie,turquía,turkki",
  RU: "russia,russland,russie,rusia,venäjä",
  CA: "canada,kanada,canadá",
  MX: "mexico,méxico,mexiko,mexique",
  BR: "brazil,brasil,brasilien,brésil",
  AR: "argentina,argentinien,argentine",
  CL: "chile,chili",
  CO: "colombia,kolumbien,colombie",
  PE: "peru,perú,pérou",
  AU: "australia,australien,australie",
  NZ: "new zealand,neuseeland,nouvelle-zélande,nueva zelanda",
  IN: "india,indien,inde,intia",
  PK: "pakistan",
  BD: "bangladesh",
  CN: "china,chine,kiina,中国",
  JP: "japan,japon,japón,japani,日本",
  KR: "south korea,korea,südkorea,corée du sud,대한민국",
  SG: "singapore,singapur,singapour",
  MY: "malaysia",
  PH: "philippines,philippinen,filipinas",
  ID: "indonesia,indonesien",
  VN: "vietnam,viet nam",
  TH: "thailand",
  AE: "united arab emirates,uae,u.a.e.,vereinigte arabische emirate",
  SA: "saudi arabia,saudi-arabien",
  IL: "israel",
  EG: "egypt,ägypten",
  MA: "morocco,marokko,maroc,marruecos",
  TN: "tunisia,tunesien,tunisie",
  NG: "nigeria",
  KE: "kenya",
  GH: "ghana",
  ZA: "south africa,südafrika,afrique du sud",
};

/** Country code by a country's name in lower case. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, names]) => names.split(",").map((name): [string, string] => [name, code])),
);

/** Two-letter codes of states and provinces, in capitals. */
export const stateCodes: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK NSW VIC QLD TAS ACT".split(
    " ",
  ),
);

/** States, provinces and regions that stand behind a city. */
export const regions =
  list(`Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Nova Scotia,Saskatchewan,New South Wales,Victoria,Queensland,
Bayern,Baden-Württemberg,Hessen,Nordrhein-Westfalen,NRW,Niedersachsen,Sachsen,Thüringen,Brandenburg,Schleswig-Holstein,Rheinland-Pfalz,Saarland,Sachsen-Anhalt,Mecklenburg-Vorpommern,Tirol,Steiermark,Kärnten,Île-de-France,Bretagne,Normandie,Occitanie,Nouvelle-Aquitaine,Provence,Auvergne,Cataluña,Catalunya,Andalucía,Comunidad de Madrid,País Vasco,Galicia,Comunidad Valenciana,Uusimaa,Pirkanmaa,Varsinais-Suomi,Lappi,Pohjois-Pohjanmaa,Karnataka,Maharashtra,Tamil Nadu,Telangana,Lombardia,Kent,Essex,Surrey,Sussex,Yorkshire,Devon,Cornwall,Greater Manchester,West Midlands`);

/** Cities that stand alone as a place in CVs and postings. A city that is not here is still read from "City, Country". */
export const cities =
  list(`London,Manchester,Birmingham,Leeds,Glasgow,Edinburgh,Liverpool,Bristol,Sheffield,Cardiff,Belfast,Nottingham,Newcastle,Leicester,Southampton,Portsmouth,Cambridge,Oxford,Brighton,Coventry,Aberdeen,York,Reading,Norwich,Exeter,Dublin,Cork,Galway,Limerick,
New York City,New York,NYC,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Jose,Austin,Jacksonville,Fort Worth,Columbus,Charlotte,San Francisco,Indianapolis,Seattle,Denver,Boston,Nashville,Detroit,Portland,Las Vegas,Memphis,Louisville,Baltimore,Milwaukee,Albuquerque,Tucson,Sacramento,Atlanta,Miami,Oakland,Minneapolis,Tampa,New Orleans,Cleveland,Pittsburgh,Cincinnati,St. Louis,Orlando,Salt Lake City,Raleigh,Toronto,Montreal,Montréal,Vancouver,Calgary,Ottawa,Edmonton,Winnipeg,Halifax,
Berlin,Hamburg,München,Munich,Köln,Cologne,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hannover,Nürnberg,Nuremberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Karlsruhe,Mannheim,Augsburg,Wiesbaden,Gelsenkirchen,Mönchengladbach,Braunschweig,Chemnitz,Kiel,Aachen,Halle,Magdeburg,Freiburg,Freiburg im Breisgau,Krefeld,Lübeck,Oberhausen,Erfurt,Mainz,Rostock,Kassel,Hagen,Saarbrücken,Potsdam,Ludwigshafen,Oldenburg,Leverkusen,Osnabrück,Solingen,Heidelberg,Herne,Neuss,Darmstadt,Paderborn,Regensburg,Ingolstadt,Würzburg,Fürth,Wolfsburg,Ulm,Heilbronn,Pforzheim,Göttingen,Bottrop,Trier,Reutlingen,Bremerhaven,Koblenz,Erlangen,Jena,Konstanz,Passau,Bamberg,Bayreuth,Tübingen,Gießen,Marburg,
Wien,Vienna,Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Zürich,Zurich,Genf,Geneva,Genève,Basel,Bern,Lausanne,Winterthur,Luzern,St. Gallen,
Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Toulon,Saint-Étienne,Le Havre,Grenoble,Dijon,Angers,Nîmes,Clermont-Ferrand,Tours,Limoges,Amiens,Metz,Besançon,Orléans,Rouen,Mulhouse,Caen,Nancy,Brest,Bruxelles,Brussels,Liège,Anvers,Antwerp,Gand,Ghent,Amsterdam,Rotterdam,Utrecht,Eindhoven,The Hague,Den Haag,Luxembourg,
Madrid,Barcelona,Valencia,Sevilla,Seville,Zaragoza,Málaga,Murcia,Palma,Bilbao,Alicante,Córdoba,Valladolid,Vigo,Gijón,Granada,A Coruña,Vitoria,Elche,Oviedo,Santander,Pamplona,San Sebastián,Salamanca,Burgos,Almería,Cádiz,Huelva,Tarragona,Girona,León,Toledo,Ciudad de México,Mexico City,Guadalajara,Monterrey,Buenos Aires,Bogotá,Medellín,Lima,Santiago,Santiago de Chile,Quito,Lisboa,Lisbon,Porto,São Paulo,Rio de Janeiro,
Helsinki,Espoo,Tampere,Vantaa,Oulu,Turku,Jyväskylä,Lahti,Kuopio,Pori,Kouvola,Joensuu,Lappeenranta,Vaasa,Seinäjoki,Rovaniemi,Mikkeli,Kotka,Salo,Porvoo,Hämeenlinna,Hyvinkää,Järvenpää,Rauma,Kajaani,Lohja,Kerava,Kokkola,Savonlinna,Åbo,Helsingfors,
Stockholm,Gothenburg,Göteborg,Malmö,Uppsala,Oslo,Bergen,Trondheim,Copenhagen,København,Aarhus,Tallinn,Tartu,Riga,Vilnius,Warsaw,Warszawa,Kraków,Krakow,Wrocław,Gdańsk,Poznań,Prague,Praha,Brno,Budapest,Bucharest,Sofia,Athens,Zagreb,Ljubljana,Belgrade,Kyiv,Lviv,Istanbul,Ankara,Izmir,Moscow,Milan,Milano,Rome,Roma,Turin,Torino,Bologna,Florence,Firenze,Naples,Napoli,
Bangalore,Bengaluru,Mumbai,Delhi,New Delhi,Hyderabad,Chennai,Pune,Kolkata,Karachi,Lahore,Dhaka,Beijing,Shanghai,Shenzhen,Hong Kong,Tokyo,Osaka,Seoul,Singapore,Kuala Lumpur,Manila,Jakarta,Bangkok,Hanoi,Dubai,Abu Dhabi,Tel Aviv,Cairo,Casablanca,Rabat,Tunis,Lagos,Nairobi,Accra,Cape Town,Johannesburg,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Wellington,Christchurch`);

/** Words for work from anywhere. */
export const remoteWords = list(
  "remote,fully remote,home office,homeoffice,télétravail,a distancia,teletrabajo,remoto,en remoto,etätyö,etä,hybrid,hybride,híbrido,hybridi,remote / hybrid,100% remote,worldwide,anywhere",
);
