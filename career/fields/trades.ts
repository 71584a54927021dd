/** Words of building, making, moving, land, food and services: `field | beginnings of words`, in five languages. */
export const trades = `
electrics | electric wiring socket fuse+board consumer+unit conduit+cable 18th+edition switchgear low+voltage elektrik elektroinst stromkreis zahlerschrank leitung+verleg niederspann electricien cablage tableau+elec habilitation+elec basse+tension electricist cuadro+elec instalacion+elec baja+tension sahko sahkoasent kaapeli sahkotyo
electrical_engineering | power+system protection+relay schematic+elec switchboard+design eplan elektroplan schaltplan schutztechn ingenieur+elec schema+elec ingeniero+elec proteccion+elec sahkosuunn sahkoinsin
electronics | circuit+board pcb+ solder+board oscilloscope smd+ leiterplatt lotkolb elektronik carte+electron soudure+cms electronicien placa+circuito soldadura+electron electronic piirilev elektroniik juotos
plumbing | plumb pipe+heat boiler radiator gas+safe drain+block tap+leak bathroom+install heiz sanitar therme rohr installateur+heiz shk+ plomb chaudiere robinet sanitaire chauffag fontaner caldera grifo tuberia putki lvi+ lammitys viemari hana+
refrigeration | refrigerant chiller f-gas heat+pump air+conditioning cold+room kalte kuhlanlag kaltemittel warmepump frigorist froid climatis fluide+frigo frigorist refriger climatizac kylma kylmaaine lampopump
building_services | hvac ventilation+duct building+services bms+ luftung gebaudetechn tga+ cvc+ gtb+ genie+climat climatizacion+instal rakennusautomaat ilmanvaihto talotekn
carpentry | carpent timber+frame joist rafter stud+wall zimmer dachstuhl holzbau balken charpent ossature solive carpintero+arm viga+mad kirvesm puurunko kattotuol rimoitus
joinery | kuchenmont einbaukuch kuchenbau arbeitsplatt kitchen+fit kitchen+install cuisiniste montaje+cocina keittioasen joiner cabinet+mak dovetail furniture+mak workshop+wood router+wood veneer schreiner tischler mobelbau furnier hobel menuis ebenist agencement placage rabot ebanist carpinter muebles+fab mueble puusep puusepp kaluste viilu hoyla
masonry | bricklay mason mortar pointing+brick block+work plaster render+wall stone+wall maurer mauerwerk verputz verputz trockenbau maconn parpaing enduit platrier pierre+taille albanil ladrillo yeso+paredes muurari tiili rappaus laasti kipsilevy
tiling | tiler tile grout mosaic+tile fliesen plattenleg carrel faience azulej alicatad solador laatoit laatta saumaus
flooring | flooring parquet carpet+fit vinyl+floor laminate+floor bodenleg parkett estrich parquet solier moquette tarima parket+coloc lattia parketti mattoas
roofing | roofer slate slating tile+roof flashing gutter lead+roof dachdeck schiefer ziegel+dach couvreur ardoise zinguer toiture tejado techador pizarr katto peltis katonteki
painting | painter+decor wallpaper emulsion gloss+paint decorat maler lackier tapezier anstrich peintre+bat papier+peint ravalement pintor+bril pintura+pared empapel maalari tapetoi maalaus
scaffolding | scaffold cisrs gerust echafaud andami teline
glazing | glazier glaz double+glaz window+fit verglas fensterbau fenster vitrier vitrage miroitier cristalero acristal lasitta ikkuna+asen
insulation | insulat lagging dammung isolierer calorifug isolation+ther aislamient aislador eriste
concrete | concrete formwork rebar shuttering beton schalung bewehr coffreur coffrage ferraill encofr ferralla hormigon betoni raudoit muotti
road_building | asphalt paving tarmac kerb highways+main paver roller+asphalt strassenbau pflaster asphalt einbau+asphalt enrobe voirie travaux+publics bordure goudron asfalt firmes carretera+obra adoquin tienraken asfaltti paallyst aglomer extended
plant_operation | excavator digger bulldozer loader dumper cpcs+ bagger baumaschin radlader pelleteuse conducteur+engins caces+pelle terrass mini-pelle retroexcav maquinista+exc palista kaivinkone maansiirto kuormaaja
lifting | crane tower+crane sling load+chart banksman hook+block rigger luffing kran kranfuhr anschlag grue grutier elingu grua gruist eslinga nosturi nosturinkuljett taakka
site_management | site+manager site+agent subcontractor programme+works snag main+contractor bauleit polier+ bauablauf nachunternehm conducteur+travaux chef+chantier sous-traitant chantier jefe+obra encargado+obra capataz subcontrat tyomaa vastaava+mestari aliurak tyonjohto+rak conductrice+travaux btp+
site_cost | quantity+survey bill+quantities cost+plan+build measured+work bauabrechn aufmass leistungsverz metreur metre+travaux economiste+construc medicion presupuesto+obra presto+ certificacion+obra maaralaskent kustannuslask+rak
civil_engineering | civil+engin bridge+design drainage+design structural reinforced+concrete tiefbau statik brucke tragwerk bauingenieur genie+civil ouvrage+art beton+arme ingeniero+caminos estructuras+calc puente rakennesuunn silta lujuuslask
construction | construct building+site labourer renovation handyman+build groundwork bau+ bauhelfer sanierung hochbau batiment ouvrier+bat renovation obra+ peon+obra reforma rakennus remontti rakennusal
building_design | architect autocad revit floor+plan planning+draw building+permit+draw archicad entwurf bauantrag ausfuhrungsplan architekt architecte plans+execution permis+construire arquitect planos proyecto+basico edificac aparejador ejecucion+obra libro+edificio direccion+ejecucion arkkiteh rakennuslup pohjapiir
interiors | interior+design fit-out moodboard soft+furnish innenarchitekt raumausstat decorateur+inter architecte+inter interiorist decorador sisustus sisustussuunn
building_inspection | building+inspect survey+building dilapidat homebuyer+report bausachverst gutachter+bau diagnostiqueur+immob diagnostic+immob perito+edif inspeccion+tecnica kuntotarkast
landscape | landscape+architect masterplan+landscape planting+plan landschaftsarch paysagiste+concept arquitecto+paisaj maisema-arkk
engineering | mechanical+engin cad+ solidworks tolerance prototype+mech catia finite+element konstrukt maschinenbau zeichnung+tech ingenieur+mecan bureau+etudes cotation conception+mecan ingeniero+mecan diseno+mecan planos+mecan konesuunn lujuus suunnittelu+kone
process_engineering | process+engin p&id+ distillation scale-up chemical+engin verfahrenstech prozessing genie+procedes ingenieur+proced ingeniero+proces prosessi-insin prosessisuunn
machining | machinist cnc lathe milling turning+metal mastercam fanuc heidenhain micrometer tooling+cnc zerspan dreher fraser drehmasch frasmasch usinage tourneur fraiseur commande+numer mecanizado tornero fresador torno koneist sorvi jyrsin tyostokesk tyostorad toleranss
welding | weld mig+ tig+ arc+weld en+iso+9606 electrode+weld schweiss schweissnaht wig+ soud soudeur soldad soldador hitsa hitsaus hitsaaj saumat+ mag-hits levysep
metal | sheet+metal fabricat+steel steel+erect press+brake blacksmith schlosser metallbau stahlbau kantbank schmied chaudronn metallier serrurier+met tolerie caldereria herreria cerrajero+met levyty teraksen terasrak seppa
foundry | foundry casting+metal mould+sand smelt giesser giesserei gussform fonderie fondeur moule+fonte fundicion fundidor valimo valuri
surface_treatment | powder+coat electroplat galvanis anodis spray+paint+ind galvanik pulverbeschicht verzink galvanopl thermolaqu anodisat galvaniz cincado pintura+polvo pintakasit galvanoi jauhemaal
pipework | pipe+fitter pipefit isometric+pipe flange rohrleitungsb rohrschloss tuyaut tubero tuberias+ind putkiasent+teoll putkisto
production | assembly+line production+line operator+machine packing+line shift+production lean+manufactur kaizen oee+ takt factory plant+product fertigung montage+linie produktionshelfer maschinenbedien anlagenfuhr usine operateur+prod ligne+production conducteur+ligne fabrica operario+prod linea+produccion cadena+montaje tehdas tuotanto kokoonpano linja+tuot
quality | quality+inspect quality+control iso+9001 non-conform audit+quality fmea spc+ qualitatssich prufer+mess reklamation+qual controle+qualite qualiticien non-conformit control+calidad inspector+calidad laadunvarm laatu+tark poikkeama mittaus+laatu cmm+
safety | health+safety risk+assess coshh nebosh iosh+ arbeitssicher sifa+ gefahrdungsbeurt hse+ qhse+ prevention+risques prl+ prevencion+riesgos tyosuojelu tyoturvall riskinarv
maintenance | maintenance+techn breakdown preventive+maint hydraul pneumat bearing conveyor+rep motors+rep instandhalt wartung storung+beheb schmier mainten+indust depann automate+prog verin manten averia mecanico+mant variador automata kunnossapito vikakorj huoltoasent hydrauli laakeri plc+ siemens+s7 tia+portal sps+ electromec termograf variateur
automotive | vehicle+repair mot+ mechanic+car brake+pads engine+diagnos gearbox+rep car+workshop dyno exhaust kfz autowerkst bremsen motor+diagn inspektion+auto mecanicien+auto garage+auto vidange embrayage mecanico+auto taller+coche frenos+coche autokorj autohuolto jarrut moottori engine+ throttle motor+vehicle
bodywork | panel+beat dent+repair spray+booth+car body+shop karosserie lackierer+kfz spotrepair carross tolier peintre+auto chapista carrocer pintor+auto autopelti automaal kolarikorj
bicycles | bicycle bike+mech bike+shop gear+cable+bike fahrrad zweirad velo+ cycles+atelier bicicleta mecanico+bici polkupyor pyorahuol
aircraft_maintenance | aircraft+maint easa+66 part-145 airframe turbine+blade hangar flugzeugmech luftfahrzeug+wart mecanicien+aero avionique mantenimiento+aeron tma+ lentokonemek lentokonehuol
ship_engines | engine+room marine+engin chief+engineer+ship schiffsmasch mecanicien+marine maquinas+buque laivamek konepaallikko+laiva konehuone
lifts | lift+engineer elevator escalator hoistway aufzug fahrtreppe ascensor ascenseur ascensorist hissi hissiasent
locks | locksmith key+cutting lock+pick safe+open schliessanl schlusseldienst serrurier+depann serrure cerrajer cerradura lukkosep lukitus
crafts | handmade craft+work artisan workshop+craft kunsthandwerk manufaktur+hand artisanat artesan kasityo kadentait
jewellery | jewel goldsmith gemstone ring+resize silver+smith goldschmied schmuck edelstein bijout joaill sertiss joyer orfebre engaste kultasep koru
watches | watchmak clock escapement chronograph uhrmach uhrwerk horlog mouvement+montre relojer relojes kelloseppa kellosep
ceramics | pottery potter kiln glaze ceramic+wheel topfer keram brennofen poterie ceramist potier tournage+terre alfarer ceramica torno+alfar keramiik savi poltto
glass | glass+blow glassblow stained+glass furnace+glass glasblas glasmacher souffleur+verre vitrail verrier soplador+vidrio vidrier lasinpuhal lasimaal
leather | leather saddler tannery bag+making leder sattler taschner cuir maroquin sellier cuero marroquin guarnicion nahka satula
shoes | shoe+repair cobbler shoemak sole+shoe schuhmach sohle+schuh cordonn chaussur zapater calzado suutari kenka+korj
bookbinding | bookbind binding+book spine+book endpaper buchbind einband relieur reliure encuadern kirjansit sidonta
sign_making | sign+mak vinyl+wrap signage schilder+herst beschrift werbetechn enseigne signaletique rotul rotulista kyltti teippaus
printing | printer+offset press+print offset heidelberg+press prepress screen+print drucker+offset offsetdruck druckmasch bogenoffset imprim offset+conduct serigraph imprenta impresor+offset serigraf painaja painokone offset+paino
paper | paper+machine pulp+mill reel+paper papiermasch papierfabrik zellstoff papetier papeterie+usine pate+papier papelera celulosa paperikone sellu paperiteht
plastics | injection+mould extru+plast moulding+machine spritzguss kunststoff extrusion plasturg injection+plast inyeccion+plast plasticos ruiskuval muovi
textiles | textile weaving loom knit+machine spinning+mill garment+product weber webstuhl textil strick tisser tissage filature bonneter telar tejedur tekstiili kutoja kudonta
tailoring | tailor sewing seam alteration hem+ pattern+cut dressmak schneider nahen nahmaschine anderungsschn schnittmust couturi couture retouche+vetem patron+coup modist costur modista arreglos+ropa patronaje ompelu ompelija raatali kaavoitus+vaat
fashion | fashion collection+fashion mode+design modedesign kollektion+mode styliste+mode collection+mode diseno+moda coleccion+moda muoti muotisuunn
upholstery | upholster sofa+cover horsehair webbing foam+cut spring+coil chairs+recover polster sessel rosshaar tapissier fauteuil garniture+siege tapicer sillon muelles verhoil sohva
timber | sawmill timber+grad kiln+dry saw+blade planing+mill sagewerk holz+trockn scierie sciage aserradero aserrad saha+ sahatav hoylaam
process_operation | process+operator control+room+plant chemical+plant dcs+ refinery chemikant anlagenfahrer leitstand raffinerie operateur+chim conducteur+procede raffiner operador+planta quimica+planta refiner prosessinhoit jalostamo valvomo+pros
water_treatment | water+treat sewage wastewater chlorin+water coagulat dosing+chem sludge turbidity filtration+water klaranlag abwasser trinkwasser wasserwerk belebtschl station+epuration eau+potable boues traitement+eau depurador aguas+resid potabiliz lodos+dep jatevesi vesilaitos puhdistamo liete+jat juomavesi
mining | mining+oper quarry blast+rock drill+rig underground+mine bergbau steinbruch sprengmeister carriere+granul mineur abattage+roche mina+ cantera voladura kaivos louhos rajaytys
waste | recycling refuse+collect waste+sort landfill mullabfuhr entsorg wertstoff recyclinghof dechet ripeur dechetterie collecte+dechet residuos basura recogida+resid jatehuolto kierrat jateauto
chimneys | chimney+sweep flue+lining soot stove+install schornsteinf kaminkehr ofenbau ramonage ramoneur poele+install deshollin chimenea+limp nuohooja nuohous tulisija
rope_access | rope+access irata abseil+work industriekletter seilzugang cordiste travaux+corde trabajos+vertic koysityo
diving | diver commercial+div underwater+weld decompress taucher unterwasser scaphandr plongeur+pro buzo buceo sukeltaj sukellus+tyo
railway_infrastructure | track+maint permanent+way rail+weld sleeper+track gleisbau oberbau+bahn voie+ferree poseur+voie via+ferrea mantenimiento+via ratatyo kiskot+
rail_driving | train+driver locomotive traction+rail lokfuhr triebfahrzeug conducteur+train mecanicien+train maquinista+tren veturinkulj veturi
rail_service | train+conduct ticket+inspector+train zugbegleit schaffner controleur+train contrôleur+sncf interventor+tren konduktoor
rail_control | signaller signal+box traffic+control+rail fahrdienstleit stellwerk regulateur+ferrov aiguilleur jefe+circulacion liikenneohj+rata
driving | driver drive vehicle+drive fahrer kraftfahr chauffeur conducteur conductor+veh kuljettaj
lorry_driving | hgv+ lorry trailer+articul tacho cpc+driver adr+ tanker class+1 lkw+ sattelzug fernverkehr ladungssich modul+95 poids+lourd semi-remorq spl+ camion+conduct camioner trailer+camion tacografo rekka kuorma-auto yhdistelmaajon ce-kortti
bus_driving | bus+ coach+drive passenger+carry pcv+ timetable+bus gelenkbus linienbus busfahr reisebus fahrgast autobus conducteur+bus receveur voyageurs+bus autocar conductor+bus linja-auto bussinkulj
car_driving | taxi cab+ chauffeur+car private+hire personenbeford taxischein carte+professionnelle+taxi vtc+ taxista taksi taksinkulj
delivery | parcel courier delivery+van postal+round letters+deliver paket zustell brieftrag kurier colis livreur facteur+poste tournee+livr repartidor paqueter cartero jakelu posti+jakaj lahetti
removals | removal+crew furniture+mov packing+house umzug mobelpack demenag mudanza muutto+miehet muuttopal
warehouse | warehouse forklift pallet picking+order stock+count goods+in loading+bay lager stapler kommission wareneingang palette entrepot cariste magasinier preparation+commande almacen carretill mozo+alm varasto trukki keraily lava+ hyllytys
port | port+ stevedore container+terminal quay hafen+umschlag containerbruck docker+port portuaire puerto+estiba estibador satama ahtaaj
sea | ship+deck captain+ship seafar vessel stcw bridge+watch mate+ship nautik matrose kapitan+schiff navire marin+ matelot pont+navire buque marinero patron+barco laiva merimies perami matruusi
boats | boat+build hull+boat yacht+repair bootsbau werft charpentier+marine chantier+naval coque+bateau astiller carpintero+ribera veneenrak vene+
fishing | barco+pesc pesquer aparejo+pesc fishing+boat fishing+gear fisherman trawl nets+fish catch+fish fischer+kutter netze+fisch pecheur chalut filet+peche pescador red+pesca kalastaj troolari
fish_farming | fish+farm aquacultur hatchery salmon+cage fischzucht pisciculture aquacole ostreicul acuicult piscifactor kalankasv
aviation | airline airport aircraft ground+crew runway flughafen fluggesell vorfeld aeroport compagnie+aerienne piste+aero aeropuerto aerolin lentoasema lentoyht
airport | check-in+airport baggage+hand ramp+agent passenger+service+agent gepackabfert bodenpersonal agent+escale bagagiste handling+aeropuerto asistencia+tierra maapalvelu matkatavara
cabin | cabin+crew flight+attend galley in-flight flugbegleit kabinenpers hotesse+air steward+air pnc+ tripulante+cabina azafata matkustamo lentoemant
flying | pilot+airline cockpit atpl+ flight+hours type+rating pilot+flug verkehrspil pilote+ligne copiloto piloto+avion lentaja peramies+lento
air_control | air+traffic+contr atc+ fluglots controleur+aerien controlador+aereo lennonjohta
drones | drone uav+ drohne drone+telepil dron+piloto drooni
farming | farm tractor livestock dairy+herd crop arable milking sheep cattle landwirt traktor melk viehhalt acker ernte agricult elevage tracteur traite cereal+exploit agricultor ganader ordeno cosecha maatila traktori lypsy lehma karja vilja agronom
growing | greenhouse glasshouse seedling nursery+plant potting gewachshaus setzling gartnerei+zier serre+maraich maraich pepinier horticult invernadero semillero vivero plantones kasvihuone taimi taimisto
gardening | garden mow lawn hedge prun shrub bedding+plant perennial turf garten hecke rasen stauden grunpfleg galabau jardin tonte haie taille+haie massif espaces+verts debroussail jardiner cesped seto poda puutarha nurmikko pensas istutus puutarhuri
tree_care | arborist tree+surg chainsaw+climb stump baumpfleg baumfall motorsage elagu grimpeur+arbre abattage+arbre arboricult+poda motosierra arboristi puunkaato+kiip
forestry | forest logging harvester+forest chainsaw timber+fell forst holzernte harvester waldarb forestier bucheron debard sylvicult forestal tala+monte silvicult metsa metsuri harvesteri metsakone
flowers | florist bouquet wreath floral flower+shop blumen strauss florist kranz fleurist composition+florale florister ramo+flor floristi kukkakaup kimppu
bees | bees beekeep hive apiar honey swarm queen+rear varroa imker bienen honig volker+biene schwarm apicult ruche miel essaim apicultor colmena enjambre mehilai hunaja pesa+meh tarhaaja frames+hive mites oxalic
wine_growing | vineyard vine+prun grape+harvest trellis weinberg reben rebschnitt winzer lese+wein vigne vigneron vendange palissage vina+ vendimia viticult viinitarha rypale
wine_making | winemak cellar+wine ferment+wine barrel+wine oenolog kellermeist keller+wein onolog maitre+chai vinific caviste+cave enolog bodega viinintek
brewing | brew beer+make mash+tun wort hops distill brauer brauerei maische wurze+ brasseur brassin houblon distillat cervec mosto+cerv malta panimo olut+valm vierre
nature | ranger wildlife nature+reserve habitat gamekeep naturschutz naturpark forster+wild garde+nature reserve+naturelle guarda+forestal espacio+natural luonnonsuoj eravalv luonto
bakery | baker bakery bread dough sourdough loaf oven+bread backer brot teig backstube brotchen boulang pain+petr fournil levain panader masa+pan obrador leipuri leipomo taikina leipa
pastry | pastry cake patisser chocolate+temper confection konditor torte praline patiss entremets chocolatier pastel reposter confit kondiittori kakku konvehti
butchery | butcher meat carcass sausage boning metzger fleischer wurst zerleg boucher viande charcut desoss carnicer despiece embutid lihanleikk lihamest makkara teurast
fishmongery | fishmonger fillet+fish fish+counter fischtheke filetier poissonn pescader fileteado kalatiski kalakaup
dairy | cheese+mak creamery curd pasteuris milk+process kaserei molkerei kasebruch fromager laiterie caille affinage queser lecheria cuajada juusto meijeri
food_production | food+factory haccp+line cooking+ind packing+food lebensmittelprod lebensmitteltech agroaliment conserverie industria+aliment conserva elintarvike+teoll elintarvikeprosess einkoch
kitchen | chef cook kitchen menu+cook mise+en+place sauce brigade prep+kitchen koch kuche beikoch speisen+zubereit sous-chef cuisini cuisine plats commis+cuis cocin cocina fogones escandallo platos kokki keittio ruuanlaitto annokset
catering | catering canteen school+meals buffet+service gemeinschaftsverpfl kantine cantine restauration+collect cateringservice comedor+escolar colectividad suurtalous ruokapalvelu
service | waiter waitress table+service restaurant+floor covers+service kellner servieren gastronomie+service serveur salle+restaur couverts camarer sala+restaur mesas tarjoilij ravintola+sali poytiintarj
bar | bartend cocktail bar+tend mixolog barkeeper tresen barman comptoir+bar cocteler barra+bar baarimes baarimest
coffee | barista espresso latte coffee+shop roaster+coffee kaffeerost torrefact cafe+barista cafeteria+barista kahvila paahtimo
wine_service | sommelier wine+list cellar+rest weinkarte carte+vins sumiller carta+vinos viinilista
hotel | hotel guest+room reservations+hotel opera+pms concierge+hotel check-in+hotel hotelgaste rezeption+hotel hotelfach hotellerie reception+hotel hebergement recepcion+hotel huespedes alojamiento hotelli vastaanotto+hot majoitus
front_desk | reception+desk switchboard+oper visitors+greet empfang telefonzentr standardiste hotesse+accueil recepcionista centralita vastaanottovirk aula+palv
housekeeping | housekeep room+attend linen+room chambermaid zimmermadchen hausdame zimmerreinig femme+chambre gouvernante+etage camarera+pisos gobernanta kerroshoit
cleaning | cleaner cleaning mop+ disinfect+clean window+clean janitor reinig gebaudereinig putzen unterhaltsreinig nettoyage agent+entretien proprete limpieza limpiador siivo siisti puhdistus+til laitoshuolt
window_cleaning | window+cleaner squeegee fensterputz glasreinig laveur+vitres limpiacrist ikkunanpes
laundry | laundry dry+clean ironing linen+wash wascherei bugeln textilreinig blanchiss pressing+linge repassage lavander tintorer planchado pesula silitys
household | housekeeper+private nanny+house butler haushaltshilf hauswirtsch butler employe+maison menage+domicile empleada+hogar servicio+domestico kotiapu taloudenhoit
pest_control | pest+control rodent+bait fumigat schadlingsbek kammerjag deratis desinsect nuisibles control+plagas desratiz tuholais
facility | caretaker facilities facility+manag hausmeister haustechn gebaudebetreu gardien+immeuble gestion+technique+bat conserje mantenimiento+edific kiinteistonhoit talonmies kiinteistohuol
visual_merchandising | window+display merchandis+visual shop+display schaufenster dekorateur+schau etalag vitrine+magasin escaparat nayteikkuna somist
lorry_mechanics | diesel+fitter truck+mechan agricultural+machin+rep landmaschinenmech nutzfahrzeug+mech mecanicien+poids mecanico+camion maatalouskone+korj raskaskone
renewables | solar+panel photovolt wind+turbine inverter+solar pv-anlag windkraft solarteur eolienne panneau+solaire fotovolt aerogener aurinkopan tuulivoim tuulimyll
`;
