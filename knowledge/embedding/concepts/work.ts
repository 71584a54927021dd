/** Fields and kinds of work, as people and postings name them. */
export const work = `
software > technology=0.6 : software*, programm*, coding, code, coder*, developer*, develop*, engineer*, web app*, application develop*, entwickl*, softwareentwickl*, programmier*, développeur*, développement, logiciel*, desarroll*, programador*, ohjelmist*, koodaa*, kehittäj*
backend > software=0.6 : backend, back-end, back end, server side, server-side, api, apis, microservice*, database*, serverseitig
frontend > software=0.6 design=0.3 : frontend, front-end, front end, web interface, user interface, browser, website*, react, oberfläche*
mobile-apps > software=0.6 : mobile app*, ios, android, app developer*, apps, smartphone, swift, kotlin
devops > software=0.5 infrastructure=0.8 : devops, sre, site reliability, platform engineer*, ci/cd, cicd, pipeline*, deployment*, kubernetes, cloud, aws, azure
infrastructure > technology=0.6 : system administrat*, sysadmin*, network administrat*, server, servers, systemadministrat*, it administrat*, it operations, järjestelmänvalv*
it-support > technology=0.6 service=0.4 : it support, helpdesk, help desk, service desk, first level, second level, user support, computer problem*, it-support, anwenderbetreuung, support informatique, soporte, mikrotuki
technology : tech, it sector, it industry, it job, it jobs, technology, technical, computer*, digital*, informatik*, informatique, informática, tietotek*
testing > software=0.5 quality=0.5 : test engineer*, qa, quality assurance, tester*, test automation, softwaretest*, testeur*, testaaj*
security-it > technology=0.5 : cyber*, information security, infosec, it security, hacker*, pentest*, vulnerab*, it-sicherheit, informationssicherheit, cybersécurité, ciberseguridad, tietoturv*
data-work > analysis=0.7 : data analy*, data scien*, analytics, machine learning, data engineer*, business intelligence, bi, dashboard*, sql, statistic*, datenanaly*, datenwissenschaft*, analyste, données, datos, data-analy*, analyytik*
analysis : analy*, evaluate, insight*, auswert*, examine, reporting, report*
product-management > project-management=0.4 : product manag*, product owner*, roadmap*, backlog, produktmanag*, chef de produit, tuotepääll*
project-management > : project manag*, project lead*, scrum master, agile, pmp, milestone*, projektleit*, projektmanag*, chef de projet, gestión de proyectos, jefe de proyecto, projektipääll*
design > : ux, ui, user experience, graphic design*, designer*, usability, wireframe*, prototype*, figma, gestalter*, grafik*, grafiker*, graphiste, diseñador*, muotoil*
sales > customer=0.4 : sales*, sell*, selling, sold, quota, quotas, lead generation, account executive*, account manager*, business development, cold call*, pipeline, vertrieb*, verkauf*, verkäuf*, akquise, vente*, vendeur*, commercial*, ventas, vendedor*, myyn*, myyj*
retail > sales=0.6 customer=0.5 : retail*, shop*, store*, cashier*, till, supermarket*, merchandis*, einzelhandel*, laden, kasse*, kassier*, filial*, magasin*, caissier*, tienda*, dependient*, kauppa*, kaupan
marketing > : marketing*, campaign*, brand*, seo, content, social media manager*, advertising, copywrit*, newsletter*, werb*, kampagn*, publicité, markkinoin*
communications > marketing=0.5 writing=0.5 : public relations, pr, press, journalis*, communications manager*, editor*, öffentlichkeitsarbeit, presse*, redakt*, relations publiques, relaciones públicas, viestint*
writing : write, writing, written, wrote, writer*, draft*, schreib*, verfass*, rédig*, écri*, redact*, escrib*, kirjoitt*
accounting > finance=0.7 : account*, bookkeep*, ledger*, accounts payable, accounts receivable, month end, month-end, invoice*, vat, payroll, audit*, buchhalt*, buchhaltung*, finanzbuch*, rechnungswesen, rechnung*, jahresabschluss*, comptab*, contab*, kirjanpi*, taloushall*
finance > : financ*, controlling, controller*, budget*, forecast*, treasury, banking, bank, investment*, fp&a, finanz*, finances, finanzas, rahoit*, pankki*
insurance > finance=0.5 : insurance, underwrit*, claims, versicherung*, assurance*, seguros, vakuutu*
personnel > hr=0.6 : personnel, recruiting, people operations, human resources, hr manager*, payroll, personalreferent*, personalmanag*, chargé rh, henkilöstö*
office-work > : office manag*, administrative assistant*, administration, secretary, receptionist*, clerk*, front desk, executive assistant*, diary, calendar, data entry, büro*, sekretär*, sachbearbeit*, assistenz*, empfang*, verwaltungsfach*, secrétaire*, assistante, administrativ*, recepcionista*, toimisto*, sihteeri*
customer-support > service=0.7 customer=0.5 : call cent*, contact cent*, customer support, customer success, support agent*, callcenter, kundenberater*, kundenbetreu*, centre d'appel*, asiakastuki
nursing > health=0.8 : nurs*, registered nurse, ward, bedside, patient*, krankenpfleg*, pflegefach*, pflegekraft, pflegekräfte, krankenschwester*, krankenpfleger*, station, infirmi*, enfermer*, sairaanhoit*
elder-care > nursing=0.5 health=0.5 : care home*, elderly care, care assistant*, care worker*, nursing home*, home care, altenpfleg*, pflegeheim*, pflegehelfer*, betreuungskraft, aide-soignant*, auxiliaire de vie, residencia de ancianos, lähihoit*
health > : health*, healthcare, medical*, clinic*, hospital*, doctor*, physician*, therap*, pharma*, medizin*, arzt*, ärzt*, klinik*, krankenhaus*, therapeut*, santé, médecin*, médical*, salud, sanidad, médico*, terveys*, lääkär*
teaching > children-work=0.5 education=0.5 : teach*, teacher*, classroom*, lesson*, curriculum planning, pupils, school teacher, tutor*, lecturer*, lehrer*, lehrkraft, lehrkräfte, unterricht*, pädagog*, dozent*, enseign*, professeur*, maestr*, profesor*, docente*, opettaj*, opetus*
children-work > teaching=0.5 : kindergarten*, nursery, early years, childminder*, preschool*, educator*, erzieher*, kita*, éducateur*, crèche, educador*, guardería, varhaiskasv*, päiväkot*
social-work > health=0.3 : social work*, youth work*, counsel*, support worker*, sozialarbeit*, sozialpädagog*, travailleur social, trabajador social, sosiaality*
law > rights=0.3 : solicitor*, attorney*, paralegal*, legal assistant*, law firm*, litigation, jurist*, rechtsanwalt*, kanzlei*, juriste*, avocat*, abogad*, juristi*, lakimie*
mechanical > engineering=0.8 : mechanical*, cad, solidworks, catia, design engineer*, konstrukteur*, maschinenbau*, konstruktion*, génie mécanique, ingénierie, mecánic*, konetek*
electrical > engineering=0.6 trades=0.5 : electric*, electronic*, plc, wiring, elektro*, elektrik*, electricien*, électri*, eléctric*, sähkö*
engineering : engineer*, ingenieur*, ingénieur*, ingenier*, insinöör*
civil-engineering > construction=0.8 engineering=0.5 : civil engineer*, structural*, site manag*, bauingenieur*, bauleit*, génie civil, rakennusinsin*
construction > trades=0.6 : construction*, building site*, builder*, bricklay*, carpent*, joiner*, painter*, roofer*, scaffold*, baustelle*, maurer*, tischler*, schreiner*, zimmer*, maler*, bau, chantier*, maçon*, bâtiment, construcción, albañil*, obra, rakennu*, rakent*
trades > : plumb*, heating, craftsman, craftsperson, tradesperson, electrician*, welder*, weld*, hvac, handwerk*, klempner*, anlagenmechanik*, schweiß*, artisan*, plombier*, soud*, fontaner*, soldador*, putkimie*, hitsaa*
vehicle-repair > trades=0.5 : car mechanic*, automotive*, vehicle*, garage, workshop, mechatronic*, kfz*, autowerkstatt, mechatroniker*, mécanicien*, mecánico*, autonasen*
manufacturing > quality=0.5 : manufactur*, production*, factory, assembly, machine operator*, cnc, lean, shift leader*, produktion*, fertigung*, fabrik*, montage, zerspan*, anlagenführer*, usine*, opérateur*, fábrica*, operari*, tuotanto*, tehdas*
quality > : quality*, iso 9001, inspection*, defect*, audits, qualität*, qualité, calidad, laatu*
logistics > warehouse=0.8 : logistic*, supply chain*, shipping, freight, dispatch*, customs, logistik*, spedition*, lieferkette*, logistique, logística, logistiik*
warehouse > logistics=0.7 : warehous*, forklift*, picking, packing, stock, inventor*, goods in, lager*, stapler*, kommission*, entrepôt*, cariste*, magasinier*, almacén*, carretill*, varasto*, trukki*
driving > logistics=0.6 : driver*, driving, lorry, truck*, hgv, delivery, courier*, van, bus, licence c, fahrer*, lkw*, kraftfahr*, liefer*, chauffeur*, conducteur*, conductor*, camionero*, kuljettaj*, kuski*
purchasing > logistics=0.5 negotiation=0.2 : purchas*, procure*, buyer, supplier*, vendor*, sourcing, tender*, einkauf*, einkäufer*, beschaffung*, lieferant*, achat*, acheteur*, compras, comprador*, osto*, hankin*
hospitality > service=0.6 customer=0.4 : hotel*, restaurant*, waiter*, waitress*, bar, barista*, catering, front of house, housekeep*, gastronom*, kellner*, servicekraft, hotelfach*, hôtellerie, restauration, serveu*, hostelería, camarer*, ravintola*, tarjoil*, hotelli*
cooking > hospitality=0.7 : chef*, cook*, kitchen*, sous chef, pastry, koch, köche, köchin, küche*, cuisin*, cociner*, cocina, kokki*, keittiö*
cleaning > : clean*, janitor*, caretaker*, facility*, facilities, reinigung*, hausmeister*, gebäudereinig*, nettoyage, ménage, limpieza, siivo*, kiinteistö*
guarding > : security guard*, security officer*, guard*, patrol*, sicherheitsdienst*, wachschutz*, agent de sécurité, vigilante*, vartij*, turvallisuusal*
farming > : agricultur*, farm*, garden*, landscap*, forest*, landwirt*, gärtner*, agricole*, jardin*, agrícol*, maatalou*, puutarh*
science > analysis=0.4 : scien*, research assistant*, laborator*, lab, labs, chemist*, biolog*, postdoc*, academi*, wissenschaft*, labor*, forsch*, chercheu*, laboratoire*, científic*, laboratorio*, tutki*, laborator*
hairdressing > : hairdress*, beauty*, barber*, cosmet*, nail*, friseur*, kosmetik*, coiffeu*, esthétic*, peluquer*, kampaaj*
real-estate > sales=0.4 : real estate, property manag*, estate agent*, letting*, immobilien*, makler*, immobili*, inmobiliari*, kiinteistönväl*
consulting > : consult*, advisor*, adviser*, berater*, beratung*, unternehmensberat*, conseil*, consultant*, consultor*, konsult*
event-work > : event manag*, event planner*, conference*, exhibition*, veranstaltung*, eventmanag*, événement*, evento*, tapahtum*
arts > : artist*, actor*, music*, film*, photograph*, theatre, künstler*, musik*, schauspiel*, artiste*, artista*, taiteil*
safety > : safety, health and safety, accident*, hazard*, incident*, near miss*, arbeitssicherheit*, arbeitsschutz*, unfall*, sécurité au travail, accident*, seguridad laboral, työturvall*
software-outage > devops=0.5 problem-solving=0.4 : outage*, downtime, incident*, on-call, on call, postmortem*, production issue*, system down, ausfall*, störung*, panne*, caída del sistema, häiriö*
debugging > software=0.5 problem-solving=0.5 : bug*, debug*, fault finding, hard to find, reproduce, trace the cause, fehlersuche, débog*
architecture-software > software=0.6 : system design, architecture, scal*, design a system, high load, millions of users, architektur*, arkkitehtuur*
code-quality > software=0.5 quality=0.4 : code review*, clean code, technical debt, refactor*, legacy*, maintainab*, altlast*, dette technique, deuda técnica
`;
