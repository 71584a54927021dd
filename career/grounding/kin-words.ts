import { fold } from "./text.ts";

/**
 * Beginnings of words that people put for one another when they say the same thing anew, one group a line: first English
 * ones, then German, French, Spanish and Finnish. They are of all trades and of no particular person.
 */
export const kinWords: readonly (readonly string[])[] = `
staff colleag employ newcom starter hires joiner workfor personn
train teach instruct coach mentor orient
customer client guest
error mistak fault incident failur defect
differen discrep varian mismatch deviat
delay late latenc lag
trailer lorr truck
child pupil kids toddler
patient ward bed
resident elderl
drawing plan blueprint schemat
flat apartment home dwelling
light lamp illumin
blog post article
clipping cutting
revenue sales income turnover
spend budget
ticket request issue
user person
call phone telephon
mailbox mail email
script job
pipeline workflow
vorhaben projekt bauprojekt
kollege mitarbeit personal beschäft belegsch
kunde klient mandant auftragg
fehler störung defekt ausfall stillst
eltern famili angehör
anlage maschine
abschluss bilanz abschlüss
bestellung auftrag bestellwesen
équipe brigade personne collab salari
client usager adhér membre
apprenti stagiaire élève
commande approvi stock
rapport report tableau
erreur défaut bug
cliente cuenta usuario
comercial vendedor ventas
presupuest ofert
paciente enferm urgenc
estudiante alumno práctica
asukas asukka asukk vanhus ikäih
asiakas asiakka asiakk
omainen omais lähei
kehittäj ohjelm
tietokan kanta
road highway street carriageway motorway
drain sewer gully
rail railway track
vehicle car cars automobil van vans fleet
house home homes dwelling flat apartment
building premises propert
shop store outlet branch
goods stock merchand inventor
supplier vendor
invoice bill bills billing
payment payroll wage salar
contract agreement
meal dish food
menu recipe
kitchen cook
lesson class course workshop session
school college academ
book title volume
reader audience subscriber
letter mail correspond
meeting appointment conference
photo picture image
machine equipment plant device
tool instrument
spare part component
repair fix mend
clean wash hygien
check inspect audit verif examin test
measur calibrat
buy bought purchas procur order sourc
sell sold sale retail
hire hiring recruit
candidate applicant
vacanc posting advert
advice advis consult counsel
plan schedul rota roster
shift rota roster
replac chang swap exchang
pick select choos chose chosen
answer repl respond respon
enquir inquir quer question
complain grievanc
design layout draft drew drawn
paint decorat
deliver shipment dispatch consignment
transport haul logistic
store storag warehous depot
pack wrap
load unload
wound dressing
medicine medication drug
doctor physician clinician
nurse nursing
therap treat rehab
surger operation operativ
care caring carer
research stud investig
publish paper article
data record
survey questionnaire
code software program
bug defect error
website site web page
server host
outage downtime incident
security safety
law legal
case file dossier
accident injur
waste scrap rejects
energy electric power
wire wiring cable rewir
switchboard board panel distribution
garden landscap
crop harvest field
animal livestock cattle
guest visitor
room rooms bedroom
reservation booking
fundrais donat donor
volunteer unpaid
newsletter bulletin mailing
campaign promotion
event conference festival
exhibition show fair
region area territor district
quarter quarterly
fortnight biweekly
monthly month
weekly week
daily day
annual year yearly
herstell fertig produk bau
einbau montage montier install
reparatur reparier instandsetz instand wartung
prüf kontroll inspektion test
kauf einkauf beschaff
verkauf vertrieb absatz
lager magazin bestand
lieferung versand zustell
ware artikel produkt
rechnung faktur buchung
gehalt lohn entgelt
vertrag verträge
patient kranke
operation op eingriff
behandl therap
pflege betreu versorg
anleit einarbeit ausbild schul unterweis
lehrling azubi auszubild
praktikant praktikum
schüler kind jugendlich
unterricht kurs lehrgang
veranstaltung event abend
gespräch austausch beratung
beschwerd reklamation
angebot offert kalkulation
küche koch speise
gast gäste besuch
zimmer raum räume
fahrzeug auto wagen lkw pkw
werkstatt betrieb
baustelle bauvorhaben bau
fenster türen tür
möbel schrank schränke
dokumentation doku protokoll
plan planung
dienstplan schichtplan einsatzplan
termin frist
mitglied teilnehm
täglich tag tage
wöchent woche
monat monatl
jähr jahr
voiture véhicule automobile
atelier garage
réparation réparer dépann entretien entreten maintenance
remplacement remplac chang
montage pose install
recrut embauch
candidat postul
annonce offre
contrat contrats
salarié collaborat employé personnel effectif
dossier fiche
paie salaire
absence congé
alternant apprenti stagiaire
accueil accompagn suivi intégration
formation form
salon forum
usine site atelier
client clientèle
vente commerci
achat achet approvi
facture factur
cuisine plat mets
carte menu
élève enfant
cours leçon enseign
patient malade
soin soign
réunion rencontre
courrier lettre mail
téléphone appel
rendez agenda
délai durée temps
chantier travaux
contrôle contrôl vérif inspect
analyse analys
mensuel mois
quotid jour
hebdom semaine
annuel an année
muestra prueba
análisis analic analiz
informe reporte
entrega entreg
cliente huésped visitante
hotel establecimiento alojamiento
habitacion cuarto
reserva reservas
recepción mostrador
turno horario
noche nocturn
mesa mesas
caja cobro
almacén existenc stock inventar
compra proveed
venta ventas
factura factur
contrato contratos
nómina salario sueldo
técnico técnicos
formación formé formar capacit
calibr ajust
limpieza limpi
auditoría audit
norma normativa
vehículo coche
taller garaje
reparación repar
obra obras construc
alumno estudiante niño
clase curso
cuidado cuid
enfermo paciente
cita agenda
reclamac queja
semanal semana
mensual mes
diari día
anual año
palkka palkat palko palkan
työntekijä henkilö henkilöst
työvuor vuoro vuorolista
matkalask matka
vuosilom loma
lasku laskutus
tilaus tilaan tilat
tavara tuote
varasto varaston
hävik hukka
myyjä myynti
asiakas asiakk
opast neuvo ohjau perehdy
kassa kassatyö
huolto huolla korjau kunnossap
suunnittelu suunnit
vaihto vaihd
järjestelm ohjelmist
arkisto arkist
kone laite
potilas potila
lapsi laps oppila
opetus opet
keittiö ruoka
siivous puhdist
kuukausi kuukaud
viikko viiko viikoit
päivä päivit
vuosi vuode
use usage consum
hedge hedging shrub
mow cut trim
welcom greet recept
lunch dinner breakfast
sunday saturday weekend
question quer enquir
reconcil match compar
month monthly
vivienda piso apartamento casa domicilio
instal mont coloc
arregl repar averí
urgencia emergencia guardia
obra viviend
oficio profes
tuber cañer fontaner
ayud apoy colabor
enseñ imparti docen
vend comercial
fin semana weekend
soutien aide appui accompagn
scolaire élève devoir école collège lycée
enseign cours professeur classe
parent famille
surveill garde
anim encadr
tour touren route
fracht spedition transport
fahrer fahrerin kraftfahr
zoll verzoll
absprach abstimm
lounas ateria ruoka
valmist laiti keit
jakelu jako jaka jaoin
harjoitteli opiskeli
arkisin arkipäiv
hengelle henkilö asiakk
väheni vähent pienen
`
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(fold));
