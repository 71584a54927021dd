/** Duties in offices, money, trade and technology: `area | beginnings of words for one thing, in five languages`. */
export const business = `
finance | bookkeep ledger journal+entr posting+account buchhalt buchung kontier verbuch comptab ecriture+compt saisie+compt contabil asiento+cont kirjanpi tilioin
finance | bank+reconcil agrees+ledger statement+match kontenabstimm abgleich+konto rapprochement+banc conciliac+banc tasmayt
finance | invoice supplier+pay accounts+payable purchase+ledger rechnung+pruf eingangsrechn kreditor facture+fourn fournisseur+regl factura+prove pagos+prove ostolasku lasku+hyvak ostoreskon
finance | dunning receivable credit+control debt+collect mahn debitor forderung recouvrement relance+client impay cobro morosidad perinta myyntireskon maksumuist
finance | month-end close+month year-end annual+account balance+sheet monatsabschl jahresabschl bilanz cloture+mens bilan cloture+annu cierre+mes cierre+anual cuentas+anuales tilinpaat kuukausikatk
finance | budget forecast variance cost+control controlling planung+budget previsionnel ecart+budg presupuest desviac budjet ennus kustannusseur
finance | cash+flow liquidit treasury tresorer bank+line lignes+banq tesorer kassavirt maksuvalm
finance | consolidat group+account konzernabschl konsolid comptes+conso consolidac konserni
tax | vat tax+return tax+declar hmrc umsatzsteuer steuererkl einkommensteuer korperschaftst elster tva liasse+fisc declaration+fisc declarac+imp iva modelo+303 arvonlis vero+ilmoit
payroll | payroll payslip wages salaries+run entgelt lohn gehalt+abrech gehalter paie bulletin+sal salaire+etabl nomina seguros+social palka palko palkan palkat tulorekist
audit | audit+client internal+control prufung+abschl revision+inter audit+inter auditor+cuent tilintark
banking | mortgage loan+applic account+open credit+decision kredit+vergab baufinanz konto+eroff pret+immob credit+client epargne hipotec prestamo+client ahorro laina+paat asuntolain talletus
banking | investment portfolio+client securities wertpapier anlageberat patrimoine+client placement cartera+inver sijoit
insurance | claim+settle loss+assess damage+report policy+hold premium+quote schadenfall schadenreg schaden+prufen versicherung+antrag sinistre indemnis contrat+assur siniestro indemniz poliza vahin+kasit korvau vakuut
hr | recruit hire+staff job+interview candidate onboarding einstell bewerb stellenanz personalausw recrut embauche entretien+candid seleccion+pers contratac entrevista+candid rekryt haastatt+haki perehdyt
hr | absence+record employment+contract personnel+file personalakte arbeitsvertrag zeugniss dossier+personnel absence+suivi contrato+labor expediente+pers tyosopimu poissaol
hr | collective+agree works+council betriebsrat tarifvertrag convention+collect cse convenio+colect tyoehtosop tes-tulk luottamusm
training | training+course workshop+deliver trainee+coach schulung seminar+leit weiterbild formation+anim stagiaire+form curso+impart formacion+impart koulutu+pita kouluttaa
admin | diary+manage minutes+meet filing correspond appointment+book termin+koord ablage protokoll postein agenda+gest courrier compte-rendu archiv+doc citas+gest actas correspond kokou+jarj poytakirj arkistoi
front desk | greet+visit phone+answer switchboard visitor+receiv empfang+besuch telefonzentr accueil+visit standard+telef recibir+visit centralita vastaanot+vier puhelinvaiht
service desk | caller calls+day ticket+customer complaint escalat hotline anruf reklamat kundenanfrag beschwerd appel+client reclam+client reclamation llamad+client queja puhelu reklam asiakaspal
service desk | agent+coach adviser+coach listens+calls service+level answer-time answer+time shifts+plan rota dienstplan schichtplan einsatzplan planning+equip cuadrante turnos tyovuorosuun tyovuorolist
sales | sell+client deal+close pipeline new+business quota territory akquis neukund abschlus+vertr angebot+kund vertrieb prospect demarch chiffre+affaires+clien ventes+obj captac+client cartera+client cerrar+venta uusasiak myynti+tavoi tarjou
retail | till+ checkout shelf shelves stock+fill customer+shop counter+serve kasse+bedien regal waren+verraum einraum verkauf+laden rayon mise+en+rayon caisse encaiss reponer estanter caja+cobr dependient hyllyt+tayt kassa myymal
retail | window+display visual+merch schaufenst vitrine+decor escaparat somist
marketing | campaign seo ads+google social+media newsletter+write content+plan kampagn anzeigen+schalt campagne+market reseaux+sociaux publicite campan+market redes+sociales kampanj some-kanav mainon
public relations | press+release media+enquir journalist+contact pressemitteil medienanfr communique+presse relations+presse nota+de+prensa medios+relac tiedote mediasuht
purchasing | supplier+negot tender purchase+order sourcing rahmenvertr lieferant+verhand ausschreib bestell+ausl appel+d'offres negoci+fourn achat+matier proveedor+negoc licitac compra+negoc toimittaj kilpailut hankin tarjouspyynt
supply chain | stock+level forecast+demand replenish mrp bedarfsplan bestandsplan disposition+mater approvision stock+securit reaprovision planific+demanda varastotas kysynn tuotannonsuunn fertigungsplan
transport office | route+plan routes+vehicl tour+plan lorries+plan load+plan drivers+assign fleet+dispatch tourenplan strecken+lkw touren fahrer+eins fahrereinsatz frachtbrief tournee+organ tournees chauffeurs+affect affret rutas+planif rutas+camion conductores+asign ajoreitt ajojarj kuljetu+suunn kuljetussuun
transport office | freight shipment+track bill+of+lading incoterm sendung+verfolg seefracht luftfracht expedition+marchand fret envio+mercanc flete rahti lahety+seur huolin
customs | customs tariff+code import+declar zoll ausfuhr+anmeld einfuhr douan dedouan aduan arancel tulli tullaus
warehouse | pick+order goods+receipt incoming+good pallet stocktake inventory+count kommission wareneing palett inventur preparation+commande palette reception+march inventair mercanc+recep pedidos+prepar picking keraily lava+siir inventoi tavara+vastaan
property | viewing tenant+find sale+house valuation+home besichtig exposé vermiet wohnung+verm visite+appart mandat+vente location+bien visitas+piso captac+inmue asuntonayt vuokra+valit kauppa+asunt
property management | service+charge leaseholder tenancy repairs+order mieter nebenkosten eigentumerversamml copropriet charges+locat locataire comunidad+prop inquilin taloyhtio vastikk isannoi
events | event+organis conference+plan wedding+plan venue+book veranstalt+organ tagung kongress evenement+organ seminaire+organ congreso+organ evento+organ boda+organ tapahtum haat
project | project+plan milestone stakeholder sprint+plan projektplan meilenstein planning+projet jalon hito+proy projekti+aika
software | code+review api+build backend frontend web+app programmier entwickl+softw developp+appli logiciel+dev desarroll+aplic programac ohjelmoi koodi
it | server+maintain active+directory network+switch backup firewall netzwerk+betr systeme+exploit reseau+admin servidor redes+admin palvelin+yllap verkko+yllap
it | password+reset user+support laptop+setup rollout+pc anwender+support benutzer+hilf depannage+poste assistance+utilis soporte+usuari incidencias+usuar kayttaja+tuk lahituk
data | sql+report dashboard data+analys statist model+predict auswert+daten tableau+de+bord analyse+donnees informes+datos analisis+datos raport+data analyso
quality | nonconform inspection+plan iso+9001 complaint+8d deviation+capa prufplan abweichung+qual wareneingangspruf non-conform+qual controle+qualite plan+controle no+conform inspeccion+calid laatupoikk reklam+laat laaduntark tarkastu+laat
safety | risk+assess accident+investig safety+audit toolbox+talk gefahrdungsbeurt unfall+unters arbeitsschutz evaluation+risque accident+trav document+unique evaluac+riesgo accidente+labor riskinarvi tyotapatur turvallisuuskier
environment | emission+measure environmental+impact waste+permit soil+contamin umweltvertrag altlast immission etude+impact pollution+sol impacto+ambient vertidos ymparistovaik paasto ymparistoluv
surveying | total+station setting+out levelling+survey topograph gnss trimble leica takymet vermess absteck tachymet einmess leve+topo implant+chantier levantam+topo estacion+total replanteo mittau+maast kartoit paikalleenmitt laserkeila 3d-win
civil engineering | bridge+design reinforced+concrete+design load+calcul drainage+design statik tragwerk bewehrungsplan note+calcul beton+arme+plan calculo+estruct proyecto+carret rakennesuunn lujuuslask siltasuunn
engineering | cad+model solidworks tolerance drawing+design konstru bauteil+entw dessin+piece plan+ensemble conception+mecan diseno+pieza plano+conjunto mallinnu+konee piirustu+suunn
electrical engineering | plc switchgear circuit+design scada schaltplan sps steuerung+programm armoire+elec automate+program esquema+elec automata logiikkaohj sahkosuunn keskussuunn
building design | floor+plan building+permit+draw planning+applic entwurf+gebaud bauantrag permis+de+construire plan+batiment proyecto+basico licencia+obra rakennuslup pohjapiirr
telecoms | fibre splice+fib glasfaser spleiss fibre+optiq raccord+fib fibra+fusion valokuit kuitu+jatk
safety | fire+drill evacuat raumungsub exercice+evacuation simulacro+evac poistumishar
insurance | underwrit+risk renew+policy risikoprufung souscri+risque suscri+riesgo vakuutusmaksu
management | p&l profit+and+loss headcount strategy+set ergebnisverantwort strategie+unternehm compte+de+resultat strategie+entrepr cuenta+resultados estrategia+empr tulosvastuu strategia+johd
consulting | client+workshop operating+model process+improve kundenworkshop prozessoptimier conduite+changement mejora+proces prosessi+kehit
game design | level+build sprite rig+charact blender leveldesign animation+perso personaje+anim hahmo+anim
documentation | manual+write user+guide betriebsanleit handbuch+schreib notice+redac manual+redac kayttoohje
economics | econometr policy+analys konjunktur volkswirt econometrie econometr talousennus
market research | survey+respond focus+group umfrage marktanalys sondage etude+consomm encuesta estudio+merc kysely+tutk markkinatutk
product | roadmap user+stor backlog produktstrategie feuille+de+route+prod hoja+de+ruta tuotekehi+jono
visual merchandising | mannequin+dress planogram dekoration+schauf vitrines planograma mallinuk
interiors | room+scheme kitchen+plan mood+board raumkonzept kuchenplan amenagement+inter plan+cuisine proyecto+interior sisustu keittiosuunn
fundraising | donor grant+applic spender+gewinn forderantrag donateur subvention+demand donante subvenc+solic lahjoit avustushak
`;
