/** Duties in trades, factories, transport, land, food and services: `area | beginnings of words for one thing, in five languages`. */
export const hands = `
electrics | wiring rewire cable+pull socket fuse+board consumer+unit distribution+board switchboard+wire verdraht steckdos kabel+zieh zahlerschrank schaltschrank cablage tableau+elec prise+cour cableado cuadro+elec enchuf kaapel+ved sahkokeskus pistorasi johdot
electrics | overhead+line substation transformer freileit trafo ligne+aerienne poste+transform linea+aerea subestac ilmajohto muuntamo
plumbing | pipe+fit boiler radiator tap+replace leak bath+install heizkorper therme armatur rohr+verleg sanitar chaudiere robinet fuite radiateur tuyau caldera grifo fuga+agua radiador putki+asen hana patteri vuoto viemari
refrigeration | refrigerant cold+room chiller heat+pump air+condition kaltemittel kuhlanlag warmepump klimaanlag frigorig chambre+froide climatis pompe+chaleur refriger+gas camara+frig bomba+calor kylmaain kylmaka lampopump
carpentry | roof+truss timber+frame stud+wall door+hang dachstuhl holzrahmen fachwerk charpente ossature+bois cercha estructura+madera runko+rak kattotuol ovi+asen
joinery | cabinet furniture+make dovetail worktop staircase+build mobel+bau einbauschrank furnier treppe+bau meuble agencem placage mueble+fabric ensambl chapa+mad kaluste kaapisto viilu
upholstery | upholst sofa chair+recover horsehair webbing spring+coil foam+cut polster bezieh+sessel rosshaar tapiss fauteuil siege+garn canape tapiz sillon muelles verhoil nojatuol sohva
masonry | brick block+lay mortar pointing stone+cut plaster ziegel+mauer mauerwerk putz+auftr verputz trockenbau brique parpaing enduit maconn placo ladrillo bloque+hormig revoco enlucid yeso muura tiili laasti rappau kipsilev
tiling | tile+lay grout mosaic tiles+bath fliese verfug mosaik carrel faience joint+carr ragreage chape azulej alicat gres laatt laatoit saumaus
flooring | parquet carpet+lay vinyl laminate+floor screed+sand bodenbelag estrich teppich+verleg moquette sol+souple parquet+pose tarima moqueta parketti lattia+asen
roofing | roof slate slating ridge+tile gutter flashing lead+work batten dach ziegel+deck dachrinn schiefer toiture couverture+ardois zinc+toit gouttiere tejado teja+coloc canalon pizarra katto vesikatto kouru pelli+kat
painting | paint+wall wallpaper prime+coat streich+wand tapezier anstrich lackier peinture+mur papier+peint ravalement pintar+pared empapel maala+sein tapeto
scaffolding | scaffold gerust echafaud andami teline+pyst
glazing | glass+cut double+glaz window+fit sealed+unit pane window+frame windows+fit misted fenster+einb verglas glas+zuschn scheibe vitrage fenetre+pose double+vitr vitre cristal+coloc ventana+instal vidrio ikkuna+asen lasit
insulation | insulat lagging dammung warmedamm isolation+therm aislamiento+coloc eriste
concrete | concrete+pour formwork rebar shutter schalung bewehr beton+gies coffrage ferraillage beton+coul encofr ferralla hormigon+vert betonoi muotti+rak raudoi
road building | asphalt kerb paving roadwork tarmac bordstein pflaster asphalt+einb enrobe bordure+pose pave+pose voirie asfalt bordillo adoquin asfaltoi reunaki kiveys
lifting | crane hoist+load sling load+lift rigging+load banksman kran anschlag hebt+tonn lasten+heb hebt+fertigteil schalung+heb grue levage elingue grua izado eslinga nosturi nosto taakka
plant operation | excavat digger dozer loader+wheel trench bagger radlader aushub pelleteuse pelle+terrass terrassement tranchee retroexcav zanja excavador kaivinkon kaivuu pyorakuorm
site management | site+coordinat subcontract programme+works building+site+lead bauablauf nachunternehm baustelle+koord bauleit sous-trait chantier+suivi chantiers subcontrat obra+coordin ejecucion+obra certificac+obra aliurak tyomaa
construction | building+work renovat mix+mortar umbau sanier renovation+logem travaux+renov reforma+viv rakennu+remont saneer
chimneys | chimney flue soot feuerstatt schornstein kamin+rein russ cheminee+ramon conduit+fumee chimenea hollin savuhorm nuoho
locks | lock+pick lock+fit door+open schloss+ein schliessanl zylinder+taus serrure cylindre cerradura lukko lukitu
metal | sheet+metal bend+press steel+structure railing blech+bieg stahlbau gelander tole+pli garde-corps chapa+pleg estructura+metal barandilla ohutlev teraksrak kaide
welding | weld tig mig mag+wel seam schweiss naht soudure soudage soud cordon+soud soldadur solda hitsa
machining | lathe milling+part cnc turning+part machining fanuc heidenhain tolerance+micron drehmasch frasmasch zerspan drehen+fras tournage fraisage usinage torno fresadora mecaniz koneist sorvi jyrsi
foundry | mould+cast casting+metal gussteil form+giess moulage+fond coulee fundicion+pieza valu+muot
surface treatment | powder+coat plating anodis sandblast pulverbeschicht galvanis eloxier sablage thermolaqu pintura+polvo granallad pulverimaal hiekkapuh sinkit
maintenance | breakdown+machine preventive+maint bearing+replace gearbox hydraulic pneumatic conveyor+repair storung+anlage wartung+masch lager+wechs getriebe panne+machine maintenance+prev roulement depannage+ligne averia+maq mantenimiento+prev rodamiento vika+kone ennakkohuol laakeri+vaiht kunnossap
lifts | lift+repair elevator aufzug fahrtreppe ascenseur ascensor hissi
automotive | brake+car engine+repair diagnos+vehicle mot+test oil+change gearbox+car bremse+wechs motor+instand inspektion+fahrz hauptuntersuch frein+vehic vidange moteur+repar freno+coche motor+repar cambio+aceite itv jarru+huol moottori+korj oljynvaih katsast
bodywork | dent spray+car panel+car karosserie lack+fahr beule carross tole+voit chapa+coche peritado lommo kori+korj
bicycles | bicycle bike+repair gears+bike e-bike fahrrad velo+repar bicicleta polkupyor pyora+huol
aircraft maintenance | aircraft+inspect engine+turbine part-145 airframe flugzeug+wart triebwerk aeronef avion+maint motor+avion aeronave lentokone+huol
boats | hull boat+repair gelcoat mast rumpf boot+bau coque+bateau casco+barco veneen+ runko+ven
railway infrastructure | sleeper rail+track+lay points+rail gleis weiche voie+ferr traverse+rail via+ferrea carril rata+kisk vaihde+rata
electronics | solder+board pcb smd harness+cable leiterplatt lot+platin carte+electron brasage placa+electr estano piirilev juott
watches | watch+repair movement+watch escapement uhrwerk uhren+rep montre mouvement+horl reloj kello+korj
jewellery | ring+resize stone+set diamond gold+solder jewel gem claws brillant edelstein edelstein+fass krappen zargen schmuck goldschm+ bijou sertiss pierre+prec joya engast anillo diamant korut jalokiv sormus
ceramics | kiln clay glaze throw+wheel ton+brenn glasur brennof argile emaillage four+ceram arcilla esmalt torno+alfar savi lasite dreija
instruments | tuning+piano violin+repair string+instrument stimm+klavier geige+bau accord+piano lutherie afinac+piano soitin+korj viritt
printing | offset press+run printing+plate ink+fountain sheets+hour heidelberg speedmaster densitomet makeready druckmasch druckplatt farbwerk bogen+stund calage encrier presse+offset feuilles plaque+impr impres+offset tinta plancha+impr painokon painolev arkki
bookbinding | bind+book spine+book stitch+sig buchblock heft+buch reliure couture+cahier encuadern kirjansid nidont
sign making | vinyl+letter signage lettering+shop beschrift folier enseigne lettrage rotul vinilo teippau valomainos
tailoring | sew alter+garment hem+ dress+make fitting+suit pattern+cut nah+kleid schneider+ anderung+kleid saum couture retouche+vet patron+vet coser costura arreglo+prend patron+cort ompel kaava+vaat lyhenn
textiles | sewing+machin loom knit+machine overlock webstuhl strickmasch metier+tisser machine+coudre telar maquina+coser kutom neulekon teollisuusom
shoes | sole+shoe heel+repair schuhsohl absatz+ semelle talon+rep suela tacon kengan+ pohja+kenk
leather | leather+cut saddle hide leder sattel cuir maroquin cuero piel+cort nahka satula
laundry | laundry iron+ linen+wash wasche+ bugel mangel linge repassage blanchiss lavander plancha+ropa sabana pyykk silitt mankel
plastics | injection+mould extru+plastic spritzguss werkzeug+wechs+kunst injection+plast presse+inject inyeccion+plast molde+inyec ruiskuval ruiskupur
paper | paper+machine pulp papiermasch zellstoff machine+papier pate+papier maquina+papel paperikone sellu
timber | sawmill plank+saw log+saw sagewerk schnittholz scierie grume+sci aserrad tablon saha+ sahatav
process operation | control+room distill reactor+batch refinery leitwarte destillat reaktor+ charge+produkt salle+controle reacteur distillat sala+control reactor+ valvomo tislau kattila turbine
water treatment | sewage wastewater sludge drinking+water klaranlage abwasser trinkwasser schlamm station+epuration eaux+usees boue depurador aguas+residual potable jatevesi puhdistam liete vesilaito
production | assembly+line pack+line machine+run shift+output montage+linie anlage+bedien taktzeit chaine+montage conditionn+produit ligne+product cadena+mont envasad linea+product kokoonpan tuotantolin pakkaus+linj
mining | blast+rock drill+face shaft+mine quarry sprengung stollen bohr+gestein tir+roche galerie+mine carriere voladura galeria+min cantera louhin kaivos rajaytys
diving | diver underwater tauch plongee sous-marin buceo submarin sukell vedenalai
body art | tattoo piercing aftercare needle+skin tatow stechen+pierc tatou perc tatuaj perforac tatuoi lavist autoclave spore
pest control | pest bait rodent cockroach schadling rattengift koder nuisible derat appat plaga roedor cebo tuhola syotti jyrsij
rail driving | train+drive units+line signal+passed route+knowledge locomotive cab+train two-car zug+fahren triebfahrz lok+ streckenkund conduite+train rame locomotive+cond conducir+tren maquina+tren veturi juna+kulj
rail service | ticket+train passenger+train platform+announce fahrkart+kontroll reisende+zug controle+billet+train voyageurs+bord billete+tren revision matkalipp+juna
bus driving | bus+route coach+passenger school+run linienbus fahrgast+bus omnibus ligne+bus autocar+pass autobus+linea viajeros bussi+linj linja-auto
lorry driving | artic tipper tachograph adr+load lorry lkw+fahr sattelzug tachogr fernverkehr semi-remorque poids+lourd tournee+livr camion+conduc tacografo trailer rekka kuorma-aut ajopiirt
delivery | parcel+deliver drops+day van+deliver paket+zustell auslief colis+livr livraison+tourn paquete+repart reparto pakett+jake jakelu
car driving | passenger+car+drive taxi chauffeur+exec fahrgast+taxi client+vtc taxi+serv taksi
port | container+ship+load vessel+unload quay hafen+umschlag schiff+losch navire+decharg quai+conteneur buque+descarg muelle laiva+lastau satama
sea | deck+watch mooring navigat+ship bridge+watch ferry wache+brucke festmach schiff+ quart+passer amarr manoeuvre+nav guardia+puente atraque laiva kansivah kiinnity
ship engines | marine+diesel engine+room bunkering schiffsdiesel maschinenraum salle+machines moteur+marin sala+maquinas motor+marino konehuon laivadies
fishing | trawl net+haul catch+sort nets+fish longline fang+sort schleppnetz fischerei chalut filet+pech capture+tri arrastre cerco pescado aparejo redes+aparej faena sardin verkko+kala pyydys troola kalas
flying | flight+hours aircraft+fly instrument+rating type+rating flugstunden musterberecht ifr heures+de+vol qualification+type horas+de+vuelo habilitac+tipo lentotunt tyyppikelp
cabin | in-flight safety+demonstr evacuat+aircraft passenger+aircraft trolley life+vest doors+arm galley bordservice sicherheitseinweis kabine+flug fluggast consignes+securite+vol service+a+bord pasajeros+vuelo demostrac+segur turvaopast lento+matkust matkustamo
airport | baggage+load check-in+flight ramp+aircraft gepack+flug abfertig+flug bagages+avion embarquement equipaje+vuelo embarque matkatavar lahtosel
air control | clearance+aircraft radar+aircraft luftraum freigabe+flug espace+aerien radar+vol espacio+aereo ilmatil
farming | milk cow crop+ harvest tractor calv lamb sheep+ field+work milch kuh kuhe ernte acker traktor stall+tier vache traite moisson tracteur troupeau brebis ordeno vaca cosecha ganado ovej siembra lypsy lehma karja sato traktori pelto lammas lampa
bees | hive colon+bee swarm varroa honey queen+rear bienen volker+bien honig ruche essaim miel colmena abeja enjambr mehila pesa+mehil hunaj parvi
gardening | lawn hedge mow+ plant+bed shrub flower+bed rasen hecke+schn beet+ grunanlag pelouse haie tonte massif+fleur plantation cesped seto podar+ jardin+ nurmik pensas+leik istut viheral aussenanlag mahen maht
growing | greenhouse seedling tomato propagat gewachshaus jungpflanz gemuse+anbau serre semis plants+cult invernader semiller plantel kasvihuon taimi
flowers | bouquet wreath floral strauss blumen+bind gesteck bouquet+flor gerbe ramo+flor corona+flor kimppu kukka+sid
tree care | tree+climb prune+tree fell+tree crown+reduc baum+pfleg kronenpfleg baum+fall elagage abattage+arbre grimp poda+altura tala+arbol puun+kaat puu+kiip puidenhoi
forestry | chainsaw timber+harvest thinning forest motorsage holzernte forst durchforst tronconneuse foret eclaircie motosierr bosque claras moottorisah metsa harvenn hakkuu
nature | habitat footpath+ wildlife biotop naturschutz+ faune+ sentier fauna+ sendero luonto+ polku
wine growing | vine vineyard prun+vine trellis grape rebe rebschnitt weinberg trauben vigne taille+vign palissage vendange relevage guyot enjambeur vina poda+vid vendimia viinitarh ryppale
wine making | ferment+wine cellar+wine barrel garung+wein keller+wein fass chai+vinif vinific elevage+vin barrique fermentac+vin bodega barrica viini+kaym
brewing | brew+beer mash wort hops distil+spirit braue maische wurze hopfen brassage+bier moût houblon coccion+cerv malta lupulo olut+pan mallas vierre
bakery | bread loaf loaves dough sourdough levain prove+dough naturally+leavened deck+oven croissant baguette brot teig sauerteig brotchen backofen pain+ pate+levain petrin fournil pan+masa masa+madre hornead leipa taikina juuri+leip sampyl
pastry | cake cream+past chocolate+temper fondant sugar+flower laminated+past tarts praline torte kuchen+back sahne+creme praline creme+patiss entremet gateau feuillet tarta hojaldre bizcocho crema+past trufa+choc fondant reposter kakku leivo+ kuorrut suklaa+temp
butchery | carcass bone+meat sausage trim+beef joint+meat lamb+cut banger fleisch zerleg wurst+herst ausbein viande+decoup carcasse desoss charcut canal+despie carne+cort embutid despiece liha+leik ruho makkara
fishmongery | fillet+fish shellfish fisch+filet poisson+filet coquillage pescado+filet marisco kala+file ayriais
dairy | cheese curd milk+pasteur rennet kase+reif milch+past fromage+affin caille queso+cura cuajo juusto+ juoksut meijer
food production | haccp food+line batch+food recipe+scale lebensmittel+prod rezeptur agroaliment+ligne recette+prod alimentari+lin receta+prod elintarvik
kitchen | cook menu+plan meals+cook hot+meal grill stove sauce+ mise+en+place course+lunch kochen kuche+leit speisen menu+schreib warme+kuche cuisin carte+elabor sauces poissons+cuiss piano+cuis plats repas+prepar cocina platos menus+elab fogones keitti+ruok ruoka+valmis ruuanlait annos lounas+valm
kitchen | food+cost recipe+card brigade portion+cost wareneinsatz kalkul+speis fiche+technique ratio+matiere cout+matiere escandall coste+plato raaka-ainekust
catering | buffet banquet canteen+run kantine bankett restauration+collect colectivid+menu henkilostorav pitopalv
service | table+serve guest+serve order+table waiting+table gaste+bedien tisch+serv service+salle couverts client+table mesa+atend comensal sala+serv poyta+tarj asiak+poyt tarjoil
bar | cocktail beer+pull drinks+mix bar+stock zapf cocktail+mix cocktails+prep coctel copas cocktailit drinkit
coffee | espresso latte+art coffee+roast rost+kaff espresso+masch torrefac cafe+espresso kahvi+valm paahto
wine service | wine+list pairing+wine decant weinkarte weinempf carte+des+vins accord+mets carta+vinos maridaj viinilist
hotel | check-in+guest reservation+hotel room+allocat night+audit guest+arriv gast+anreis zimmer+verg check-out reservation+chambr arrivee+client hebergem reserva+hotel huesped habitac+asign varau+huon majoit hotellivier
housekeeping | bed+make guest+room+clean linen+change zimmer+rein bett+bezieh chambre+nettoy lit+refair habitacion+limp cama+hacer huone+siiv vuode+vaih kerroshoi
cleaning | mop wipe vacuum disinfect scrub+floor room+clean clean+ wards+clean wisch reinig desinf staubsaug boden+wisch putzen lavage+sol nettoy desinfec aspirat bionettoy limpi desinfecc fregar suelos siivo moppa pyyh puhdist desinf imuro eristyshuon
facility | small+repair handyman lamp+replace building+check winter+service snow kleinrep winterdienst schnee haustechn lampen petites+reparat deneig immeuble+entret pequen+repar comunidad+manten kiinteistonh lumi+tyo pienkorj
waste | bin+collect refuse recycl+sort skip+ mull+abfuhr wertstoff abfall+sort ordure dechet tri+selectif basura+recog residuo+reci reciclaj jate+keray kierrat+lajit
hair | haircut colour+hair balayage blow-dry perm bob fade beard toner haar+schn farben+strahn strahnchen fohn coupe+chev coloration+chev meche brushing barbe corte+pelo tinte mechas peinad hius+leik hiusten+ varjays raidat kampau
beauty | facial wax+leg manicure pedicure nail+gel eyelash gesichtsbehand enthaar manikur maniküre soin+visage epilation manucure limpieza+facial depilac manicur kasvohoi sokeroi kynsi+geel ripsi
makeup | make-up foundation+apply prosthetic+make schminke+ maquill+ meikk
fitness | workout strength+train gym+program spinning trainingsplan krafttrain kurse+fitness seance+coach musculation plan+entren gimnasio treeniohj kuntosal
sport | team+train match+prepar drills+player mannschaft+train spieler entraine+equipe joueur entrenam+equip jugador valmenn+joukk pelaaj
gambling | roulette blackjack poker+deal jeton ruleta ruletti
household | family+cook+clean silver+polish haushalt+fuhr menage+maison casa+tareas kotitalous+teht
parking | parking+ticket park+verstoss stationnement+verb multa+aparc pysakoin
removals | furniture+carry house+move umzug mobel+trag demenag mudanza muutto+kant
costume | costume+fit wardrobe+show kostum+ habillage+scene vestuario+esc puku+esity
visual arts | sculpt paint+canvas commission+art skulptur gemalde+ sculpture toile+peint escultur oleo+lienz veistos taulu+maal
photography | birth+photo wedding+photo hochzeitsfoto photo+mariage haakuva
`;
