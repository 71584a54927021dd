/**
 * Areas of work that lie next to each other, with how much experience in one is worth in the other, 0 to 1. Areas
 * that are not named together are different fields, where the same word may mean another thing.
 */
export const kinAreas = `
software it 0.6, software data 0.6, it data 0.4, software product 0.4, data finance 0.3, data marketing 0.3, product project 0.5
product design 0.4, product marketing 0.4, project software 0.3, project construction 0.3, project engineering 0.4, project finance 0.2
nursing care 0.6, nursing medicine 0.4, nursing emergency 0.5, care social 0.4, care childcare 0.3, medicine emergency 0.4, pharmacy laboratory 0.4
therapy nursing 0.3, therapy social 0.4, therapy sport 0.3, dental nursing 0.3, animals nursing 0.2, animals farming 0.3, medicine laboratory 0.3
childcare teaching 0.5, teaching training 0.6, childcare social 0.4, training hr 0.4, teaching social 0.3, social admin 0.2
finance banking 0.5, finance admin 0.3, banking sales 0.3, hr admin 0.4, law admin 0.3, law finance 0.2, law hr 0.2, public admin 0.5
service_desk admin 0.5, service_desk sales 0.4, service_desk banking 0.4, service_desk retail 0.5, service_desk it 0.3, service_desk hotel 0.4
sales retail 0.5, sales marketing 0.4, sales property 0.4, sales purchasing 0.4, marketing media 0.5, marketing design 0.4, marketing events 0.4
design media 0.4, building_design construction 0.4, building_design design 0.2, building_design engineering 0.4, engineering production 0.5
engineering maintenance 0.5, engineering software 0.3, engineering metal 0.4, engineering construction 0.3, production metal 0.5, production maintenance 0.5
production warehouse 0.4, metal maintenance 0.5, metal construction 0.4, electrics maintenance 0.6, electrics construction 0.4, electrics plumbing 0.4
plumbing construction 0.5, plumbing maintenance 0.4, automotive maintenance 0.6, automotive metal 0.3, electrics engineering 0.4, textiles production 0.5
warehouse driving 0.4, warehouse transport_office 0.5, driving transport_office 0.4, purchasing transport_office 0.5, purchasing warehouse 0.4, purchasing finance 0.2
warehouse retail 0.3, kitchen service 0.5, kitchen production 0.3, service hotel 0.5, service retail 0.5, hotel events 0.5, hotel cleaning 0.4, hotel admin 0.4
hotel aviation 0.4, service aviation 0.4, cleaning care 0.2, cleaning maintenance 0.3, security emergency 0.4, beauty retail 0.3, sport childcare 0.2
health_shop retail 0.5, health_shop medicine 0.3, crafts production 0.4, crafts retail 0.3, sea driving 0.2, farming construction 0.2, events admin 0.4, events service 0.4, laboratory engineering 0.3, laboratory production 0.3, admin transport_office 0.4, property admin 0.4
metal welding 0.7, metal machining 0.6, metal foundry 0.5, metal pipework 0.4, welding pipework 0.5, welding machining 0.3, machining engineering 0.4, machining production 0.4, welding production 0.4, welding construction 0.3, foundry production 0.4, surface_treatment production 0.4, surface_treatment painting 0.4, surface_treatment bodywork 0.5, locks metal 0.4, locks carpentry 0.3, machining maintenance 0.4
construction carpentry 0.6, construction masonry 0.6, construction tiling 0.6, construction flooring 0.6, construction roofing 0.6, construction painting 0.6, construction scaffolding 0.6, construction glazing 0.6, construction insulation 0.6, construction concrete 0.6, construction road_building 0.6, construction site_management 0.6, construction plant_operation 0.6, construction lifting 0.4, construction civil_engineering 0.5, construction surveying 0.3, construction mining 0.3, construction joinery 0.6, construction rope_access 0.3, construction railway_infrastructure 0.4, construction facility 0.4, construction site_cost 0.4
carpentry joinery 0.6, carpentry roofing 0.4, masonry tiling 0.4, masonry concrete 0.5, tiling flooring 0.5, painting flooring 0.3, masonry road_building 0.3, glazing joinery 0.4, glazing carpentry 0.4, insulation roofing 0.4, roofing scaffolding 0.3, lifting plant_operation 0.6, plant_operation road_building 0.5, plant_operation farming 0.3, plant_operation mining 0.5, road_building railway_infrastructure 0.4, chimneys roofing 0.3, chimneys plumbing 0.3, joinery upholstery 0.3, joinery restoration 0.3, joinery boats 0.4, joinery instruments 0.3, joinery interiors 0.4
site_management civil_engineering 0.6, site_management building_design 0.4, site_management building_inspection 0.5, site_management site_cost 0.5, civil_engineering engineering 0.4, civil_engineering building_design 0.5, civil_engineering site_cost 0.5, surveying civil_engineering 0.5, surveying geology 0.4, building_inspection building_design 0.5, building_services plumbing 0.5, building_services engineering 0.5, building_services building_design 0.4, building_services refrigeration 0.5, landscape building_design 0.5, landscape gardening 0.4, landscape planning 0.4, planning building_design 0.4, planning public 0.4, interiors building_design 0.5, interiors retail 0.3, interiors visual_merchandising 0.4
electrical_engineering engineering 0.5, electrical_engineering electrics 0.5, electrical_engineering electronics 0.5, electrical_engineering maintenance 0.4, electrical_engineering software 0.3, process_engineering engineering 0.5, process_engineering process_operation 0.5, process_engineering production 0.4, process_engineering laboratory 0.4, telecoms it 0.4, telecoms electrics 0.5, electronics electrics 0.4, electronics production 0.4, electronics maintenance 0.4, lifts electrics 0.5, lifts maintenance 0.6, refrigeration plumbing 0.5, refrigeration electrics 0.4, refrigeration maintenance 0.4, pipework plumbing 0.6, water_treatment process_operation 0.5, process_operation production 0.5, process_operation maintenance 0.3
production printing 0.4, production plastics 0.5, production paper 0.5, production food_production 0.5, production timber 0.5, production quality 0.5, quality engineering 0.4, quality laboratory 0.4, quality food_production 0.4, quality safety 0.4, safety environment 0.5, safety construction 0.3, safety fire_service 0.3, environment geology 0.5, environment engineering 0.3, environment laboratory 0.4, environment nature 0.4, geology mining 0.4, weather environment 0.3, printing bookbinding 0.6, printing sign_making 0.4, printing graphic_design 0.3, plastics machining 0.3
automotive bodywork 0.6, automotive bicycles 0.4, automotive aircraft_maintenance 0.4, maintenance aircraft_maintenance 0.5, maintenance ship_engines 0.4, maintenance facility 0.5, facility plumbing 0.4, facility electrics 0.4, facility cleaning 0.4, facility gardening 0.4, facility property_management 0.3, boats carpentry 0.4, boats sea 0.3, crafts jewellery 0.5, crafts watches 0.4, crafts ceramics 0.5, crafts glass 0.5, crafts instruments 0.4, crafts bookbinding 0.4, crafts leather 0.5, crafts shoes 0.4, jewellery watches 0.4, tailoring textiles 0.7, tailoring costume 0.6, tailoring upholstery 0.4, tailoring fashion 0.4, textiles upholstery 0.4, textiles fashion 0.6, leather shoes 0.5, leather upholstery 0.5, shoes orthotics 0.5, tailoring leather 0.4
driving lorry_driving 0.7, driving bus_driving 0.6, driving car_driving 0.7, driving delivery 0.7, lorry_driving bus_driving 0.5, lorry_driving delivery 0.5, bus_driving car_driving 0.5, bus_driving delivery 0.3, car_driving delivery 0.5, rail_driving bus_driving 0.4, rail_driving rail_service 0.4, rail_driving rail_control 0.4, rail_service rail_control 0.4, rail_service bus_driving 0.3, delivery warehouse 0.4, lorry_driving warehouse 0.3, lorry_driving transport_office 0.4, removals delivery 0.5, removals warehouse 0.5, port warehouse 0.5, port lifting 0.5, port sea 0.3, waste delivery 0.3, waste lorry_driving 0.3, driving_instruction training 0.3, supply_chain purchasing 0.6, supply_chain warehouse 0.4, supply_chain transport_office 0.5, supply_chain production 0.4, customs transport_office 0.5
sea ship_engines 0.5, sea fishing 0.5, fishing fish_farming 0.5, fishing fishmongery 0.3, aviation flying 0.5, aviation cabin 0.8, aviation airport 0.6, aviation air_control 0.4, cabin service 0.3, cabin airport 0.4, cabin hotel 0.3, cabin flying 0.3, flying drones 0.4, flying air_control 0.4
farming gardening 0.4, farming growing 0.5, farming bees 0.4, farming wine_growing 0.5, farming fish_farming 0.3, farming horses 0.4, farming forestry 0.3, gardening growing 0.6, gardening tree_care 0.5, gardening flowers 0.4, gardening nature 0.3, growing flowers 0.4, growing wine_growing 0.5, forestry tree_care 0.6, forestry nature 0.5, forestry timber 0.3, wine_growing wine_making 0.5, wine_making brewing 0.5, wine_making food_production 0.4, brewing food_production 0.5, animals horses 0.5, animals pet_grooming 0.5, rope_access tree_care 0.3, rope_access window_cleaning 0.3, diving sea 0.3
bakery pastry 0.7, bakery kitchen 0.4, bakery food_production 0.5, pastry kitchen 0.5, pastry food_production 0.4, butchery fishmongery 0.5, butchery kitchen 0.4, butchery food_production 0.5, fishmongery kitchen 0.4, fishmongery retail 0.3, dairy food_production 0.6, kitchen catering 0.7, kitchen food_production 0.4, service bar 0.6, service coffee 0.6, service wine_service 0.6, service catering 0.4, bar coffee 0.5, bar wine_service 0.5, bar hotel 0.3, wine_service wine_making 0.4, catering hotel 0.4
hotel housekeeping 0.5, hotel front_desk 0.6, hotel tourism 0.4, housekeeping cleaning 0.7, housekeeping household 0.6, housekeeping laundry 0.5, cleaning laundry 0.4, cleaning window_cleaning 0.6, cleaning household 0.5, cleaning pest_control 0.3, cleaning waste 0.3, household care 0.3, front_desk admin 0.6, front_desk service_desk 0.5, front_desk retail 0.3
beauty hair 0.6, beauty makeup 0.6, hair makeup 0.5, beauty massage 0.4, beauty body_art 0.3, makeup costume 0.4, sport fitness 0.6, sport pool 0.4, sport dance 0.3, sport leisure 0.5, pool leisure 0.5, fitness leisure 0.5, fitness therapy 0.3
security police 0.4, security military 0.4, security justice 0.6, security parking 0.4, police justice 0.5, police military 0.4, justice military 0.4, justice social 0.4, emergency fire_service 0.5, law justice 0.4
therapy speech 0.3, therapy occupational_therapy 0.4, therapy massage 0.5, therapy podiatry 0.3, therapy orthotics 0.4, therapy nutrition 0.3, therapy psychology 0.3, psychology counselling 0.6, counselling social 0.6, counselling hr 0.3, psychology social 0.3, medicine imaging 0.4, medicine eye_care 0.3, eye_care health_shop 0.7, hearing health_shop 0.6, eye_care hearing 0.3, hearing speech 0.3, podiatry beauty 0.3, nursing imaging 0.3, clinical_research laboratory 0.4, clinical_research nursing 0.4, clinical_research medicine 0.3, facility care 0.2, nutrition kitchen 0.2
teaching language_teaching 0.6, teaching school_leading 0.6, teaching music 0.3, training language_teaching 0.5, childcare school_leading 0.4, stage dance 0.4, stage stage_technology 0.4, stage costume 0.3, stage_technology sound 0.5, stage_technology electrics 0.3, stage_technology events 0.4, sound music 0.4, media film 0.7, media sound 0.6, media photography 0.7, media journalism 0.6, media publishing 0.5, film photography 0.5, film sound 0.4, journalism publishing 0.5, journalism public_relations 0.5, public_relations marketing 0.5, publishing translation 0.4, translation language_teaching 0.3, documentation publishing 0.4, documentation engineering 0.3, documentation translation 0.4, library public 0.6, library archive 0.6, library museum 0.4, library retail 0.2, archive museum 0.5, museum restoration 0.5, museum tourism 0.4, visual_arts graphic_design 0.4, visual_arts restoration 0.4, design graphic_design 0.7, design game_design 0.5, graphic_design game_design 0.4, game_design software 0.4, graphic_design marketing 0.4, design fashion 0.4, tourism sales 0.3, tourism events 0.4, site_management road_building 0.6, site_management concrete 0.5, tourism sport 0.4, tourism nature 0.4, religion counselling 0.4, funeral religion 0.2, fundraising marketing 0.4, fundraising events 0.4
finance payroll 0.5, finance tax 0.6, finance audit 0.6, tax audit 0.6, tax payroll 0.4, payroll hr 0.5, audit compliance 0.5, compliance law 0.5, compliance banking 0.5, compliance finance 0.4, insurance banking 0.5, insurance sales 0.4, insurance service_desk 0.4, insurance law 0.2, economics data 0.5, economics finance 0.4, economics public 0.3, consulting project 0.5, consulting management 0.5, management sales 0.3, management finance 0.3, property property_management 0.6, property_management admin 0.3, visual_merchandising retail 0.5, visual_merchandising marketing 0.4, market_research marketing 0.5, market_research data 0.5, marketing tourism 0.2, public admin 0.5, utilities electrics 0.3, utilities plumbing 0.3, tax law 0.3, training consulting 0.3
restoration upholstery 0.5, restoration carpentry 0.3, restoration painting 0.3, sales admin 0.4, sales transport_office 0.3, sales customs 0.3, sales finance 0.2, sales events 0.3, sales hotel 0.2, admin law 0.4, admin justice 0.4, admin finance 0.4, admin teaching 0.2, admin nursing 0.1, admin public 0.5, law public 0.4, justice public 0.4
epidemiology medicine 0.4, epidemiology public 0.4, epidemiology data 0.5, epidemiology science 0.5, epidemiology laboratory 0.3, epidemiology clinical_research 0.5, epidemiology nursing 0.2, epidemiology environment 0.2, science laboratory 0.6, science teaching 0.4, science data 0.4, science clinical_research 0.4, science environment 0.3
lorry_mechanics automotive 0.7, lorry_mechanics maintenance 0.6, lorry_mechanics farming 0.2, renewables electrics 0.6, renewables maintenance 0.5, renewables electrical_engineering 0.5, renewables roofing 0.3, renewables rope_access 0.3
surveying environment 0.4, surveying data 0.4, surveying planning 0.4, surveying construction 0.3, environment public 0.3, environment science 0.3, environment water_treatment 0.4, environment civil_engineering 0.4, environment planning 0.4, environment waste 0.3, environment forestry 0.3, geology civil_engineering 0.4, economics market_research 0.4, economics insurance 0.4, insurance data 0.4, insurance finance 0.4, banking insurance 0.5, banking compliance 0.5, management project 0.4, management admin 0.3, management production 0.3, management retail 0.3, management hotel 0.3, production supply_chain 0.4, production engineering 0.5, production process_engineering 0.4, production safety 0.3, production ceramics 0.5, production glass 0.5, production foundry 0.5, production textiles 0.5, production paper 0.5
site_management construction 0.7, site_management carpentry 0.4, site_management masonry 0.4, road_building construction 0.6, road_building site_management 0.6, road_building civil_engineering 0.5, plant_operation construction 0.6, site_cost building_design 0.5, site_cost site_management 0.6, site_cost finance 0.2, building_design site_management 0.5, interiors design 0.4
therapy fitness 0.3, therapy medicine 0.3, therapy orthotics 0.4, therapy care 0.3, therapy animals 0.1, occupational_therapy nursing 0.3, occupational_therapy social 0.4, occupational_therapy care 0.4, speech teaching 0.3, speech therapy 0.4, counselling hr 0.3, counselling teaching 0.3, social nursing 0.3, social justice 0.4, social teaching 0.3, social care 0.5, nutrition nursing 0.3, nutrition fitness 0.3, nutrition medicine 0.3, nutrition catering 0.3, hearing eye_care 0.3, hearing retail 0.2, pharmacy medicine 0.4, pharmacy health_shop 0.4, emergency driving 0.2, emergency nursing 0.5, dental laboratory 0.2, dental crafts 0.2
instruments music 0.5, instruments joinery 0.4, instruments crafts 0.5, instruments restoration 0.3, music teaching 0.3, music stage 0.4, music dance 0.3, music sound 0.4, stage film 0.4, stage media 0.3, stage events 0.4, costume tailoring 0.6, costume fashion 0.4, makeup stage 0.4, makeup film 0.3, publishing library 0.3, publishing teaching 0.2, publishing admin 0.3, translation admin 0.2, translation tourism 0.3, journalism marketing 0.4, media marketing 0.4, photography journalism 0.3, photography graphic_design 0.4, photography events 0.2, visual_arts crafts 0.4, visual_arts teaching 0.2, game_design design 0.5
bakery catering 0.3, pastry catering 0.3, kitchen hotel 0.3, kitchen butchery 0.3, kitchen management 0.1, service events 0.4, service kitchen 0.5, bar events 0.3, catering service 0.4, hotel tourism 0.4, hotel service_desk 0.4, tourism service_desk 0.3, tourism nature 0.4, leisure tourism 0.4, leisure events 0.4, leisure hotel 0.3, pool sport 0.6, pool fitness 0.4, security fire_service 0.3, cleaning facility 0.5, laundry textiles 0.4, household childcare 0.4, parking security 0.5, parking public 0.4
bees growing 0.3, bees nature 0.4, bees food_production 0.2, farming nature 0.4, farming animals 0.4, farming lorry_mechanics 0.2, gardening construction 0.3, gardening farming 0.4, forestry farming 0.3, tree_care gardening 0.5, fish_farming farming 0.4, fish_farming animals 0.3, flowers retail 0.3, flowers gardening 0.4, flowers events 0.2
warehouse supply_chain 0.5, warehouse purchasing 0.4, warehouse lorry_driving 0.3, delivery driving 0.7, customs purchasing 0.3, customs public 0.3, supply_chain purchasing 0.6, telecoms electronics 0.4, telecoms it 0.5, utilities telecoms 0.3, utilities service_desk 0.2, lifts electrical_engineering 0.4, electronics software 0.3, electronics telecoms 0.4, electronics electrical_engineering 0.6, watches electronics 0.3, watches machining 0.4, jewellery dental 0.3, machining dental 0.2, plastics production 0.6, timber joinery 0.4, timber carpentry 0.4, paper process_operation 0.5, mining process_operation 0.3, insulation construction 0.6, pest_control facility 0.3, window_cleaning rope_access 0.4, diving welding 0.3, diving construction 0.3, boats joinery 0.4, ship_engines maintenance 0.5, ship_engines engineering 0.4, rail_control rail_driving 0.4, railway_infrastructure construction 0.5
product data 0.3, product software 0.5, product management 0.4, data software 0.5, data marketing 0.3, data insurance 0.4, it service_desk 0.4, it data 0.4, quality production 0.6, quality machining 0.4, quality software 0.2, quality process_engineering 0.4, documentation software 0.3, market_research sales 0.3, public_relations journalism 0.5, public_relations events 0.4, fundraising public_relations 0.4, fundraising sales 0.3, fundraising social 0.3, fundraising project 0.3, property sales 0.4, property_management facility 0.3, property_management finance 0.2, planning environment 0.4, inspection quality 0.5, inspection food_production 0.3, inspection public 0.5
`;

