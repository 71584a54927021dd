/** Further duties, as people tell of them on their CVs: `area | beginnings of words for one thing, in five languages`. */
export const moreDuties = `
fundraising | grant+applic assess+grant bids+read bids+score score+bid recommend+trustee panel+grant applications+criteria forderantr+pruf antrage+bewert zuwendung+prufung dossiers+subvention+exam instruire+demande+subv instruct+subvenc evaluar+proyectos+subv avustushak+kasit avustushak+arvio
fundraising | monitor+spending+grant receipts+end-of-year end-of-year+return grant+report verwendungsnachw compte-rendu+financ+subv justificac+subvenc avustus+raport
fundraising | bid+writ bids+win itts pqq tender+respon method+statement framework+submission proposal+writ quality+question tenders+edit angebote+schreib ausschreibung+antwort vergabeunterl memoire+technique reponse+appel licitacion+redac memoria+tecnica tarjous+kirjoit tarjous+laati
payroll | paye rti+submis statutory+pay smp ssp p11d tax+codes+employ sv-meldung elstam beitragsnachw dsn urssaf charges+sociales cotisations+sociales seguros+sociales irpf veroilmoit+palkat tulorekist
payroll | payroll+system+impl payroll+switch switch+sage parallel+runs payroll+migration paisy+umstell bascule+paie cambio+sistema+nomin palkkajarjest+vaihto
payroll | auto-enrol pension+contrib workplace+pension nest pension+provider betriebliche+altersvors prevoyance+retraite plan+pensiones elakevakuut
payroll | direct+reports+payroll team+payroll+lead wages+team leitung+entgelt equipe+paie+encadr equipo+nominas palkkatiimi
property management | annual+meeting+owner general+meeting+owner meetings+minutes+owner owners'+meeting versammlung+eigentumer assemblees+generales actas+junta+propiet yhtiokok yhtiokokous kutsut+poytakirj
property management | budget+service+charge service+charge+budget hausgeld wirtschaftsplan+weg budget+copropr cuotas+comunid talousarv+yhtio vastike vastik budjetoi+yhtio lainojen+kilpail
property management | works+block+plan major+works refurbish+block sanierung+weg ravalement+copro derrama+obras korjaushank putkirem julkisivu peruskorj+talo
property management | leasehold+queries owners+queries neighbour+dispute noise+neighbour eigentumeranlieg nachbarschaftsstreit litiges+voisin quejas+vecinos osakkai naapuririi
public | building+permit+check planning+permission+issue bauantr+pruf lbo baunvo nutzungsander nachbareinwend baulast permis+construire+instr licencias+obra+tramit rakennuslup+kasit
public | grants+benefits+claim+decide leistungsbesch bescheide+erstell prestations+droit+instr prestaciones+tramit etuushak+paato
instruments | tuning+piano tune+piano tuned+piano stimm+klav stimm+flugel temperatur+gehor 442 accord+piano accord+clavecin afinar+piano afinac viritt+piano pianonvirit
instruments | regulat+action action+regulat hammers+reshape dampers+regul strings+replac regulier+mechan hammer+abzieh saiten+ersetz dampfer+einricht repetition+einricht reglage+mecanique+piano etouffoir+piano regulac+mecanica macillos koneisto+saato vasara+piano
instruments | fret+dress refret frets+level fretwork levels+crowns nut+carv saddle+mak bone+nut crack+repair+guitar cleats+top setup+guitar bundabricht sattel+gitarr fretes planification+frett sillet trastes+rectific cejuela nauhoj+hionta satula+kitara
instruments | organ+pipe pipe+organ wind+chest bellows+leather re-leather trackers+mend voicing+pipe speech+flutes orgelpfeif windlad intonat+orgel tuyaux+orgue soufflet+orgue tubos+organo fuelles urkupill palkeet
ceramics | kiln+load kiln+unload kiln+set draws+oven sets+cups+bat setting+bats biscuit+glost bisque+fire brennofen+bestuck ofen+setz enfourn defourn four+ceram hornada horno+ceram+carga uuni+lado
ceramics | firing+program firing+curve temperature+curve+kiln cones+thermocoup brennkurve courbe+cuisson curva+coccion polttokayr
ceramics | seconds+ware ware+sort glaze+spray dipping+glaze ausschuss+geschirr email+trempe esmaltad+piezas lasitus
masonry | carve+stone cut+stone sandstone+cut mallet+chisel mouldings+stone templates+zinc zinc+mould banker+work window+heads+stone copings finials tracery steine+hau sandstein+bearb taille+pierre moulures+pierre gabarit+pierre labra+piedra molduras+piedra kiven+hakk hiekkakiv
masonry | lime+mortar nhl lime+point pointing+nhl stone+fixing fixing+stone kalkmort joint+chaux mortero+cal kalkkilaast
stage technology | lighting+plan plan+feux plans+feu rig+redesign implantation+feux implantation+redes lichtplan+anpass beleuchtungsplan plano+luces adaptac+luces valosuunnit
stage technology | console+light grandma congo+effet pupitre+memoire effets+encode encode+effet program+light lichtpult pult+program mesa+program+luces valopulti conduite+lumiere
stage technology | lamps+replace+fixture fixtures+maint projecteurs+entret parc+projecteur lampes+gelat gradateurs+repar scheinwerfer+wart focos+manten heittim+huolto
laboratory | crossmatch blood+group grouping+antibod abo+rh coombs antibody+screen blutgruppe kreuzprobe groupage+sang rai+recherche pruebas+cruzadas tipific+grup anticuerpos+irreg veriryhma sopivuuskoe
laboratory | blood+component platelet+issue red+cells+store plasma+thaw konserven+ausgab erythrozytenkonz produits+sanguins+deliv componentes+sang concentrados+hem hematies plaquetas verivalmis
laboratory | quality+control+analy controls+analyser sysmex cobas kontrollen+analys controles+automat controles+analizad laitteiden+kontroll kontrollit+aamu laadunvarm
laboratory | blood+draw tubes+morning putkia putket+naytt verinaytt blutabnahm prises+sang extracciones+sang
eye care | refraction refractions eye+exam sight+test sehtest refraktion+auge examen+vue refraction+vue graduac+vista naontarkast
eye care | soft+toric contact+lens+fit rigid+lens lenses+toric kontaktlins+anpass lentilles+adapt lentes+contact+adapt piilolinss
eye care | glaucoma cataract pressures+field visual+field oct+scan fundus+photo hospital+eye augendruck fond+oeil presion+intraoc silmanpohj
animals | castrat kastrat spay tumour+remov tumor+entfern soft+tissue+surg weichteil kreuzband cruciate operat+dog sterilis+chat chirurgie+chien cirugia+perro castrac+perro leikkau+koira
animals | dental+dog teeth+rabbit zahne+kaninch zahnsanier dentaire+chat detartrage+chien limpieza+dental+perro hammaskiv+koira
animals | ultrasound+heart+dog sonograf+bauch sonografie+herz x-ray+cat rontgen+katze echograph+chien radiograf+gato ultraaani+koira
animals | out-of-hours+vet notdienst+tier anaesthes+dog narkose+hund urgences+veter garde+veter urgencias+veter paivystys+elain
dental | root+canal endodont conductos+limas canals+file wurzelkanal wurzelbeh canalaire conductos+semana apices gutapercha juurihoi
dental | retreat+canal retratam posts+remov postes+retir revision+wurzel retraitement+canal
dental | toothache+emerg emergency+dental dolor+agudo+dia schmerzpat urgences+dent hammassark
speech | dysphag swallow fees+clinic thicken+fluid schluckdiag deglutit disfagia nielemis
speech | aphasi stroke+communicat aac sprachverlust aphasie logopedia+ictus afasia
geology | drill+rig rig+percuss cable+percuss rotary+rig comacchio dando sondier+bohr bohrgerat foreuse+rotat sondeo+rotac porakone
geology | core+sample cores+box u100 spt piezometer samples+borehole drilling+log bohrprofil bohrkern carottes+caisse testigos+caja kairasyd pora+nayte
electrics | generator+fault alternator switchboard+fault motors+fault main+board earth+fault thruster+drive traces+fault fehlersuche+elektr recherche+panne+elec averias+electr sahkovik
electrics | wiring+diagram schematics+read drawings+cable pulled+cable schaltplan+les schemas+elec esquemas+electr sahkopiirustu
maintenance | turbine+service turbine+repair blade+bolt tower+turbine pitch+system windkraft+wart eolienne+mainten aerogenerador+mant tuulivoimal voimaloiden
maintenance | hydraulic+repair hydraulik+repar verins centrales+huile hidraul+averia hydrauliik vaihteist taajuusmuuttaj variateur
maintenance | preventive+maint greasing+round pm+plan wartungsplan graissage rondes+planif mantenimiento+prevent ennakkohuol sap+pm gmao
maintenance | height+harness harness+rescue working+height nacelle+harnais hohe+gurt travail+hauteur trabajos+altura valjaat korkeal+tyosk pelastusharj
renewables | torque+bolt tension+bolt hytorc bolting flange+bolt schrauben+drehm serrage+boulon par+apriete pultti+kirist
rope access | abseil rope+work irata logged+hour cordes+acces seil+arbeit cuerdas+trabaj koysi
surface treatment | blast+paint grit+blast two-pack coating+steel dft norsok sandstrahl+beschicht sablage+peint chorro+pintura hiekkapuhall
site management | several+site four+site sites+parallel projects+parallel massnahmen+zugleich baustellen+verantw mehrere+baustell chantiers+parallele immeubles+r+5 obras+simult useita+tyomaita
site management | subordinate+engineer foremen+lead bauleiter+fuhr poliere+fuhr schachtmeister ingenieure+unterstellt encadr+chefs+chantier maitres-ouvriers encargados+dirig tyonjohtaj+ohja
site management | variations+claim claims+contract final+account+site nachtrag mehrkosten aufmass situations+mensuelles dgd travaux+supplement modificados+obra lisatyot
site management | turnover+site p&l+site ergebnisverantw umsatz+mio chiffre+affaires+travaux portefeuille+chantier cuenta+resultados+obra tulosvast+tyomaa
civil engineering | sewers+build drainage+build canal+constr kanal+bau kanalbau leitungstrass dn+1200 regenruckhalt assainissement reseaux+humides colector+saneam viemar+rakent
road building | road+build bypass ortsumgeh strassenbau route+construct carretera+construc tie+rakent tienrakenn
finance | supplier+invoices+enter purchases+record achats+enregistr enregistre+achat frais+chauffeur facturas+proveed+regist ostolask+tiliointi eingangsrech+buch factures+fourniss
finance | payment+run virement virements+jeudi campagnes+paiement zahlungslauf remesas+pago maksuajo
finance | lettrage pointage+401 reconcil+account justificat+ecart rapproche+bons matching+account abstimm+konten punteo+cuentas tasmay
finance | month+end provisions+fin+mois cloture+mensuelle monatsabschl cierre+mensual kuukausikatk accruals
hotel | night+shift+hotel turno+23 night+audit cierre+dia late+arriv entradas+tardias nachtdienst+hotel nuit+reception yovuoro+hotel
hotel | opera+pms protel fidelio pms+hotel programa+gestion+hotel logiciel+hotel hotelprogramm hotellijarjest
service desk | bookings+change reservations+handle guests+deal arrivals+key lost+keys bookings+cancel buchung+ander reservations+modif reservas+cambi varausten+muut
service desk | complaint+refund grumble refunds+fair complaints+handle beschwerd+bearb reclamations+trait quejas+resol reklamaatio+kasit
service desk | messages+day chat+email emails+day questions+phone nachrichten+beantw messages+repond mensajes+respond viesteihin+vast
justice | case+files+prepare bundles+paper papers+sitting bundle+hearing akten+vorber dossiers+audience expedientes+juicio asiakirjat+istunt
justice | decisions+record orders+type judge's+order minutes+hearing protokoll+verhandl beschlusse+ausfert greffe+jugement notes+audience autos+redact paatokset+kirja poytakirj+istunt
justice | solicitors+deal representatives+families public+counter anwalte+auskunft justiciable abogados+atend asianajaj+palvel
journalism | trials+cover inquest court+report gerichtsbericht proces+chronique tribunales+cronica oikeusjut
journalism | deadline+write noon+edition stories+day files+edition redaktionsschl bouclage cierre+edicion deadline+jutt
journalism | shorthand teeline stenograf stenographie taquigraf pikakirj
tree care | tree+inspect trees+decay oaks+limes decay+road resistograph baumkontroll diagnostic+arbre inspeccion+arbol puiden+kunto
tree care | preservation+order protected+specimen tpo conservation+area+tree baumschutzsatz arbres+classes arboles+singular suojelupuu
wine service | wine+list+choose vintage anadas carta+referenc wines+by+glass weine+auswahl jahrgange selection+vins anadas+viticult viinilista+valint
wine service | cellar+stock bodega+control inventario+vino lleva+inventario cellar+count weinkeller+bestand cave+stock viinivarasto
wine service | pairing maridaj marida menu+degust wine+pair speisen+wein accords+mets viinisuosit
tourism | tour+lead excursion+lead excursions+guide groups+tour retkien+vet retk vie+suomalais ausfluge+leit excursions+accomp excursiones+guia
translation | series+translat comedies+document versiona versions+film untertitel+serie series+traduc sarjojen+kaan
translation | timing+subtitle timecod spotting+subtitle pauta+subtitle cps ajuste+tiempos caracteres+segundo zeichen+sekunde ajastus
process operation | bioreactor single-use fermenter harvest+batch bioreakt fermenteur biorreactor bioreaktori
process operation | gmp batch+record gmp-dok bonnes+pratiques+fabric normas+correctas+fabric era+pytakirj
process operation | cleaning+valid cip sip reinigungsvalid nettoyage+place limpieza+valid
concrete | piling piles+drive foundation+work foundations+dig underpin pfahl+grundung pieux cimentac+pilot paalut
social | families+crisis families+visit home+visit+family kitchen+table+talk haushalte+woche gesprache+kuchentisch familien+begleit familles+accompagn familias+acompan perheiden+tukem perhetyo
social | child+protection section+8a 8a kindeswohl gefahrdung+einschatz signalement+enfant information+preoccup desamparo lastensuojeluilm
social | support+plan+youth hilfeplan asd+bericht berichte+jugendamt projet+personnalise+jeune plan+intervenc+familiar asiakassuunnit
fire service | extinguish+check verify+extinct extincteurs ria desenfumage hydrants+check feuerloscher+kontr extintores+revis sammuttim+tark
security | central+station monitor+alarm ssi+doute poste+central leitstelle+alarm central+alarmas halytyskesk
security | evacuat+public exercices+semestr evacuation+occup evakuierung+publikum evacuac+publico poistumisharj
lorry driving | tank+deliver fuel+deliver litres+diesel litern+diesel heizol tankstellen+beliefer kraftstoff schlauch+legen citerne+livraison cisterna+reparto polttoaine+kulj
lorry driving | vehicle+check pre-trip departure+check peilstab grenzwertgeb abfahrtskontr controle+depart revision+antes+salir lahtotark
nursing | practice+nurse+clinic health+centre+clinic terveyskesk+vastaan vastaanotto+sairaanh sprechstunde+pflege consultation+infirmiere consulta+enfermer
it | network+run vlans catalyst access+point switches+config lan+wan routing+switch ospf netzwerkbetrieb reseau+config redes+config verkkolaitt
it | firewall+rule fortigate ipsec vpn regelwerk+firewall pare-feu+regl cortafueg+regl palomuuri
it | cluster+run eks helm kubernetes+prod cilium deployments+cluster
it | infrastructure+code terraform atlantis modules+plan ansible+playbook
it | alerts+board slo+board prometheus grafana on-call pagerduty rufbereitschaft bereitschaft+vierte astreinte guardias+sistema paivystysvuor
data | dag airflow orchestrat+pipeline pipelines+batch nightly+load ssis etl pipelines+stream kafka ladestrecke flux+donnees tuberias+datos tietoputk
data | dbt models+test tables+model data+model quality+tests+data snowflake bigquery warehouse+cloud datenmodell modele+donnees modelo+datos tietomalli
software | iphone+app swift swiftui ios+feature app+screens storyboard patient+diary
software | test+suite xctest snapshot unit+tests ui+tests automated+test testautomat testfall tests+automat pruebas+automat testitapa testaut
purchasing | prices+mill conditions+mill contracts+annual terms+supplier preise+werk konditionen+werk jahresvertr tarifs+usine precios+fabrica hinnat+tehta
purchasing | container+book transports+organis customs+shortage containerbuch transporte+organis fehlmeng transports+organ transportes+organ kuljetus+jarj
`;
