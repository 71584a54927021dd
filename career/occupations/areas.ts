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
media arts 0.4, health_shop retail 0.5, health_shop medicine 0.3, crafts production 0.4, crafts retail 0.3, sea driving 0.2, farming construction 0.2, events admin 0.4, events service 0.4, laboratory engineering 0.3, laboratory production 0.3, admin transport_office 0.4, property admin 0.4
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