/**
 * Beginnings of words in titles that no list knows ("Leiter Buchhaltung", "Shift Leader, Distribution Centre"), each
 * with the area that it speaks for.
 */
export const areaStems: readonly (readonly [area: string, stems: string])[] = [
  ["software", "software backend frontend fullstack logiciel ohjelmisto programm desarrollo"],
  ["it", "sysadmin netzwerk network infrastructure cloud devops cyber informatique sistemas tietohallinto"],
  ["data", "data analytics daten donnees datos machine-learning"],
  ["nursing", "nurs pflege infirm enfermer sairaanhoi hoitotyo intensive"],
  ["care", "care elderly altenpflege aide vanhustyo kotihoito dementia"],
  ["medicine", "clinical medic klini radiolog"],
  ["pharmacy", "pharma apothek farmac apteekki"],
  ["dental", "dental zahn dentaire hammas"],
  ["childcare", "kita nursery kindergarten creche varhaiskasvatus infantil childcare preschool"],
  ["teaching", "school schul teach enseign educat opetus lehr"],
  ["laboratory", "laborator labor genom chemi chimi kemi quimi biolog bio research forschung"],
  [
    "finance",
    "financ account buchhalt comptab contab finanz controlling talous laskenta payroll lohn paie nomina steuer tax",
  ],
  ["banking", "bank banque banco pankki insurance versicherung assurance seguros vakuutus mortgage"],
  ["law", "legal recht jurid juridi droit laki oikeus"],
  ["hr", "hr human-resources personal henkilosto recruit talent"],
  ["sales", "sales vertrieb vente ventas myynti verkauf account-executive"],
  ["retail", "retail shop store filiale magasin tienda myymala einzelhandel boutique till"],
  ["marketing", "marketing markkinointi seo brand werbung publicite publicidad viestinta"],
  ["media", "sound audio video film foto photo stage musik ton"],
  ["design", "graphic grafik graphi ux ui grafi"],
  ["electrics", "elektro elektr electri electro sahko"],
  ["plumbing", "plumb heiz sanitar plomb chauffag fontaner lvi hvac boiler gas"],
  ["construction", "construction bau chantier obra rakennus roof joinery carpent batiment"],
  ["metal", "weld schweiss soud soldad hitsa cnc machining metal zerspan usinage koneistus fabricat"],
  ["production", "production produktion fertigung fabrication produccion tuotanto manufactur montage assembly"],
  ["maintenance", "maintenance instandhalt wartung mantenimiento kunnossapito huolto"],
  ["automotive", "automotive kfz automobil vehicle auto ajoneuvo"],
  ["engineering", "maschinenbau mechanical konstruk mecani"],
  ["warehouse", "warehouse lager logisti entrepot almacen varasto distribution-centre distribution"],
  ["driving", "hgv lkw lorry truck transport haulage kuljetus"],
  ["purchasing", "procurement purchas einkauf achat compras hankinta"],
  ["kitchen", "kitchen kuche cuisine cocina keittio bakery"],
  ["service", "restaurant bar gastro gastronomie ravintola banquet food-and-beverage"],
  ["hotel", "hotel hotell front-desk front-office reception"],
  ["cleaning", "clean reinigung nettoyage limpieza siivous housekeeping"],
  ["security", "security sicherheit securite seguridad vartiointi"],
];

