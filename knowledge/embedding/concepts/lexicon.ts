/**
 * Small groups of words for one thing each, for prose of strangers: what life around work speaks of, beyond the trade's
 * own subjects. German beside English; the taxonomy and the other tables know more of single trades.
 */
export const lexicon = `
money-out > salary=0.3 : reimburs*, refund*, pay back, pays back, repay*, give back, clawback, expenses, receipt*, allowance*, who pays, cover the cost*, covers the cost*, cost, costs, price*, expensive, fee, fees, erstatt*, zurückzahl*, rückzahl*, kosten, spesen, auslagen, gebühr*, teuer
taxes > tax-social=0.6 : tax, taxes, taxable, taxman, tax office, tax return, self-assessment, income tax, steuer*, finanzamt, netto*, brutto*
debt : debt*, loan*, borrow*, instalment*, owe, owes, overdraft, credit, broke, schulden, kredit*, darlehen
savings > debt=0.3 : savings, save up, put aside, put money aside, reserve, emergency fund, rainy day, buffer, rücklage*, sparen, notgroschen
pension : pension*, retire, retired, retirement, superannuation, 401k, old age, rente, rentner*, ruhestand, altersvorsorge, pensionier*
payslip > salary=0.4 : payslip*, pay slip*, payroll, pay stub*, wage slip*, lohnabrechnung*, gehaltsabrechnung*, lohnzettel
overtime > working-hours=0.6 : overtime, extra hours, unpaid hours, stay late, staying late, longer hours, time off in lieu, überstunden, mehrarbeit
shifts > working-hours=0.6 : shift*, rota, rotas, roster*, night work*, nights, night turn*, late turn*, early turn*, graveyard, dark hours, weekend work*, on call, schicht*, dienstplan*, nachtdienst*, wochenenddienst*, bereitschaft*
unsteady-hours > shifts=0.4 temporary=0.4 : zero hours, zero-hours, guaranteed hours, no guaranteed, casual work*, on demand, irregular hours, unpredictable, short notice, last minute, gig work*, gig economy, gigs, auf abruf, unregelmäßig
sleep : sleep*, rest, insomnia, awake, nap, naps, tired*, exhaust*, fatigue, body clock, bed, wake up, schlaf*, müde*, ausruhen, erholen, erholung
holidays > leave=0.8 : holiday, holidays, vacation*, annual leave, days off, day off, time off, paid leave, urlaub*, freie tage, frei nehmen, freinehmen, freizeitausgleich
time-off > leave=0.7 : release from work, released from work, given time off, paid days, leave of absence, unpaid leave, sabbatical*, career break, freistell*, freigestellt, bekomme ich frei, frei bekommen, auszeit*
sent-home > notice-period=0.5 : garden leave, gardening leave, sent home, send home, stay home until, relieved of duties, released from duties, need not come in, last day
sick-note > illness=0.7 : sick pay, sick note, sick leave, sick day*, doctor's note, doctors note, medical certificate*, fit note, call in sick, calling in sick, flu, a cold, fever, unwell, ill today, krankschreib*, krankmeld*, krankgeschrieben, attest, au-schein, arbeitsunfähig*, grippe, erkältet
doctor > health=0.6 : doctor*, physician*, gp, clinic*, hospital*, surgery, medical exam*, medical check*, medical, diagnos*, treatment, arzt*, ärzt*, klinik*, krankenhaus, untersuchung*, behandlung
body-pain > illness=0.4 : pain*, back pain, strain*, wrist*, neck, injur*, hurt, accident*, rsi, posture, ergonomic*, schmerz*, rücken, verletz*, unfall, unfälle
pregnancy > parental-leave=0.8 family=0.5 : pregnan*, expecting, maternity, paternity, baby*, newborn*, birth, schwanger*, mutterschutz, elternzeit, elterngeld, geburt
childcare > family=0.7 : childcare, nursery, kindergarten, daycare, babysit*, school run, pick up my, collect my, kita, kinderbetreuung, tagesmutter
relatives > caring=0.7 family=0.5 : relatives, elderly parent*, my mother, my father, my parents, my mum, my dad, aging parent*, ageing parent*, look after, looked after, looking after, cared for, angehörige*, eltern pflegen, mutter, vater
death : death, died, bereave*, funeral*, grief, griev*, mourn*, passed away, todesfall, gestorben, trauer*, beerdigung
divorce : divorce*, separat*, break-up, custody, scheidung*, getrennt
mind > stress=0.4 illness=0.3 : mental health, depress*, anxi*, panic*, therapist*, therapy, counsel*, psycholog*, mood, psychisch*, depression*, angst, ängst*, therapeut*
brain-differences > disability=0.6 : autis*, adhd, asperger*, spectrum, neurodiver*, dyslexi*, dyspraxi*, attention disorder*, attention deficit, hypersensitiv*, autist*, legasthen*, hochsensib*
noise : noise*, noisy, loud, quiet room, headphone*, open-plan, open plan, distract*, concentrat*, focus, lärm*, laut*, großraumbüro, ruhe, konzentrier*, ablenk*
adjustments > disability=0.7 : adjustment*, accommodat*, adapt the workplace, adapted, barrier*, wheelchair*, accessible, accessib*, extra time, extra minutes, assistive, hilfsmittel, barrierefrei*, schwerbehindert*, nachteilsausgleich
deaf-blind > disability=0.7 : deaf, hearing, hearing aid*, blind, eyesight, vision, sign language, gehörlos*, schwerhörig*, sehbehindert*
addiction : alcohol*, drink, drinking, drug*, addict*, sober, sobriety, substance*, sucht*, trocken, abhängig*
trade-union : union*, trade union*, shop steward*, works council*, staff council, collective agreement*, collective bargaining, strike*, labour movement, betriebsrat*, gewerkschaft*, tarif*, personalrat, streik*
disciplinary > dismissal=0.4 toxic=0.2 : disciplin*, hearing, formal warning*, written warning*, final warning, warning*, told off, reprimand*, allegation*, misconduct, caution*, grievance*, abmahn*, verwarn*, rüge, anhörung
companion > friend=0.3 : companion*, accompany*, bring somebody, bring someone, come with me, come along, by my side, sit next to me, support person, witness*, begleit*, mitbringen, zeuge*, beistand
lawyer > law=0.6 rights=0.4 : lawyer*, solicitor*, attorney*, legal advice, legal aid, tribunal*, sue, suing, lawsuit*, court*, judge*, anwalt*, anwält*, rechtsanw*, klage*, gericht*, klagen
legal > rights=0.5 : legal, illegal, lawful, unlawful, allowed, permitted, forbid*, forbidden, prohibit*, entitled, entitlement*, am i allowed, may they, can they make me, rechtens, erlaubt*, verboten, darf man, dürfen, anspruch*, gesetzlich, verbieten, untersag*
legislation > legal=0.5 : legislation, law, laws, act, statut*, regulation*, directive*, new rules, rule*, gesetz*, richtlinie*, verordnung*, vorschrift*
layoffs > redundancy=0.9 : layoff*, lay-off*, laid off, lay off, redundan*, job cuts, cut jobs, downsiz*, slimmed down, restructur*, reorganis*, reorganiz*, department is closed, closing down, plant closure*, who has to go, stellenabbau*, sozialplan, betriebsbedingt*, umstrukturier*, entlassungswelle, sozialauswahl
selection-rule > decision=0.4 : selection, criteria, criterion, how they choose, how they pick, chosen to go, scoring matrix, scores, pool, picked out, auswahl*, kriterien
insolvency > redundancy=0.4 : insolven*, bankrupt*, went bust, administration, liquidat*, shut down, closed down, gone under, insolvenz, pleite, konkurs
takeover > change-at-work=0.4 : takeover*, merger*, acqui*, bought by, bought out, sold to, new owner*, outsourc*, transferred to, übernahme*, fusion*, verkauft, betriebsübergang, ausgelagert
short-time > unemployment=0.3 working-hours=0.5 : short-time work*, short time, furlough*, reduced hours, no orders, lack of work, kurzarbeit*, keine aufträge, auftragsmangel, keine arbeit, auftragsflaute
state-support > unemployment=0.8 : benefit office, jobcentre, job centre, employment office, employment agency, unemployment benefit*, jobseeker*, job seeker*, dole, welfare, state support, claim support, social security, claim benefit*, sanction*, arbeitslosengeld, bürgergeld, jobcenter, arbeitsagentur, agentur für arbeit, arbeitsamt, stütze, sperrzeit*
second-job > freelance=0.3 : second job, side job*, side hustle*, moonlight*, on the side, extra job, evening job, weekend job, another job besides, odd job*, nebenjob*, minijob*, nebenbei, nebentätigkeit*, zweitjob*, zweite beschäftigung, nebenverdienst*, dazuverdien*, hinzuverdien*, geringfügig*, kellnern
several-jobs > second-job=0.7 freelance=0.4 : portfolio career*, portfolio worker*, several jobs, several small, multiple jobs, three jobs, two jobs at once, slash career, patchwork, mehrere jobs, mehrere stellen
rival > non-compete=0.7 : rival*, competitor*, competition, compete, competing, same industry, konkurr*, konkurrenz*, wettbewerb*
restriction > non-compete=0.8 : restrictive covenant*, covenant*, non-solicit*, soliciting, forbidden to work, banned from working, wettbewerbsverbot*, konkurrenzklausel*, sperrklausel
secrecy > ethics=0.2 : confidential*, secret*, nda, non-disclosure, trade secret*, disclos*, leak*, vertraulich*, geheim*, verschwiegen*, schweigepflicht
wrongdoing > ethics=0.8 : wrongdoing, fraud*, brib*, corrupt*, embezzl*, pollut*, toxic waste, dump*, cover up, cover-up, break the law, breaks the law, breaking the law, illegal practice*, unsafe, falsif*, manipulat*, missstand*, betrug*, korruption, bestech*, umweltverschmutz*
reporting-up > wrongdoing=0.7 ethics=0.5 : whistleblow*, whistle, blow the whistle, report wrong*, hotline*, regulator*, authorities, authority, inspector*, inspectorate, tip off, inform the police, speak up, speaking up, retaliat*, melden, hinweisgeber*, behörde*, anzeige erstatten
harassment > toxic=0.7 discrimination=0.5 : harass*, sexual*, groping, touch*, stalk*, unwanted, inappropriate remark*, belästig*, übergriff*, mobbing
bullying > toxic=0.8 : bull*, shout*, shouts, yell*, scream*, humiliat*, insult*, choleric, temper, tantrum*, intimidat*, brüll*, schrei*, anschrei*, cholerisch*, beleidig*, schikan*, demütig*, ausrast*
gossip > toxic=0.3 : gossip*, rumour*, rumor*, backstab*, talk behind, talking behind, clique*, tratsch*, gerücht*, lästern
power-games > influence=0.6 promotion=0.3 : office politics, politics, power*, alliance*, allies, ally, lobbying, influence, who really decides, how decisions are made, favourit*, favorit*, nepotis*, connections, machtspiel*, seilschaft*, vitamin b
visibility > promotion=0.6 : visib*, overlooked, passed over, unnoticed, be seen, get noticed, nobody sees, good projects, loudest, quiet people, self-promot*, sichtbar*, übersehen, übergangen, wahrgenommen
credit-taken > conflict=0.5 visibility=0.4 : credit, take the credit, takes the credit, took the credit, steals my, stole my, stolen idea*, my idea*, as his own, as her own, as their own, as theirs, authorship, plagiar*, lorbeeren, ideenklau, als seine eigene
recognition > visibility=0.5 : recognition, appreciat*, valued, undervalued, praise*, thanked, acknowledg*, wertschätz*, anerkannt, lob, gelobt, dank
self-doubt > confidence=0.6 : imposter*, impostor*, self-doubt, self doubt, fraud among, not good enough, smarter than me, cleverer than me, better than me, feel stupid, don't deserve, found out, out of my depth, selbstzweifel, hochstapler*, nicht gut genug
shyness > confidence=0.6 : shy*, introvert*, timid, awkward, small talk, shrinking, schüchtern*, introvertiert*, zurückhaltend
guide-person > coaching=0.7 : mentor*, mentee*, role model*, experienced person, wise, advisor*, adviser*, adviser, sparring partner, sponsor, sponsors, career coach, coach*, guide, guides, advise me, vorbild*, ratgeber, förderer
advice-talk > network=0.6 : informational interview*, coffee with, coffee chat, chat with, talk to people, speak to people, ask people, pick their brain*, person in the field, insider*, gespräche mit, leute aus der branche
taster > internship=0.6 career-direction=0.4 : shadow*, job shadow*, taster day*, try out, trying out, sample the job, look inside, work experience, schnuppertag*, hospitier*, hospitation, reinschnuppern
aptitude-test > test=0.8 : aptitude, psychometric*, numerical reasoning, verbal reasoning, abstract reasoning, logic test*, logic puzzle*, puzzle*, iq, intelligence test*, online test*, timed test*, stopwatch, personality test*, personality question*, questionnaire*, norm group, einstellungstest*, eignungstest*, persönlichkeitstest*, logiktest*
exam > test=0.5 : exam*, sit the exam, examination*, paper, theory test*, pass mark, failed the test, retake, resit, prüfung*, klausur*, durchgefallen, nachprüfung
it-certificate > certificate-copies=0.2 courses=0.5 : certif*, accredit*, badge*, aws exam, azure exam, cisco, ccna, comptia, vendor exam, scrum certif*, pmp, zertifi*
bootcamp > courses=0.7 software=0.3 : bootcamp*, boot camp*, intensive course*, programming school*, coding school*, crash course*, coding course*, placement rate*, outcome of, graduates of, intensivkurs*, programmierkurs*
tuition > money-out=0.6 education=0.4 : tuition, course fee*, study fee*, scholarship*, grant, grants, bursar*, student loan*, who pays for the course, kursgebühr*, stipendi*, bafög, bildungsgutschein*
evening-study > courses=0.6 learning=0.5 : evening class*, evening course*, night school, distance learning, part-time degree, online course*, mooc, correspondence, fernstudium, abendschule, volkshochschule, weiterbild*, fortbild*, bildungsurlaub, umschul*, seminar*, lehrgang*
apprenticeship > vocational=0.9 : apprentice*, trainee*, traineeship*, dual training, on-the-job training, journeyman, ausbildung*, azubi*, lehrling*, lehre, lehrstelle*, gesellenbrief, meisterbrief
school > education=0.6 student=0.4 : school, schools, pupil*, high school, secondary school, leaving school, left school, school leaver*, finished school, grades, marks, schule*, schüler*, abitur, schulabschluss, noten
university > education=0.8 student=0.6 : university, universities, college*, degree*, bachelor*, master's, masters, phd, doctorate, professor*, campus, uni, studium, studier*, hochschule*, promotion, doktor*
reading-writing > language-skill=0.4 : literacy, reading and writing, spelling, grammar, write well, handwriting, rechtschreib*, grammatik, lesen und schreiben
spoken-languages > language-skill=0.8 : italian, spanish, french, german, english, portuguese, arabic, russian, turkish, polish, mandarin, chinese, japanese, dutch, speak a bit, mother tongue, native speaker*, accent*, bilingual, fluent*, interpret*, translat*, italienisch, spanisch, französisch, englisch, türkisch, russisch, muttersprache, dolmetsch*, übersetz*, akzent
return-programme > return-to-work=0.8 : returnship*, return programme*, returner*, return-to-work program*, way back, re-enter*, reentry, back into work, stepped out, away from work, career re-entry, rückkehr*, wiedereinstieg*, wieder einsteigen, zurück in den beruf
back-gradually > return-to-work=0.7 illness=0.4 : phased return, gradual return, gradually, rising hours, ease back, wiedereingliederung, stufenweise, hamburger modell
extension > probation=0.4 : extend*, extension*, lengthen*, longer trial, prolong*, three more months, another three months, more months, verlänger*
trial-time > probation=0.9 : trial time, trial period*, trial months, first six months, six months, still on trial, probation*, probezeit*
moving-house > relocation=0.9 : move house, moving house, moving cost*, removal*, removal van*, furniture, relocat*, new city, new town, another city, flat, apartment*, rent, landlord*, umzug*, umziehen, umgezogen, wohnung*, möbel, miete*
spouse > family=0.5 : spouse, partner*, husband, wife, girlfriend, boyfriend, dual career, ehepartner*, ehemann, ehefrau, partnerin
commute : commut*, travel to work, travel time, train ride, drive to work, traffic, journey to work, how far, distance, arbeitsweg*, pendel*, pendler*, fahrtweg, anfahrt
business-travel : business trip*, travel a lot, travelling for work, on the road, nights away, away from home, hotel nights, dienstreise*, geschäftsreise*, viel unterwegs
openness > market-value=0.4 : transparen*, openness, pay range*, salary range*, salary band*, pay scale*, state the pay, publish, secrecy about pay, entgelttransparenz*, gehaltsspanne*, gehaltsband, offenlegen
gender-gap > discrimination=0.6 salary=0.4 : gender*, pay gap, equal pay, women earn, men earn, men and women, between men and women, broken down by sex, female colleague*, male colleague*, unequal, frauen, männer, gleicher lohn, lohnlücke, gleichstell*
earnings-figures > market-value=0.8 : earn, earns, earnings, median, average, percentile, the middle half, per hour, hourly, an hour, a year, annual, how much do, what do people earn, what do they earn, verdienst, stundenlohn, durchschnitt*, jahresgehalt
outlook > career-direction=0.5 : outlook, growth, growing field, expected to grow, demand, in demand, future-proof, future of, shortage*, short of staff, dying profession, automat*, replaced by, prospects, zukunft*, aussichten, nachgefragt, fachkräftemangel, mangelberuf*
way-in > vocational=0.4 education=0.4 : entry requirement*, way in, how to become, become a, train as, qualify as, route into, how long do i study, how long does it take, years of training, get into, break into, wie werde ich, werden will, voraussetzung*
job-profile > career-direction=0.4 : occupation*, profession*, trade, trades, line of work, typical day, everyday work, daily work, what does a day, beruf*, berufsbild*, tätigkeit*, arbeitsalltag
teeth > health=0.5 : tooth, teeth, dental, dentist*, hygienist*, orthodont*, oral, brush, zahn*, zähne, dentalhygien*, prophylaxe
eyes-ears > health=0.5 : optician*, optometr*, glasses, lens*, audiolog*, brille*, optiker*, hörgerät*
pharmacy > health=0.6 : pharmac*, medicine, medication, prescription*, drugstore, chemist, apothek*, medikament*, rezept*
ambulance > health=0.6 : ambulance, paramedic*, emergency medic*, rescue, first aid, rettungs*, notfall*, sanitäter*, erste hilfe
midwife > nursing=0.7 pregnancy=0.3 : midwi*, doula, obstetric*, maternity ward, hebamme*, geburtshilfe
physio > health=0.6 : physio*, massage*, masseur*, chiroprac*, osteopath*, rehab*, krankengymnast*, physiotherap*, ergotherap*
vet > health=0.4 farming=0.3 : vet, vets, veterinar*, animal*, pets, dog, dogs, cat, cats, tierarzt*, tierärzt*, tiere, tierpflege*, hund*
laboratory > science=0.8 : laborator*, lab, labs, sample*, microscope*, chemist*, biolog*, experiment*, labor*, chemie*, biologie*, probe*
energy > engineering=0.5 : wind, turbine*, wind farm*, solar, photovolt*, renewable*, power plant*, energy, grid, heat pump*, windrad, windkraft*, windenergie, strom*, energie*, wärmepumpe*, photovoltaik
offshore > energy=0.4 : offshore, at sea, sea, ship*, sailor*, seafar*, vessel*, marine, port, harbour, boat*, seemann*, schiff*, hafen, see
heights-danger > safety=0.7 : height*, climb*, tower*, ladder*, scaffold*, dangerous, danger*, hazard*, risk*, höhe*, kletter*, gerüst*, gefahr*, gefährlich*
maintenance > mechanical=0.6 : maint*, repair*, fix machine*, fitter*, mechanic*, gearbox*, spare part*, inspect*, overhaul*, wartung*, instandhalt*, reparatur*, reparier*, monteur*
lorry > driving=0.9 logistics=0.4 : lorr*, truck*, hgv, haul*, tractor unit, articulated, trailer*, long haul, tachograph*, lkw, laster, lastwagen, fernfahrer*, kraftfahrer*, berufskraftfahrer*
licence > driving=0.4 : licence*, license*, permit*, driving test, endorsement*, führerschein*, fahrerlaubnis, lizenz*
bus-train > driving=0.8 : bus driver*, tram*, train driver*, railway*, rail, conductor*, taxi*, uber, cab, busfahrer*, lokführer*, bahn, straßenbahn*
aviation > driving=0.2 : pilot*, flight attendant*, cabin crew, airline*, airport*, aircraft, flugbegleit*, flughafen, fluglinie*
parcel > logistics=0.6 driving=0.5 : parcel*, courier*, deliver*, post office, mail carrier, postman, paket*, kurier*, zusteller*, briefträger*, lieferdienst*
stacking > warehouse=0.6 retail=0.5 : stack shelves, shelf stack*, shelves, stock up, picking, picker*, packer*, forklift*, pallet*, regale, einräumen, gabelstapler*, kommissionier*
till > retail=0.8 : till*, cashier*, checkout*, cash desk, cash register, kasse*, kassier*
fashion > retail=0.4 : fashion*, tailor*, sew*, textile*, dressmaker*, boutique*, mode, schneider*, näh*, textil*
beauty > hairdressing=0.9 : beauty, cosmetic*, nail*, make-up, hair*, barber*, stylist*, kosmetik*, friseur*, nagelstudio*
fitness : fitness, personal trainer*, gym, sport*, sports coach, yoga, athletic*, trainer*, fitnessstudio*, sportlehrer*
baking > cooking=0.7 : bak*, pastry, confection*, bread, cake*, bäcker*, konditor*, brot
butcher > cooking=0.5 : butcher*, meat, slaughter*, metzger*, fleischer*
bar > hospitality=0.8 : bar, barista*, bartend*, pub, pubs, waiter*, waitress*, waiting tables, tips, café*, restaurant*, kellner*, bedienung, gastronom*, trinkgeld*, kneipe*
hotel > hospitality=0.9 : hotel*, reception*, front desk, guest*, concierge, housekeep*, booking*, room is full, no room, rezeption*, gäste, gast, hotelfach*
travel-agency > hospitality=0.5 : travel agen*, tour guide*, tourism, tourist*, cruise*, reisebüro*, reiseleit*, tourismus
gardening > farming=0.8 : garden*, landscap*, florist*, flower*, tree*, plant nursery, gärtner*, garten*, landschaftsbau, florist*, blumen
forestry > farming=0.6 : forest*, logging, timber, wood*, ranger*, forst*, wald*, holz*, förster*
carpentry > trades=0.8 construction=0.5 : carpent*, joiner*, cabinet maker*, furniture maker*, roof*, tischler*, schreiner*, zimmer*, dachdeck*
plumbing > trades=0.8 construction=0.5 : plumb*, heating*, sanitary, pipe*, boiler*, klempner*, installateur*, heizung*, sanitär*, rohr*
painting > trades=0.8 : painter*, decorat*, plaster*, tiler*, maler*, lackier*, fliesenleg*, stuckateur*
bricks > construction=0.9 : brick*, mason*, concrete, excavator*, crane*, site worker*, labourer*, maurer*, beton*, bagger*, kran*, bauhelfer*
welding > manufacturing=0.7 trades=0.6 : weld*, metalwork*, lathe*, cnc, milling, machin*, schweiß*, schlosser*, metallbau*, fräs*, dreher*, zerspan*
watchmaker > trades=0.5 : watchmak*, jewel*, goldsmith*, optic*, uhrmacher*, goldschmied*
police > public-sector=0.6 guarding=0.5 : police*, officer*, detective*, customs, border, prison guard*, polizei*, polizist*, zoll*, justizvollzug*
firefighter > public-sector=0.5 safety=0.4 : firefight*, fire brigade, fire service, fire department, feuerwehr*
civil-service > public-sector=0.9 : civil serv*, city council, town hall, municipal*, ministr*, government*, local authority, public bod*, beamt*, verbeamt*, behörde*, stadtverwaltung*, rathaus*
library-museum > arts=0.5 : librar*, museum*, archiv*, curator*, bibliothek*, kurator*
journalism > writing=0.8 communications=0.5 : journalis*, reporter*, editor*, newspaper*, magazine*, press, blog*, podcast*, redakt*, zeitung*, presse
film-music > arts=0.8 : film*, movie*, actor*, actress*, theatre, theater*, music*, orchestra*, singer*, band, stage, dancer*, schauspiel*, musik*, bühne*, tänzer*
photography > arts=0.6 design=0.4 : photo*, camera*, videograph*, film maker*, fotograf*, kamera*
drawing > design=0.8 arts=0.5 : draw*, illustrat*, logo, logos, sketch*, typograph*, animat*, comic*, zeichn*, grafik*, illustrat*
games > software=0.5 : game develop*, video game*, gaming, unity, unreal, esports, spieleentwickl*, computerspiel*
architecture > civil-engineering=0.6 design=0.4 : architect*, building plan*, blueprint*, interior design*, urban plan*, architekt*, innenarchitekt*, stadtplan*
insurance-sales > insurance=0.8 sales=0.6 : insur*, broker*, policy, policies, claims handler*, actuar*, versicher*, makler*
bank > finance=0.8 : bank*, investment*, stock market, trader*, mortgage*, fund*, wealth, anlage*, börse*, sparkasse*
bookkeeping > accounting=0.9 : bookkeep*, keep the books, ledger*, invoice*, accounts payable, audit*, buchhalt*, buchführ*, rechnung*, bilanz*, prüfer*
tax-advisor > accounting=0.7 taxes=0.5 : tax advis*, tax adviser*, tax consultant*, steuerberat*, steuerfach*
religion > charity=0.3 : church*, priest*, chaplain*, religio*, faith, mosque*, headscarf, hijab, kirche*, pfarr*, religiös*, kopftuch
youth-work > social-work=0.8 children-work=0.6 : youth work*, young people, teenager*, foster*, jugend*, heimerzieh*
refugee > abroad=0.6 visa=0.5 : refugee*, asylum, displaced, fled, flucht*, geflüchtet*, asyl*
passport > visa=0.9 abroad=0.4 : passport*, work permit*, residence permit*, sponsor my, sponsorship, blue card, green card, immigra*, citizen*, national of, brazil*, india*, non-eu, third country, reisepass*, pass, aufenthalt*, arbeitserlaubnis*, einwander*, staatsangehör*
sick-family > lateness=0.4 caring=0.4 : my daughter, my son, my child, my kid, child is ill, child is sick, kid is sick, has a fever, emergency at home, mein kind, meine tochter, mein sohn
reschedule > lateness=0.8 : reschedul*, postpone*, another date, other date, move the appointment, can't make it, cannot make it, cannot come, can't come, unable to come, cancel the appointment, verschieb*, termin verlegen, absag*, neuen termin
silence-after > follow-up=0.9 : no word, heard nothing, hear nothing, no reply, no answer, no response, silence, radio silence, ghosted, weeks of waiting, still waiting, keine antwort, keine rückmeldung, nichts gehört, melden sich nicht
long-document > cv-length=0.8 : sheets, pages, too long, which bits, what can go, cut down, shorten*, condense*, one-pager, trim, kürzen, zu lang, seiten, blätter
program-reader > ats=0.8 : sorting program*, software that sorts, filter program*, scanner, machine reads, algorithm*, robot*, automated screening, automatic*, maschinell*, automatisch*, algorithmus
group-exercise > group-assessment=0.9 : with other candidates, other candidates, together with others, watch us, observe us, observer*, role play*, group task*, group discussion, beobachter*, rollenspiel*, gruppenübung*
lead-former-peers > first-lead-role=0.8 leadership=0.5 : former peers, former colleagues, used to be my peers, my equals, my old team, now their boss, became the boss, ehemalige kollegen, plötzlich chef, jetzt vorgesetzt*
direct-reports > management=0.8 leadership=0.6 : people i lead, lead people, my team, report to me, direct report*, subordinate*, staff member*, supervis*, mitarbeiter führen, unterstellt*
reporting-line > management=0.4 : reports to, reporting line, hierarch*, superior*, line manager, org chart, head of, director*, chart on the wall, vorgesetzt*, hierarchie*, leiter*, direktor*
going-reasons > reason-leaving=0.7 leaving=0.6 : why i am going, why i am leaving, why you go, why you leave, on the way out, exit interview*, leaving interview*, final conversation, last conversation, austrittsgespräch*, warum ich gehe
honest-feedback > honesty=0.5 feedback=0.6 : tell the truth, truth*, be honest, honest, frank*, candid*, speak my mind, offen sagen, ehrlich*, die wahrheit, kritik*
suggestion > feedback=0.5 initiative=0.4 : suggest*, improvement*, propos*, idea*, vorschlag*, vorschläg*, verbesser*, idee*
meetings > communication=0.4 : meeting*, agenda*, minutes, appointment*, conference*, besprechung*, sitzung*, termin*
remote-tools > remote=0.5 : zoom, teams call, webcam*, headset*, vpn, home office, kitchen table, laptop, laptops, heimarbeit, videokonferenz*
monitoring > privacy=0.6 : monitor*, surveil*, track my, tracking software, spy*, keylog*, camera watches, watch my screen, time clock, überwach*, kontroll*, zeiterfass*, stechuhr
data-rights > privacy=0.8 : personal data, gdpr, delete my data, my data, data protection, see my file, personnel file, datenschutz*, personalakte*, auskunft
tech-change > change-at-work=0.5 ai-tools=0.4 : new system*, new software, digitali*, robots, artificial intelligence, chatgpt, chatbot*, ai, ki, künstliche intelligenz, automatisier*
growth > promotion=0.6 : grow*, progress*, advance*, step up, way up, no way up, ladder, career level*, stuck, dead end, stagnat*, aufstieg*, aufsteigen, weiterkommen, entwickl*, sackgasse
boredom > motivation=0.4 : bored, boring, boreout, underchallenged, unchallenged, nothing to do, underused, langweil*, unterforder*
overload > stress=0.8 : overload*, overwhelm*, too much work, workload*, swamped, drowning, understaffed, überlast*, überforder*, zu viel arbeit
say-no > pressure=0.3 prioritising=0.3 : say no, saying no, set boundaries, boundar*, limits, push back, refuse extra, grenzen setzen, nein sagen, abgrenz*
procrastinate > time-management=0.7 : procrastinat*, put off, putting off, can't start, discipline, aufschieb*, prokrastin*
meaning-purpose > career-direction=0.6 motivation=0.5 : meaningful, purpose, meaning, sense of, make a difference, values, sinn, sinnvoll*, werte
age-discrimination > older-worker=0.8 discrimination=0.5 : ageis*, too old, my age, over fifty, older candidate*, close to retirement, altersdiskrimin*, zu alt, mein alter
young-boss > older-worker=0.3 leadership=0.3 : younger boss, younger manager, boss is younger, generation*, gen z, millennial*, boomer*, jüngerer chef, generation*
equipment > benefits=0.4 : company car, company phone, laptop and, equipment, tools, work clothes, uniform*, dienstwagen*, firmenwagen*, arbeitskleidung, ausrüstung
perks > benefits=0.9 : perk*, fringe benefit*, gym membership, free meals, canteen, meal voucher*, bike lease*, jobrad, kantine*, zusatzleist*, sachbezug*, gutschein*
shares-plan > equity=0.9 : stock option*, share*, vest*, employee stock, esop, rsu*, belegschaftsaktie*, aktien*
commission > bonus=0.8 sales=0.4 : commission*, quota*, on-target, ote, variable pay, incentive*, provision*, variabl*
severance-pay > redundancy=0.6 : severance, settlement*, payoff, golden handshake, go quietly, abfindung*, aufhebungsvertrag*, vergleich
handover > leaving=0.6 : handover*, hand over, hand-over, knowledge transfer, successor*, übergabe*, einarbeit*, nachfolg*
farewell > leaving=0.5 : farewell*, goodbye, leaving party, last words, stay in touch, abschied*, ausstand, verabschied*
reference-letter > work-certificate=0.8 references=0.6 : employer reference, letter of recommendation, recommendation*, testimonial*, say about me, told about me, ring about, zwischenzeugnis*, zeugnis*, empfehlungsschreiben
self-employed-insurance > freelance=0.5 insurance=0.5 : liability, health insurance, insured, social insurance, krankenversicher*, haftpflicht, künstlersozialkasse
invoice-client > freelance=0.7 : client*, customers of mine, daily rate*, hourly rate*, invoice*, late payment*, kunde*, auftraggeber*, tagessatz*, stundensatz*, honorar*
found-company > freelance=0.7 startup=0.6 : found a company, start a company, start my own, own business, own shop, business plan*, founder*, co-founder*, gründ*, eigene firma, geschäftsidee*
franchise-shop > retail=0.5 freelance=0.4 : franchise*, shop owner*, storefront, market stall*, online shop, etsy, ladenbesitz*, onlineshop
volunteer-work > volunteering=0.9 : volunteer*, voluntary, unpaid work, honorary, community work, ehrenamt*, freiwillig*
gap-year > career-gap=0.5 abroad=0.3 : gap year, year abroad, travelling the world, world trip, backpack*, au pair, weltreise*, auslandsjahr*
prison-back > criminal-record=0.9 : prison*, jail*, convict*, probation officer, ex-offender*, criminal*, court record, gefängnis*, vorbestraft*, vorstrafe*, haft
homeless > unemployment=0.3 : homeless*, no address, no fixed, shelter*, hostel*, obdachlos*, wohnungslos*
childhood-dream > career-direction=0.5 : dream job*, calling, passion*, always wanted, traumberuf*, traumjob*, leidenschaft*
strengths-test > strengths=0.6 career-direction=0.5 : what am i good at, what i am good at, talents, gift*, aptitudes, good with people, good with my hands, begabung*, talent*
stay-or-go > decision=0.5 leaving=0.4 : stay or go, stay or leave, should i stay, is it time to go, worth staying, bleiben oder gehen, soll ich gehen
hire-verb > new-job=0.4 recruiter=0.3 : hire, hires, hired, hiring, recruit, recruits, recruiting, recruitment, take on, takes on, taken on, took on, takes me, employs me, einstell*, eingestellt, einstellung*, rekrutier*
employer-firm : employer*, company, companies, firm, firms, organisation*, organization*, business, enterprise*, corporate, betrieb*, firma, firmen, unternehmen*, arbeitgeber*
employee-staff : employee*, staff, workforce, personnel, worker*, member of staff, employments, angestellte*, beschäftigte*, mitarbeit*, belegschaft*, arbeitnehmer*
colleague : colleague*, coworker*, co-worker*, workmate*, teammate*, peers, kolleg*
boss > management=0.4 : boss, bosses, manager*, supervisor*, chief, team lead*, foreman, head, chef, chefs, chefin, vorgesetzt*, vorarbeiter*
job-post : job, jobs, post, position*, role, roles, vacanc*, opening*, employment*, stelle*, arbeitsplatz*, job*
project-task : project*, task*, assignment*, duty, duties, responsib*, engagement*, aufgabe*, projekt*, auftrag*, zuständig*
candidate > application=0.5 : candidate*, applicant*, contender*, those who apply, bewerber*, kandidat*
invitation > interview=0.5 : invite*, invited, invitation*, shortlist*, longlist*, einlad*, eingeladen, vorauswahl
waiting-time > follow-up=0.4 : wait*, waiting, patience, patient*, weeks, how long until, warte*, geduld*
deadline > pressure=0.5 time-management=0.4 : deadline*, due date*, on time, in time, cut-off, frist*, stichtag*, termintreu*
documents-papers > certificate-copies=0.6 : papers, document*, paperwork, copies, copy, originals, certified copy, unterlagen, dokument*, papiere, kopie*, beglaubig*
signature > contract=0.5 : sign, signs, signed, signing, signature*, put my name, put your name, unterschreib*, unterschrift*, unterzeichn*
clause > contract=0.6 : clause*, small print, fine print, term of the contract, terms and conditions, klausel*, vertragsbedingung*
written-form > contract=0.3 : in writing, by mail, by email, written confirmation, confirmed, black and white, schriftlich*, bestätig*
promise-broken > honesty=0.4 bad-employer=0.3 : promise*, promised, broken promise*, went back on, verbal agreement, said they would, versproch*, zusage*, mündlich
lie > honesty=0.9 : lie, lies, lied, lying, fib, fake*, false, exaggerat*, embellish*, made up, pretend*, bluff*, cheat*, lüge*, gelogen, lügen, schwindel*, falsche angaben, übertreib*
hide > honesty=0.5 secret-search=0.3 : hide, hides, hiding, hidden, conceal*, keep quiet, cover up, secretly, leave out, omit*, verschweig*, verheimlich*, weglassen, heimlich
found-out > secret-search=0.7 : notice that i, discreet*, discretion, behind my boss, without anybody knowing, nobody must know, keep it from, look around, looking around, unauffällig, nichts merken, nichts mitbekommen
angry > conflict=0.5 : angr*, anger, furious, mad at, rage, annoyed, upset*, frustrat*, irritat*, wütend*, wut, ärger*, sauer, verärger*, genervt
afraid > nerves=0.6 : afraid, fear*, scared, scare*, dread*, terrif*, worri*, panic, fürcht*, angst
sad-hopeless > resilience=0.5 : sad, hopeless, despair*, give up, giving up, worthless, lonely, alone, discourag*, traurig*, hoffnungslos*, verzweif*, aufgeben, einsam*, entmutig*
ashamed > confidence=0.5 : asham*, shame, embarrass*, humiliat*, blush*, scham*, peinlich*, schäm*
happy-satisfied > motivation=0.4 : happ*, satisf*, content with, enjoy*, love my job, fulfil*, zufrieden*, glücklich*, freude*, spaß*
trust > honesty=0.3 : trust*, reliab*, rely on, faith in, vertrau*, verlass*, zuverlässig*
forget-remember : forget*, forgot*, remember*, memory, memorise*, memorize*, recall*, blank, vergess*, erinner*, gedächtnis
speak-crowd > presentation=0.9 : speech*, public speaking, speak in front, speaking in front, audience*, stage fright, slides, powerpoint, keynote*, vortrag*, vorträge, präsentier*, publikum, lampenfieber
listen : listen*, hear out, attentive*, zuhör*
ask-questions > ask-them=0.5 : ask them, questions of my own, own questions, anything to ask, my questions, eigene fragen, rückfrage*, fragen stellen
phone-call > phone-interview=0.5 : phone*, call, calls, called, rang, ring, rings, telephone*, voicemail, dial, telefon*, anruf*, angerufen, mailbox
e-mail > communication=0.3 : email*, e-mail*, inbox, subject line, mailbox*, reply to the mail, betreff*, postfach, mails
chat-social > online-presence=0.7 : instagram, facebook, tiktok, twitter, social media, whatsapp, profile picture, posts online, soziale medien
photo-of-me > cv-photo=0.9 : photo*, picture*, headshot*, selfie*, portrait*, foto*, lichtbild*, passbild*
appearance > clothes=0.7 : appearance, tattoo*, piercing*, beard, look smart, groom*, perfume, dress*, suit, tie, shirt*, shoes, outfit*, aussehen, erscheinung*, bart, tätowier*, anzug, kleid*, krawatte*
handshake > body-language=0.9 : handshake*, eye contact, posture, gesture*, smile*, fidget*, händedruck, blickkontakt, körperhaltung, lächel*
food-drink : lunch*, dinner*, breakfast*, meal*, canteen, coffee, tea, eat*, mittagessen, abendessen, essen, kaffee*, mahlzeit*
party-event > event-work=0.5 : party, parties, celebration*, team event*, outing*, christmas party, feier*, feste, ausflug*, weihnachtsfeier*
weather-outside > farming=0.2 : outdoors, outside work, fresh air, rain, cold weather, heat, weather, draußen, im freien, frische luft, hitze, wetter
hands-work > trades=0.6 manufacturing=0.4 : with my hands, manual work, manual labour, physical work, hands-on, physically, handwerk*, körperlich*, mit den händen, anpacken
desk-work > office-work=0.7 : desk, desks, office job*, sitting all day, white-collar, clerk*, clerical, admin*, schreibtisch*, sachbearbeit*, verwaltung*, bürojob*
customer-facing > customer=0.7 service=0.5 : customer-facing, dealing with people, contact with people, public, clientele, kundenkontakt, umgang mit menschen, publikumsverkehr
travel-world > abroad=0.6 : overseas, abroad, foreign country, other country, expat*, emigrat*, emigrate, move to, ausland*, auswander*, im ausland
border-regions > abroad=0.5 : cross-border, border*, europe*, eu, european union, switzerland, austria, luxembourg, grenz*, europa*, eu-bürger*
native-country > foreign-degree=0.6 : my country, home country, back home, in my homeland, heimat*, heimatland
recognise-diploma > foreign-degree=0.9 : recogni*, equivalen*, accept my diploma, diploma from, qualification from, credential*, degree valid, nostrif*, anerkenn*, gleichwertig*, abschluss aus
beginner-level > beginner=0.8 : newcomer*, novice*, junior*, entry level, entry-level, starter*, rookie, no experience, untrained, unskilled, einsteiger*, anfänger*, berufsanfänger*, ungelernt*, ohne erfahrung, ohne ausbildung
senior-level > older-worker=0.3 leadership=0.3 : senior*, experienced, veteran, seasoned, decades of, long career, erfahren*, berufserfahr*, jahrzehnte*
step-down > overqualified=0.6 : step down, step back, less responsibility, smaller job, downshift*, demot*, take a lower, simpler job, kürzer treten, weniger verantwortung, zurückstuf*, degradier*
fewer-hours > working-hours=0.8 work-life=0.5 : part-time, part time, four-day week, fewer hours, reduce my hours, shorter hours, job share*, job sharing, half-time, teilzeit*, viertagewoche, vier-tage-woche, stunden reduzieren, halbtags
flexible-hours > working-hours=0.8 work-life=0.5 : flexitime, flexible hours, flexib*, core hours, own schedule, start later, leave earlier, gleitzeit*, flexibel*, kernzeit*
choose-time : schedule*, timetable*, calendar*, diary, planner, plan my, kalender*, zeitplan*, terminplan*
habits > time-management=0.5 : habit*, routine*, ritual*, every morning, gewohnheit*, rituale
order-tidy > organising=0.6 : tidy, tidiness, in order, sort out, folder*, spreadsheet*, table of, overview, list of, ordner*, ordnung, übersicht*, tabelle*
measure-success > numbers=0.7 achievement=0.5 : measur*, metric*, kpi*, target*, success rate, percent*, per cent, statistics, kennzahl*, messbar*, messen, prozent*, ziele
compare-thing > decision=0.5 : compar*, versus, better than, which of, pros and cons, weigh up, trade-off*, vergleich*, abwäg*, vor- und nachteile
mistake-made > mistake=0.9 : mistake*, error*, wrong, slip, blunder*, messed up, screwed up, broke something, fehler*, panne*, versehen, schiefgelaufen
blame > conflict=0.4 mistake=0.4 : blame*, blamed, fault, guilt*, scapegoat*, accus*, schuld*, vorwurf*, vorwürf*, sündenbock
apologise > mistake=0.5 conflict=0.4 : apolog*, sorry, make amends, forgive*, entschuldig*, verzeih*
agreement-reach > negotiation=0.5 conflict=0.3 : agree on, agreement*, compromise*, deal, deals, settle on, einig*, kompromiss*, vereinbar*, abmach*
persuade > influence=0.9 : persuad*, convinc*, win over, argument*, pitch*, sell my idea, überzeug*, überred*, argument*
help-ask : ask for help, help me, need help, support me, assistance, hilfe*, helfen, unterstütz*
free-of-charge > money-out=0.3 : free of charge, for free, costs nothing, gratis, no cost, kostenlos*, umsonst, unentgeltlich*
evidence-proof > honesty=0.3 : evidence, proof, prove, proves, log of, record*, documented, keep a log, write down, note down, dates and, beweis*, nachweis*, belege, dokumentier*, notier*
complaint > rights=0.5 conflict=0.4 : complain*, complaint*, grievance*, object to, objection*, appeal*, challenge the, beschwer*, einspruch, widerspruch, widersprech*
equality-body > discrimination=0.7 rights=0.5 : ombuds*, equality body, equal treatment, protected characteristic*, minorit*, race, racis*, ethnic*, skin colour, gleichbehandlung*, antidiskriminierung*, rassis*, herkunft
sexual-identity > diversity=0.7 discrimination=0.3 : gay, lesbian, trans, transgender, lgbt*, queer, coming out, same-sex, schwul, lesbisch, homosexuell*, transsexuell*
security-job > guarding=0.9 : security guard*, bouncer*, doorman, watchman, patrol*, wachdienst*, wachmann, sicherheitsdienst*, türsteher*
household-help > cleaning=0.7 : housekeep*, domestic help*, maid*, ironing, laundry*, household*, haushalt*, putz*, wäsche*, bügeln
waste-recycling > cleaning=0.4 : waste, rubbish, garbage, recycl*, refuse, müll*, abfall*, entsorg*
water-environment > science=0.4 energy=0.4 : environment*, climate, sustainab*, green job*, ecolog*, conservation, water, river*, umwelt*, klima*, nachhaltig*, naturschutz
call-centre > customer-support=0.9 : call centre*, call center*, hotline agent*, telesales, telephone sales, cold call*, callcenter*, telefonverkauf*
secretary > office-work=0.9 : secretar*, personal assistant*, executive assistant*, pa to, receptionist*, assistenz*, sekretär*, vorzimmer*
buyer > purchasing=0.9 : buyer*, procure*, sourcing, supplier*, vendor*, tender*, einkäuf*, beschaff*, lieferant*
export-customs > logistics=0.6 : export*, import*, freight*, shipping, forward*, customs declar*, spedition*, zollabfertig*, fracht*
quality-check > quality=0.9 : quality control*, quality inspect*, audit*, iso 9001, defect*, scrap rate, qualitätskontroll*, qualitätssicher*, ausschuss
electronics > electrical=0.8 : electron*, circuit*, solder*, wiring, cable*, elektron*, löten, verkabel*
cars > vehicle-repair=0.9 : car mechanic*, auto mechanic*, garage*, workshop*, vehicle*, bodywork, kfz*, werkstatt*, autohaus*, mechatronik*
data-entry > office-work=0.6 : data entry, typing, type fast, typist, keyboard, excel, word processing, dateneingabe, tippen, datenerfass*
statistics-job > data-work=0.8 : statistician*, survey*, poll*, market research*, umfrage*, marktforsch*
online-ads > marketing=0.9 : advertis*, ads, seo, sem, social media manag*, influencer*, content creat*, newsletter*, brand*, werbung*, anzeigen schalten, werbe*, marke*
public-relations > communications=0.9 : public relations, pr, press office*, spokes*, pressestelle*, öffentlichkeitsarbeit
teacher-switch > teaching=0.8 : teach*, tutor*, lectur*, lesson*, classroom*, substitute teach*, career changer teach*, lehrer*, lehrkraft, unterricht*, nachhilfe*, dozent*
nursery-teacher > children-work=0.9 : preschool*, kindergarten teach*, nursery nurse*, childmind*, nanny, nannies, au pair, erzieher*, tagesmutter, kinderpfleg*
old-people > elder-care=0.9 : elderly, old people, nursing home*, care home*, retirement home*, home care*, carer*, altenheim*, pflegeheim*, altenpfleg*, seniorenheim*
hospital-ward > nursing=0.9 : ward, wards, nurse*, bedside, intensive care, operating theatre, station*, krankenpfleg*, intensivstation, pflegekraft, op-saal
seat-place : seat*, chair*, stool*, table*, desk space, own desk, hot desk*, workstation*, sitzplatz*, stuhl*, stühle, tisch*, schreibtisch*
premises : building*, premises, site, sites, floor, branch office, headquarters, plant, factory hall, gebäude*, standort*, räume, büro*, filiale*
screen-device : screen*, monitor*, computer*, laptop*, keyboard*, mouse, printer*, tablet*, bildschirm*, rechner*, drucker*, tastatur*
read-along > monitoring=0.8 : read my, reads my, type, keystroke*, private messages, browser history, mitlesen, ausspäh*
late-payment > rights=0.4 salary=0.4 : overdue, not paid, haven't been paid, hasn't paid, unpaid wage*, unpaid, owed wages, pay is late, late wages, money doesn't come, missing pay*, withhold*, arrears, nicht bezahlt, nicht gezahlt, ausstehend*, lohnrückstand, lohn kommt nicht
transfer-money : transfer*, bank account*, account number, paid into, direct deposit, überweis*, konto, bankverbindung
unused-leave > holidays=0.9 leaving=0.3 : unused holiday*, leftover day*, leftover holiday*, remaining leave, remaining holiday*, vacation days left, paid out, carry over, resturlaub*, urlaubstage, ausgezahlt, urlaubsabgeltung
wine > hospitality=0.5 : wine*, sommelier*, vineyard*, winemak*, grape*, cellar, bordeaux, champagne, cheese, winzer*, wein*, weinberg*
beer-spirits > hospitality=0.4 : beer*, brew*, distill*, cocktail*, whisky, bier*, brau*
fish-sea > farming=0.4 : fish*, angler*, seafood, aquacultur*, fischer*, fischzucht
limb > body-pain=0.5 health=0.5 : limb*, leg*, arm, arms, prosthe*, orthop*, amput*, wheel chair, walking, foot, feet, hand surgery, bein*, prothes*, orthopäd*
disease > illness=0.8 doctor=0.4 : disease*, infection*, covid, corona, virus, cancer*, diabet*, asthma, migraine*, allerg*, epilep*, heart, stroke, arthritis, chronic*, digest*, stomach, krankheit*, krebs*, infekt*, diabetes, herz*, migräne*, allergi*, chronisch*
in-bed > sick-note=0.7 : in bed, stay at home ill, stay home, lie down, im bett, bettruhe
emergency-help > ambulance=0.8 safety=0.4 : collapse*, faint*, unconscious*, first aider*, first-aid, resuscitat*, defibrillat*, burns, bleeding, ersthelfer*, bewusstlos*, umgekippt, wiederbeleb*
fire-drill > safety=0.8 : fire drill*, evacuat*, fire warden*, extinguish*, alarm drill*, brandschutz*, evakuier*, feuerlösch*
plane > aviation=0.9 : plane*, aeroplane*, airplane*, fly, flying, flight*, aviation, aircraft*, air traffic, controller*, runway*, cockpit*, flugzeug*, fliegen, flug*, fluglots*
space-science > science=0.6 : space, astronaut*, rocket*, satellite*, astronom*, weltraum, raumfahrt, rakete*
maths > science=0.3 : math*, arithmetic, calculat*, algebra, numbers test, numerical, sums, geometry, mathe*, rechnen, rechenaufgab*
tattoo > appearance=0.9 : tattoo*, ink, inked, pierc*, nose ring, earring*, dyed hair, jewellery, jewelry, tätowier*, schmuck
play-games > games=0.7 hobbies=0.4 : guild*, clan, minecraft, gamer*, gamers, play online, computer games, esport*, zocken, zocker*
music-hobby > hobbies=0.6 arts=0.4 : choir*, play the piano, piano, guitar, instrument*, chor, klavier, gitarre
sports-club > hobbies=0.7 : football*, soccer, tennis, marathon*, running club, swim*, climbing, chess, fußball*, verein*, turnen, schwimm*, schach
left-behind > layoffs=0.6 overload=0.5 stress=0.3 : survivor*, left behind, those who remain, remaining staff, remaining people, work of two, do the work of, pick up the slack, colleagues are gone, übrig gebliebene*, verbliebene*, für zwei arbeiten
sacked > dismissal=1 : sack*, sacked, fired, fire me, let go, given the boot, axed, kicked out, dismiss*, gefeuert, rausgeworfen, rausschmiss, entlassen*, gekündigt
coach-price > guide-person=0.6 money-out=0.4 : career coach*, career counsel*, career advis*, coaching cost*, voucher*, paid advice, berufsberat*, karriereberat*, coachingkosten
future-professional > career-direction=0.6 : my future, next step in my career, where my career, long-term, berufliche zukunft, wie geht es weiter
home-costs > remote=0.5 money-out=0.5 : heating, electricity, internet bill, home office cost*, chair for home, desk for home, home workplace, heizung, stromkosten, internetkosten, arbeitszimmer, stuhl, für zu hause
agency-worker > temporary=0.9 agency=0.5 : agency work*, temp work*, temps, temping, staffing agency, hired out, leiharbeit*, zeitarbeit*, leihkraft, leihkräfte, verleiher*, entleiher*
equal-treatment-pay > gender-gap=0.6 salary=0.3 : same pay, equal pay, same work, paid less, earn less than, permanent colleagues, gleiches geld, gleicher lohn, weniger als die, verdiene weniger, stammkraft, stammkräfte, fest angestellt*
clients-take > rival=0.6 restriction=0.5 : take clients, my clients, client list*, poach*, customers with me, kunden mitnehmen, abwerb*
early-morning > shifts=0.7 : dawn, before dawn, early morning, five o'clock, 5 am, 4 am, sunrise, at night, midnight, morgengrauen, früh aufstehen, nachts, mitternacht
blank-mind > nerves=0.7 unknown-answer=0.6 : mind goes blank, goes blank, blackout, freeze, froze, speechless, lost for words, no answer came, blackout, kopf leer
flaws > weakness=0.9 : flaw*, shortcoming*, bad at, not good at, défaut*, fehler von mir, schwäche*, defectos, puntos débiles
hates-me >  conflict=0.5 : can't stand me, fell out, on bad terms, bad blood, don't get on, hasst mich, verkracht, zerstritten
changed-mind > accept-decline=0.8 : get out of an agreement, back out, withdraw from, something better, better one, turned up, already signed, already accepted, rückzieher, doch nicht, vertrag wieder lösen
put-down > toxic=0.8 : puts me down, put down, belittle*, mock*, ridicul*, makes fun of, in front of everybody, picks on, undermin*, herabsetz*, lächerlich, bloßstell*, vor allen
empty-feeling > stress=0.8  : feel empty, empty inside, no energy, drained, burnt out, burned out, burnout, burn-out, cry, crying, ausgebrannt, leer, keine kraft, weinen
age-number > older-worker=0.9 : i am 50, i'm 50, i'm 52, i'm 55, i'm 60, in my fifties, in my sixties, mid-fifties, over 50, 50+, über 50, mit 55
server-crash > software-outage=0.9 : outage*, breakdown of, servers down, server crash, system crash*, downtime, incident*, went down, ausfall*, absturz*, störung*
cook-verb > cooking=0.9 : cook, cooks, chef*, kitchen*, koch, köche, köchin, küche*
sentence-wording > bullet-point=0.7 : sentence*, wording*, phrase*, expression*, formulation*, how to phrase, satz, sätze, formulier*, ausdruck*, ausdrücke
words-in-ads > keyword=0.8 job-advert=0.3 : words in ads, buzzword*, terms in, terminology, vocabulary, jargon, fachbegriff*, fachwort, vokabular
name-address > cv-personal-data=0.7 : name and address, contact details, letterhead, header, at the very top, top of the page, kopfzeile, ganz oben, anschrift, adresse
letter-length > cover-letter=0.7 : how long should the letter, length of the letter, carta de presentación, lettre de motivation, motivationsschreiben, one page letter, motivation letter
did-nothing > career-gap=0.9 : did nothing, nothing to show for, nichts gemacht, nichts getan, sin trabajar, sans travail, years off, out of work for
never-finished > unfinished=0.9 : never finished, didn't finish, broke off, dropped out, drop out, gave up my, abgebrochen, nicht beendet, abbruch
ask-job-inside > referral=0.6 : put in a word, know somebody there, friend works, insider*, get me in, beziehungen, kennt jemanden
nobody-else-sees > hidden-market=0.9 : not published, never published, not online, word of mouth, insider jobs, unter der hand, nicht ausgeschrieben
day-along > trial-day=0.9 : work along, work with them for a day, one shift, sample shift, test day, probearbeit*, probetag, einen tag mitarbeiten
security-want >  : steady income, regular income, steady job, secure job, safe job, permanent contract, unbefristet*, sicherer job, festes einkommen
chemistry-plant > manufacturing=0.4 science=0.4 : chemical*, chemicals, refinery, pharma*, plastics, chemikant*, chemiewerk
mining-steel > manufacturing=0.5 : mine, mines, mining, miner*, quarry, steel, foundry, bergbau, bergmann, stahl*, gießerei*
textile-factory > manufacturing=0.5 : assembly line*, conveyor*, production line*, packing line, factory*, fließband*, montage*, fabrik*
print-media > manufacturing=0.4 design=0.3 : printing, printer by trade, bookbind*, typeset*, drucker, druckerei*, buchbind*
funeral-work > social-work=0.2 death=0.6 : undertak*, mortic*, cemetery, funeral director*, bestatter*, friedhof*
lifeguard > safety=0.4 fitness=0.4 : lifeguard*, swimming pool*, pool attendant*, bademeister*, rettungsschwimm*
wedding-plan > event-work=0.7 : wedding*, event plan*, event manag*, trade fair*, exhibition*, hochzeit*, messe, messen, veranstaltung*
interpreter > spoken-languages=0.7 : interpreter*, translator*, subtitl*, court interpreter, dolmetscher*, übersetzer*
house-agent > real-estate=0.9 : estate agent*, realtor*, letting agent*, property manag*, hausverwalt*, immobilien*
debt-advice > debt=0.8 social-work=0.3 : debt advice, debt counsel*, insolvency advice, garnish*, wage attachment, pfänd*, schuldnerberat*
driving-ban > licence=0.8 : driving ban, lost my licence, lose my licence, licence taken, points on, disqualified, führerscheinentzug, fahrverbot*
public-transport-ticket > commute=0.5 benefits=0.4 : season ticket*, travel card, rail pass, job ticket, jobticket*, deutschlandticket
dog-office > perks=0.4 : dog at work, pets at work, dog to work, bring my dog, bürohund*, hund im büro
smoking-break > rights=0.2 working-hours=0.3 : smok*, break time*, breaks, toilet break*, coffee break*, rest period*, pause, pausen, ruhezeit*, ruhepause*, raucherpause*
jury-duty > time-off=0.6 : jury*, witness in court, election helper, civic duty, schöffe*, wahlhelfer*
reserve-army > military=0.7 : reservist*, draft*, national service, conscript*, wehrdienst*, bundeswehr
patent-idea > legal=0.4 : patent*, invent*, intellectual property, copyright, who owns, erfind*, urheber*, patent*
wrong-pay-group > salary=0.5 : pay grade*, pay group, grading, regrad*, classif*, wrong grade, eingruppier*, entgeltgruppe*, lohngruppe*, tarifgruppe*
travel-time-paid > overtime=0.5 commute=0.5 : travel time paid, travelling counts, counts as working time, working time, arbeitszeit*, zählt als arbeitszeit
back-to-country > abroad=0.7 : move back, return home from abroad, back from abroad, repatriat*, rückkehr aus dem ausland, zurück nach deutschland
customs-culture > country-conventions=0.6 : culture*, customs, etiquette, how things are done, mentality, kultur*, gepflogenheit*, sitten
first-generation > beginner=0.2 network=0.3 : working class, first in my family, no connections, non-academic family, arbeiterkind*, aus einfachen verhältnissen
over-email-apply > application-portal=0.6 : online form, upload*, attach*, submit*, portal*, hochladen, anhang, anhäng*, formular*
salary-slip-ask > salary-expectation=0.4 : previous salary, last salary, what i earned before, current salary, pay history, letztes gehalt, bisheriges gehalt, vorheriger verdienst
group-chat : group chat*, team chat, slack, channel*, gruppenchat*
quiet-quitting > motivation=0.6 : quiet quitting, inner resignation, coast*, bare minimum, innere kündigung, dienst nach vorschrift
`;
