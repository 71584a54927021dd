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
  list(`Boise,Des Moines,Omaha,Tulsa,Wichita,Spokane,Boulder,Colorado Springs,Fort Collins,Anchorage,Honolulu,Little Rock,Baton Rouge,Knoxville,Chattanooga,Richmond,Norfolk,Virginia Beach,Durham,Greensboro,Charleston,Savannah,Tallahassee,Gainesville,St. Petersburg,Fort Lauderdale,Buffalo,Rochester,Syracuse,Albany,Hartford,New Haven,Providence,Worcester,Burlington,Newark,Jersey City,Hoboken,Trenton,Wilmington,Harrisburg,Scranton,Akron,Dayton,Grand Rapids,Lansing,Ann Arbor,Madison,Green Bay,Duluth,Saint Paul,St. Paul,Fargo,Sioux Falls,Lincoln,Topeka,Kansas City,Springfield,Peoria,Lexington,El Paso,Lubbock,Amarillo,Corpus Christi,Plano,Arlington,Santa Fe,Reno,Fresno,Bakersfield,Long Beach,Anaheim,Santa Monica,Palo Alto,Mountain View,Menlo Park,Sunnyvale,Cupertino,Santa Clara,San Mateo,Berkeley,Irvine,Pasadena,Eugene,Salem,Tacoma,Bellevue,Redmond,Olympia,Missoula,Billings,Cheyenne,Saskatoon,Regina,Kitchener,Waterloo,Mississauga,Québec City,Quebec City,Laval,Gatineau,St. John’s,
Wolverhampton,Derby,Stoke-on-Trent,Hull,Bradford,Sunderland,Middlesbrough,Carlisle,Lancaster,Preston,Blackpool,Bolton,Stockport,Warrington,Chester,Swansea,Wrexham,Dundee,Inverness,Stirling,Derry,Lisburn,Milton Keynes,Luton,Bedford,Northampton,Peterborough,Ipswich,Colchester,Chelmsford,Southend,Canterbury,Maidstone,Guildford,Slough,Swindon,Gloucester,Cheltenham,Bath,Plymouth,Truro,Bournemouth,Poole,Winchester,Salisbury,Taunton,Croydon,Waterford,Kilkenny,Sligo,
Göttingen,Hildesheim,Celle,Lüneburg,Flensburg,Husum,Stralsund,Greifswald,Schwerin,Neubrandenburg,Cottbus,Görlitz,Zwickau,Plauen,Jena,Weimar,Gera,Gotha,Eisenach,Marburg,Gießen,Fulda,Hanau,Offenbach,Rüsselsheim,Kaiserslautern,Trier,Koblenz,Siegen,Iserlohn,Hamm,Gütersloh,Minden,Detmold,Bottrop,Recklinghausen,Moers,Ratingen,Remscheid,Düren,Konstanz,Ravensburg,Friedrichshafen,Reutlingen,Tübingen,Esslingen,Ludwigsburg,Sindelfingen,Pforzheim,Baden-Baden,Offenburg,Villingen-Schwenningen,Schweinfurt,Bamberg,Bayreuth,Coburg,Hof,Ansbach,Erlangen,Passau,Landshut,Straubing,Rosenheim,Kempten,Memmingen,Lindau,Emden,Wilhelmshaven,Bremerhaven,Cuxhaven,Stade,Delmenhorst,Salzgitter,Dessau,Wels,Steyr,St. Pölten,Villach,Bregenz,Dornbirn,Biel,Thun,Lugano,Chur,Schaffhausen,Fribourg,Neuchâtel,
Poitiers,La Rochelle,Niort,Angoulême,Pau,Bayonne,Perpignan,Carcassonne,Albi,Tarbes,Avignon,Aix-en-Provence,Cannes,Antibes,Annecy,Chambéry,Saint-Nazaire,Lorient,Vannes,Quimper,Saint-Malo,Saint-Brieuc,Le Mans,Chartres,Blois,Bourges,Troyes,Auxerre,Colmar,Belfort,Épinal,Charleville-Mézières,Saint-Quentin,Beauvais,Dunkerque,Calais,Roubaix,Tourcoing,Valenciennes,Cherbourg,Évreux,Versailles,Nanterre,Boulogne-Billancourt,Créteil,Montreuil,Saint-Denis,Charleroi,Namur,Mons,Bruges,Brugge,Leuven,
Albacete,Badajoz,Cáceres,Mérida,Jaén,Ávila,Segovia,Soria,Zamora,Palencia,Lugo,Ourense,Pontevedra,Santiago de Compostela,Ferrol,Avilés,Logroño,Huesca,Teruel,Lleida,Reus,Sabadell,Terrassa,Badalona,Castellón,Gandía,Cartagena,Lorca,Marbella,Jerez de la Frontera,Algeciras,Ceuta,Melilla,Las Palmas,Santa Cruz de Tenerife,Guadalajara,Cuenca,Ciudad Real,Donostia,Donostia-San Sebastián,Getafe,Leganés,Alcalá de Henares,Móstoles,Coimbra,Braga,Aveiro,Faro,Setúbal,Évora,Guimarães,Rosario,Montevideo,Asunción,Guayaquil,Cali,Barranquilla,Arequipa,Puebla,Tijuana,Querétaro,
Nokia,Ylöjärvi,Kempele,Raisio,Kaarina,Naantali,Tuusula,Kirkkonummi,Nurmijärvi,Riihimäki,Forssa,Valkeakoski,Imatra,Varkaus,Iisalmi,Kemi,Tornio,Raahe,Ylivieska,Pietarsaari,Loviisa,Lieksa,Kauhajoki,Linköping,Norrköping,Västerås,Örebro,Helsingborg,Lund,Umeå,Gävle,Jönköping,Växjö,Halmstad,Karlstad,Sundsvall,Luleå,Kalmar,Stavanger,Tromsø,Drammen,Odense,Aalborg,Esbjerg,
Amersfoort,Haarlem,Leiden,Delft,Groningen,Nijmegen,Arnhem,Breda,Tilburg,Den Bosch,Maastricht,Zwolle,Enschede,Apeldoorn,Almere,Ede,Łódź,Lublin,Szczecin,Bydgoszcz,Katowice,Gdynia,Toruń,Rzeszów,Olsztyn,Ostrava,Plzeň,Bratislava,Košice,Debrecen,Szeged,Cluj-Napoca,Timișoara,Iași,Constanța,Varna,Plovdiv,Thessaloniki,Piraeus,Patras,Split,Rijeka,Maribor,Novi Sad,Sarajevo,Skopje,Tirana,Odesa,Kharkiv,Dnipro,Minsk,Chisinau,Bursa,Antalya,Adana,Genova,Genoa,Verona,Padova,Padua,Venezia,Venice,Trieste,Brescia,Bergamo,Modena,Parma,Reggio Emilia,Rimini,Ravenna,Pisa,Siena,Perugia,Bari,Lecce,Palermo,Catania,Cagliari,
London,Manchester,Birmingham,Leeds,Glasgow,Edinburgh,Liverpool,Bristol,Sheffield,Cardiff,Belfast,Nottingham,Newcastle,Leicester,Southampton,Portsmouth,Cambridge,Oxford,Brighton,Coventry,Aberdeen,York,Reading,Norwich,Exeter,Dublin,Cork,Galway,Limerick,
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