/** Beginnings of words that hint at a field without proving that another one is far away: a "Ferry Freight Agent" is no seafarer. */
export const hintStems: readonly (readonly [area: string, stems: string])[] = [
  ["dairy", "dairy creamery cheese molkerei kaserei fromag laitier queser lacte meijeri juusto"],
  ["pastry", "patiss pastel reposter konditor kondiit confiser"],
  ["bakery", "bakery bread backerei boulang panader leipom"],
  ["butchery", "butcher meat fleisch metzger bouch carnic charcut liha"],
  ["brewing", "brewery brew brauerei brass cervec panimo distill"],
  ["wine_growing", "vineyard weinbau weinberg viticol vigne vined viinitarh"],
  ["fishing", "fishing trawl fischerei peche pesca kalast"],
  ["forestry", "forest wald forst forestier forestal metsa logging"],
  ["gardening", "garden landscap gart jardin paysag espaces-verts puutarh viher parks"],
  ["farming", "farm agri landwirt agrar ganad maatal karja livestock"],
  ["sea", "ship vessel marine schiff navire maritim buque meri laiva boat ferry"],
  ["aviation", "airline airport aircraft flug avion aero lento"],
  ["rail_service", "rail railway bahn ferrov ferroviaire tren rautatie juna"],
  ["fire_service", "feuerwehr pompier bomber palokunta pelastus"],
  ["funeral", "funeral funer bestatt hautaus obseq"],
  ["library", "library bibliot kirjasto"],
  ["museum", "museum musee museo gallery heritage"],
  ["archive", "archiv arkisto"],
  ["insurance", "claims indemnis sinistr siniestr schaden korvaus"],
  ["lifts", "elevator escalator aufzug ascens hissi"],
  ["glazing", "glass window glas fenster vitr ikkuna"],
  ["roofing", "roof dach toitur tejad katto"],
  ["tiling", "tile tiling fliesen carrel azulej laatt"],
  ["water_treatment", "wastewater sewage abwasser klar eaux aguas jatevesi vesihuolto"],
  ["waste", "waste recycl abfall entsorg dechet residuo jate kierrat"],
  ["laundry", "laundry wasche blanchiss lavander pesula"],
  ["hearing", "hearing horger audio kuulo"],
  ["eye_care", "optic optik optom augen"],
  ["speech", "sprachther logop orthoph puhe"],
  ["imaging", "imagerie imaging rontgen radio-diagnost"],
  ["tailoring", "schneider couture costura ompelu tailoring"],
  ["printing", "print druck imprim impres paino"],
  ["upholstery", "upholster furnishing polster tapiss tapic verhoil"],
  ["property_management", "hausverwalt copropri"],
  ["customs", "customs zoll douan aduan tulli"],
  ["translation", "translat ubersetz traduc kaann tulkk linguist"],
  ["music", "orchestr choir chor musi"],
  ["photography", "photograph fotogra valokuv"],
  ["tourism", "touris reise voyage viaje matkailu"],
  ["horses", "stable reit equit hevo"],
  ["pool", "pool swim schwimm piscin uima"],
  ["hair", "hair friseur coiff peluq kampaa"],
  ["nutrition", "nutrition ernahrung dietet ravitsem"],
  ["psychology", "psycholog psykolog psicolog"],
  ["police", "police polizei polic poliisi"],
  ["military", "army navy bundeswehr armee ejercit"],
];
