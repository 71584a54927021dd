/** Duties in health, care, teaching, law and the state: `area | beginnings of words for one thing, in five languages`. */
export const healthAndPeople = `
nursing | drug+round medication medicine+round medikament arznei medicament traitements medicacion medicamento laakehoi laakkee laakejako pillbox insulin dosett
nursing | wound dressing ulcer wund verband pansement plaie herida cura+topica haava
nursing | vital+sign blood+pressure observations vitalzeichen blutdruck constantes tension+arterielle signos+vitales tension+arterial verenpaine vitaali
nursing | infusion drip cannul iv+line injection inject spritz injekt perfus inyeccion via+venosa tiputus kanyyl pist
nursing | ward bedside patient stationspfleg kranken hopital malade planta+hospital osasto potilas
nursing | intensive+care icu ventilat intensivstation beatmung reanimation uci tehohoi
nursing | theatre scrub operating operation+saal op-saal bloc+operatoire quirofano leikkaussali instrument+count
nursing | dialys renal haemodial hemodial
nursing | handover shift+report ubergabe releve+soignante relevo raportointi
nursing | birth labour+ward antenatal pregnan expectant midwif newborn breastfeed geburt schwanger hebamme accouch grossesse enceinte maternit naissance parto embaraz matrona gestante synnyt raskau katilo neuvola
nursing | vaccin jab immunis impf vacun rokot
care | wash+dress personal+care hygiene+personal toilette habill pflege+grund grundpflege korperpflege waschen aseo pesu pukeutu pukemi vete laver+vetir incontinen bathing
care | meals+elderly feed+resident resident bewohner heimbewohner residente asuka asukka elderly older+people aines personnes+agees senioren mayores vanhus ikaihmi ikaanty
care | hoist mobilis transfer+patient lift+patient lagerung mobilisation leve-malade transfert movilizacion siirto+potilas
care | dementia alzheimer demenz demence muistisai
care | home+visit domicil hauslich domicilio kotihoi kotikaynt
medicine | diagnos examin+patient consultation behandl+patient sprechstunde consulta+medica vastaanot+potilas tutkii+potila prescrib verschreib prescri recet
medicine | surg operat+patient chirurg cirug leikkau
medicine | blood+sample venepuncture phlebot blutentnahme blutabnahme prise+de+sang prelevement extraccion+sangre verinaytte naytteenot
imaging | x-ray xray radiograph mri ultrasound scan+patient rontgen ultraschall echograph radiolog ecograf mamograf mammogra magneett contrast+medium tomograph
laboratory | sample specimen assay pipett probe analyse+labor echantillon muestra nayte naytte
laboratory | hplc chromatogra spectro titrat gc-ms massenspek
laboratory | microscop mikroskop microbiolog bacteri bakteri petri culture+cell zellkultur cultivo mikrobi
laboratory | histolog tissue+section gewebe coupe+tissu kudosnayt
pharmacy | dispens prescription+medicine items+month rezept ordonnance formula+magistral receta+medica resept reseptila lisensi+laake apothek apteek pharmac farmaci
dental | tooth teeth dental gum+disease zahn dentair dentist diente hammas hampa fillings plombe caries karies
dental | denture crown+tooth prosthe+dent false+teeth porcelain zirconi zahnersatz kronen+bruck prothese+dent corona+dental hammasprotee
eye care | sight+test eye glasses lens+contact contact+lens refraction retinosc glaucom macul spectacle augen brille kontaktlins sehtest lunettes lentille+contact refraccion gafas lentilla silma silmalas naontarkast piilolins nakotutk
hearing | hearing audiogr audiom ear+mould hor+test horgerat gehor audition audioprothes audifono kuulo
speech | speech swallow dysphag aphasi stutter stammer voice+therapy language+delay sprach+stor sprachtherap sprachentw stotter schluck parole+trouble begaiement deglutition habla+trastorno tartamud disfagia deglucion puhe+hair nielemi ankyt puheterap
therapy | physio exercise+patient mobility+joint rehab gymnast krankengymnast kinesi fisioterap kuntout fysioterap gelenk muskel
occupational therapy | daily+living hand+splint adaptive+equip wohnraumanpass alltagsfahig autonomie+quotidien vida+diaria apuvaline toimintakyky
massage | massage deep+tissue myofascial back+pain neck+pain massier massag masaje hieron hieroo
podiatry | foot feet toenail nail+surgery fuss pied pies jalkahoi kynsi+jalka
orthotics | insole orthos prosthes shoe+last last+plaster einlage leisten massschuh bettung prothese+bein orthese plantilla+ortop horma protesi jalkine pohjallin fussdruck
nutrition | diet nutrition meal+plan ernahr nahrung regime+aliment nutritionn dieta nutricion desnutric comida+plan ravitsem ruokavali bmi body+composition
psychology | psycholog therap+talk cbt anxiety+depress verhaltenstherap psychothera psicolog ansiedad psykolog
counselling | counsel advice+famil debt+advice addiction beratung+famil schuldner suchtkrank ecoute+famil mediation orientacion adiccion neuvon velka paihde
emergency | 999 112 ambulance emergency+call first+on+scene blue+light lights+and+sirens airway intubat defib rettung notfall notarzt urgence samu smur emergencia urgencias ensihoi halytys
fire service | fire+fight blaze hose+reel brand+einsatz losch incendie pompier incendio bombero palokunta sammut pelastusteht
pool | pool swimm rescue+water lifeguard becken schwimm badeaufsicht piscine nage baignade piscina socorr natacion uima allas
animals | animal+ care+vet surgery+dog cat+dog spay neuter livestock+treat tier+behandl tierarzt hunde katze veterinair animaux chien veterinari perro gato elain koira kissa vet+clinic
pet grooming | groom+dog clip+dog dog+coat fell+hund toilettage peluqueria+canina trimma
horses | horse stable hoof shoe+horse riding pferd huf reit cheval ecurie equitation caballo cuadra hevo hevos talli kengit ratsas
funeral | funeral bereave burial coffin deceased hearse cremat cortege mortuary died bestatt trauer sarg verstorb leichnam obseque defunt cercueil deuil funerai funerari difunt ataud duelo hautaus vainaj arkku omai+kuol
clinical research | clinical+trial study+protocol informed+consent klinische+studie prufarzt essai+clinique ensayo+clinico kliini+tutkim gcp
social | social+work case+management safeguard benefits+claim housing+support sozialhilfe hilfeplan jugendhilfe accompagnement+social insertion precarite servicios+sociales inclusion vulnerab sosiaali lastensuoj asunnotto
social | activities+resident outing+client bastel animation+resident talleres+mayores virikke
justice | cells prison custody inmate detain offender restraint unlock search+room safe+hold haft gefang justizvollz detenu prison penitenti fouille preso interno+prision recluso vanki sellit
childcare | toddler nursery early+years children+under nap+time play+child kita kinder+grupp krippe eingewohn erzieh kindergart creche enfant+eveil eveil tout-petit puericult bebes guarderia infantil parvul paivakoti taapero varhaiskasv leikki lapsi+ryhm lapsiryhm
childcare | parents+talk parent elterngesprach eltern mutter+vat vater+mutter parents padres+reunion familias+escuela vanhem vanhempainkesk
teaching | lesson pupil class+teach marking exam+prepar unterricht schuler klasse cours+eleve eleve classe leccion alumn clase+aula oppitu oppila opetus opetta luokka
teaching | special+need sen+pupil inklus forderplan inclusion+eleve necesidades+educativas erityisope
language teaching | learner+english ielts toefl daf fle adult+learner sprachkurs deutschkurs cours+de+langue gramatica kielikurs
school leading | school+budget timetable+school ofsted kollegium schulentwick equipe+pedagogique claustro rehtor
driving instruction | driving+lesson learner+driver driving+test fahrstund fahrschul fahrschuler theorieunterricht lecon+conduite auto-ecole permis+eleve autoescuela practicas+conducir ajotunti autokoulu
dance | dance+ ballet choreogr tanz danse baile+clase tanssi
music | orchestra rehears choir concert song instrument+play score+music violin piano orgel konzert chor probe+orchester orchestre choeur repetition+orch partition orquesta coro ensayo+orq orkest kuoro konsert harjoit+kuoro
law | contract+draft litigation court+represent legal+advice clause vertrage mandant+recht klage prozess+recht plaid contentieux contrat+redac conseil+juridique litigio demanda+juz contratos+redac asesoramiento+jurid sopimus oikeudenkay riita-asia
law | conveyanc deed land+regist beurkund grundbuch acte+authentique escritura+public kauppakirja lainhuud
compliance | money+launder kyc gdpr sanctions+screen geldwasch datenschutz blanchiment rgpd blanqueo rahanpes tietosuoja
translation | translat interpret+ consecutive simultane oral+render subtitl hearing+tribun ubersetz dolmetsch untertitel traduc traduct sous-titr subtitul kaanta kaannos tulkk tulkit
police | patrol arrest crime investig+offen streife straftat ermittl patrouille delit delito detencion partio rikos+tutk
security | guard+site patrol+perimeter cctv access+control door+control rounds bewach objektschutz rundgang zutrittskontr ronde surveill+site controle+acces vigilan ronda control+de+acceso perimetro camara+segur escolta vartioi kulunvalv valvontakam kierro+vartio
military | regiment platoon deployment+army bundeswehr armee caserne ejercito varuskunta
library | library reading+room borrow story+time rhyme+session picture+book catalogu marc buch+ausleih bibliothek leser lecteur bibliotheq catalogage prestamo+libr bibliotec kirjasto lainaus satutunt
archive | archive+ records+retention finding+aid archivgut aktenbestand fonds+archiv inventaire+arch fondo+document arkisto+aineis
museum | exhibition collection+object loan+object visitor+tour excavat ausstell sammlung+obj grabung exposition musee fouille+arch exposicion museo excavac nayttely museo kaivauk
restoration | conservation+object restor consolidat varnish+clean condition+survey hygromet inspects+pieces damage+record restaurier konservier restaur+tabl conservar+obra restaura entisoi konservoi
religion | worship parish sermon pastoral gottesdienst gemeinde+pfarr seelsorg messe+paroiss pastorale parroquia jumalanpalv seurakunta
public | citizen+service council+meeting permit+applic bescheid burger+anlieg antrag+bearb usager+mairie deliberation expediente+administ ciudadan hakemu+kunt paatos+valmis
planning | zoning local+plan land+use bebauungsplan flachennutz plu+urban plan+local planeamiento asemakaav kaava
journalism | article+news report+story interview+people newsroom reportage redaktion artikel+schreib enquete+journal noticia entrevista+report uutis juttu haastatt
film | film+shoot edit+footage camera+shot dreh+film schnitt+film tournage montage+video rodaje montaje+video kuvau+elok leikka+video
photography | photo portrait+shoot retouch lens+studio fotograf+port bild+bearb prise+de+vue retouche fotos+boda valokuva kuvankas
sound | mixing+desk microphone pa+system recording+stud tonmisch mikrofon beschallung sonoris micro+voix mezcla+sonid microfon aanentoist mikrofon miksa
stage technology | lantern lighting+desk dmx rig+stage fixtures+grid cue+show follow+spot dimmer scheinwerf beleuchtungspult buhne+aufbau projecteur+scene eclairage console+lum focos mesa+luces iluminacion valopoy valais lavaste nayttamo
stage | rehears+play audition role+play inszenier theaterstuck schauspiel mise+en+scene piece+theatre obra+teatro funcion+teat nayttel ohja+teat
publishing | manuscript proofread copyedit lektorat korrektur manuskript relecture+text correction+epreuv galerada correccion+text oikoluk kasikirjoit
graphic design | layout+print logo typograph indesign illustrator branding+visual gestalt+druck druckdaten maquette+print charte+graph maquetac identidad+visual taitto graafi
tourism | tour+guide sightsee excurs+guest travel+book reise+buch fuhrung+stadt visite+guid sejour+vente visita+guiad viaje+reserv opastet+kierr matka+varau
`;
