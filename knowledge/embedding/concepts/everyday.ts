/**
 * How people say it who don't use the words of the trade. A line `+id : terms` adds to a concept that stands elsewhere;
 * the others are new.
 */
export const everyday = `
+salary : cash, dough, bucks, pays, wage bill, what i make, make a year, make per year, living wage, remunerat*, stipend*, kohle, knete, asche, was ich kriege, fric, thune, pasta, plata, rahaa, ansio*, liksa
+negotiation : offer is too low, too low, lowball*, more than offered, go higher, raise the offer, improve the offer, sweeten*, argue for more, hold out for, talk up, bring them up, up the price, better deal, get more out of, drücken, mehr rausholen, herausholen, nachverhandel*, zu niedrig, zu wenig geboten, marchand*, regate*, tinki*
+pay-rise : better pay, better wages, better paid, bigger salary, higher pay, higher wages, bump, more per month, wage increase, should pay me more, pays me too little, pay me more, deserve more, besser bezahlt, besser verdienen, mehr verdienen, höheres gehalt, mehr lohn, zu wenig verdien*, être mieux payé, plus d'argent, más dinero, ganar más, lisää palkkaa
+salary-expectation : möchten sie verdienen, wollen sie verdienen, what to ask for, how much to ask, my price, desired pay, wish to earn, combien demander, cuánto pedir, paljonko pyytää
+market-value : common pay, common wages, typical wages, normal salary, average pay, average salary, fair pay, usual pay, what people earn, what do others get, pay level, how much does, how well paid, was verdient, verdient man, durchschnittsgehalt, üblicher lohn, combien gagne, cuánto gana, paljonko tienaa
+compare-offers : more than one offer, couple of offers, said yes to me, both want me, several firms, several employers want, several companies want, torn between, can't pick, cannot pick, can't choose, choose one, which one should i take, which is better, better of the two, zwischen zwei, kann mich nicht entscheiden, welche stelle nehmen, entre deux, entre dos, kahden välillä
+accept-decline : say no nicely, refuse nicely, refuse, don't want it, not interested, no longer interested, changed my mind, back out, back off, call it off, let them down, kein interesse mehr, nein sagen, doch nicht, absagen, dire non, decir que no, kieltäytyä
+job-offer : picked me, chose me, chosen, selected me, they said yes, hired me, want to hire me, gave me the job, gave me the post, gave me the position, offered me, haben mich genommen, wollen mich, ich habe die stelle, m'ont pris, me han elegido, minut valittiin
+buy-time : need time, more days, take my time, keep them waiting, put them off, not ready to decide, want an answer, zeit gewinnen, bedenken, überlegen, hinhalten
+contract : paperwork, put in writing, what am i signing, before signing, before i sign, kleingedrucktes, unterschrift
+notice-period : begin on, start on, how long must i stay, how long do i have to stay, weeks notice, months notice, wann anfangen, ab wann
+resignation : tell my boss i am leaving, tell them i am leaving, pack it in, throw in the towel, walk away, walk away from my job, break up with my employer, stop working there, hinschmeißen, hinwerfen, aufhören, weggehen, plaquer, dejar el trabajo, lopettaa työ
+counter-offer-stay : talk me out of, begging me to stay, beg me to stay, don't want me to go, won't let me go, offered more to stay, keep me from leaving, damit ich bleibe, überreden zu bleiben, retenir
+probation : trial months, being tested, try me out, first half year, prove myself, ersten sechs monate, auf probe
+dismissal : losing job, loses job, despedid*, despido, licenci*, gekündigt, kündigung*, got fired, fired me, got the sack, sacked me, got the boot, kicked me out, threw me out, shown the door, axed, canned, pink slip, they don't want me any more, rausgeschmissen, rausschmiss, rausgeflogen, rausfliegen, geflogen, vor die tür gesetzt, gegangen worden, foutu dehors, viré*, mis à la porte, echado, me echaron, sain potkut
+redundancy : no longer needed, job is gone, my job disappears, cut jobs, cutting jobs, job cuts, plant closes, office closing, company is closing, shutting down, stellen gestrichen, stelle weggefallen, firma macht zu, werk schließt
+unemployment : losing job, no work, workless, dole, welfare, lost my income, been home for months, can't find anything, stellenlos, joblos, ohne arbeit, ohne beschäftigung, arbeitssuche, sans emploi, sin trabajo, ilman työtä
+bullet-point : phrase*, phrasing, verbs, how to word, how to put it, describe my duties, sätze für, textbausteine
+numbers : digits, hard facts, evidence of success, proof in numbers, belegen
+ats : judged by software, read by a machine, read by software, software judge, computer reject*, computer decide*, computer says no, automated, automatically reject*, machine reject*, scanner, scanned by, weeded out, screened out, aussieb*, computer liest, vom computer
+keyword : which words, right terms, jargon, vocab, magic words, begriffe
+cv-length : number of sheets, pages long, brief, concise, too much text, wordiness
+cv-photo : how i look, snapshot, pic, pics, my looks
+tailoring : same one to everybody, fit the advert, match the advert, different version, versions
+honesty : embellish*, white lie, white lies, tell the truth, come clean, overstate*, stretch the truth, bend the truth, pretend*, bluff*, make up experience, beschönig*, flunker*, schummel*, gelogen, enjoliv*, tricher, exager*, hacer trampa, kaunist*
+typos : misspel*, wrong letters, punctuation, read over, schreibfehler, vertippt
+qualified : don't have everything, lack some, missing some, lacking, only half, not a perfect match, perfect match, long shot, underskilled, reicht das, nicht gut genug, fehlt mir
+job-search : hunting, hunt for a job, hunt for work, find something, land a job, landing a job, get hired, getting hired, find employment, get a job, need a job, need employment, vacancies, finde keinen job, job finden, stelle finden, arbeit suchen, trouver un travail, encontrar trabajo, löytää työ*
+hidden-market : not online, before they are posted, without an ad, without an advert, ask firms directly, knock on doors, walk in and ask, no ad, initiativ, auf gut glück, einfach anfragen, von selbst melden, ohne anzeige, ohne stelle, sponta*
+network : schmooz*, mingle, small talk, socialis*, socializ*, crowd*, parties, get to know people, whom i know, who i know, peers, klüngel*, leute kennenlernen, smalltalk, leute treffen
friend > network=0.6 referral=0.5 : friend, friends, buddy, buddies, pal, pals, mate, mates, neighbour*, neighbor*, cousin, uncle, aunt, relative*, freund*, kumpel*, bekannte*, onkel, tante, nachbar*, ami, amis, copain*, amigo*, kaveri*, ystäv*
+referral : put in a word, put a word in, works there, employed there, inside the company, get me in, pull strings, vouch for me, drop my name, legt ein wort ein, gutes wort, arbeitet dort, arbeitet da, pistonn*, enchufe
+linkedin : my profile, profile page
+online-presence : search my name, search for my name, my name online, party pictures, party photos, embarrassing, stuff about me, things about me, what can they find, find about me, internetauftritt, peinlich*, im internet
+recruiter : contacted me, wrote to me, writes to me, pinged me, message on linkedin, stranger offers, out of nowhere, angeschrieben, anschreib*, schreibt mich an, abwerb*, contacté par, me ha contactado
+references : former supervisor, ex boss, ex-boss, ex supervisor, ex-supervisor, ex-manager, last boss, people who can speak, contact my employer, phone her, phone him, call him, call her, they will phone, they'll phone, they will call my, bad-mouth, badmouth*, speak badly, say bad things, auskunft geben, ehemaliger chef, alter chef, ancien patron, antiguo jefe
+follow-up : got back to me, get back to me, never replied, didn't reply, don't reply, don't answer, won't answer, still nothing, not a word, no word, haven't heard, have not heard, hear nothing, left hanging, ignored, for ages, ages ago, weeks ago, how long does it take, keep waiting, still waiting to hear, no sign, check in, melden sich einfach nicht, nichts gehört, nichts mehr gehört, schon ewig, keine reaktion, noch keine, aucune nouvelle, ninguna respuesta, no contestan, mitään ei kuulu
+rejection : knock* back, knocked me back, not picked, was not picked, wasn't picked, not chosen, wasn't chosen, not hired, passed over, no thanks, got a no, said no to me, didn't want me, did not want me, nobody wants me, nobody hires me, denied, nicht gewählt, wollten mich nicht, will mich keiner, keiner nimmt mich, kassiert, korb bekommen, n'ont pas voulu, no me quieren, no me cogen, eivät halunneet
+feedback : why i was not, why was i not, why wasn't i, find out why, reasons why, what did i do wrong, what could i do better, what i lacked, what was missing, warum nicht, woran lag es, woran es lag, was ich falsch gemacht, pourquoi pas moi, por qué no yo, miksi ei
+scam : wire cash, wire money, transfer money, send cash, send them money, pay first, buy equipment first, deposit, gift card*, crypto, whatsapp job, telegram, bank account, trick*, swindle*, legit, legitimate, is it real, is this real, echt, seriös, geld überweisen, geld schicken, konto*, escroqu*, engaño*, petos*
+organising : lose the overview, mess, chaos, forget where i applied, remember where, log of, chaotisch, vergesse, verliere den überblick
+education : studied, alma mater, schooling, academic*, thesis, term papers, studies, lernen an der uni
unfinished > education=0.6 honesty=0.3 : dropout*, drop out, dropped out, never finished, not finished, unfinished, incomplete, left university, left college, quit university, quit college, without a degree, no degree, not completed, abgebroch*, abbruch, abbrecher*, nicht beendet, ohne abschluss, abandonn*, sans diplôme, sin título, keskeyt*, kesken
+language-skill : not a native, mother tongue, first language, broken english, broken german, bad english, bad german, my english, my german, my french, stumble over words, grammatik, gebrochen, schlechtes deutsch, schlechtes englisch, mon anglais, mi inglés, englantini
+interview : appointment with, meeting with the employer, meet an employer, meeting an employer, meeting with an employer, meeting the boss, sit down with, talk with the boss, face to face, in person, on site, quiz me, quizz*, grill me, grilled, questioned, interrog*, termin bei, termin beim, gespräch bei, treffen mit
+interview-preparation : gear up, get ready, getting ready, ready for, be ready, brush up, do beforehand, what to do before, before the talk, before the meeting, rehears*, homework, einstimmen, bereit sein, gut vorbereitet, me préparer, prepararme, valmistautu*
+about-yourself : introduce me, presenting myself, present myself, say about me, say about myself, talk about myself, talk about me, describe myself, describe yourself, my introduction, über mich erzählen, über mich sagen, mich beschreiben, parler de moi, hablar de mí, kertoa itsestäni, kerron itsestäni
+strengths : talents, talent*, gifts, what i am good at, excel at, shine, gut kann, gut kannst, worin bin ich gut
+weakness : fault, faults, vice, my limits, not so good, downside*, imperfect*, negative trait*, negative about me, mangel, mängel, nicht so gut, mes défauts, mis defectos
+failure : fiasco, collapsed, lost the client, missed the goal, did not work out, didn't work out, ging daneben, in die hose, schiefgegangen, schief
+motivation : drawn to, why them, why that company, why i want it, why i want, reasons for wanting, care about, warum die, warum ich
+reason-leaving : why i left, why i quit, why i want to go, why move on, why i am looking, warum ich gehe, warum ich weg will
+goals : dream*, future, down the road, years from now, long run, later in life, zukunft, traum, träume, avenir, futuro, tulevaisuu*
+why-hire : convince them to take me, sell myself, selling myself, best person, right person, better than the rest, warum mich, mich verkaufen
+conflict : fight*, fought, row, rows, bicker*, enem*, hate each other, don't like each other, two people who, feud*, zoff, krach, zanken, nicht verstehen, dispute*, pelea*, riita*, riidel*
+leadership : steer*, head of, heading, at the helm, run a team, running a team, lead people, anführ*
+difficult-customer : furious*, screaming, screams, raging, mad at us, moan*, moaning, nasty guest*, nasty client*, unpleasant client*, cross client*, annoyed, insult*, swear*, schreit, schreien, brüll*, wütend*, pampig*, sauer, schimpf*, aufgebracht*, ausrast*, nörgel*, énervé*, en colère, enfadad*, enojad*, suuttu*, kiukku*
+customer : shopper*, diner*, visitor*, käuf*, kundschaft, acheteur*, comprador*, ostaja*
+nerves : jitter*, tremble*, trembling, shak*, stutter*, stammer*, heart racing, palms, sick to my stomach, terrified, terrifies, frighten*, freak*, worried sick, worry, worries, worried, lose my voice, blush*, zitter*, zittrig, stotter*, herzklopfen, panik, nicht schlafen vor, bammel, muffensausen, schiss, tremblo*, stressé*, temblor*, tiembl*, hermost*
+confidence : timid*, meek, reserved, quiet person, quiet people, introver*, bashful, self-conscious, feel small, not clever enough, not smart enough, feel stupid, out of my depth, not up to it, ruhiger mensch, zurückhaltend, schüchtern*, introvertiert*
+clothes : put on, jacket, jeans, shoes, sneakers, trainers, dress code, tattoo*, piercing*, heels, blouse, jacke, schuhe, hemd, kleiderordnung, tenue, chaussures, zapatos, kengät
+lateness : bus broke, car broke, train broke, broke down, traffic, jam, stuck in, miss the bus, missed the bus, miss my train, can't make it, won't make it, cannot come, can't come, delayed, stau, zug fällt aus, zug ausgefallen, bahn, verpass*, schaffe es nicht, embouteillage*, atasco, myöhässä
+unknown-answer : don't know what to say, not know what to say, lost for words, speechless, what if i can't, mir nichts einfällt, fällt nichts ein
+inappropriate-question : enquire whether, are they allowed to ask, allowed to ask, may they ask, can they ask, none of their business, too personal, too private, my religion, my marriage, my husband, my wife, boyfriend, girlfriend, starting a family, have a baby, dürfen die fragen, dürfen sie fragen, geht die nichts an, privatleben, peut-on me demander, pueden preguntarme, saako kysyä
+phone-interview : ring me, rings me, ringing, on the line, by phone, calls me, phones me, ruft an, anrufen, telefonieren
+video-interview : laptop camera, over the internet, via internet, skype, facetime, google meet, screen, headset, microphone, mikrofon, per video, übers internet
+career-change : start over, start afresh, start from scratch, fresh start, reinvent myself, become a, become an, become something, retrain as, turn my back, never worked in, leave the industry, new line of work, new trade, new occupation, new profession, another occupation, different job, different kind of work, different work, do something different, totally different, something different, something new, from teacher to, from nurse to, swap, was anderes, etwas anderes, anderes machen, anderen beruf, neuen beruf, neu anfangen, von vorn, umsatteln, werden will, sattel* um, autre chose, autre métier, otra cosa, otro trabajo, otra profesión, jotain muuta, toinen ammatti, uusi ammatti
+career-direction : no clue, don't know where to go, no idea what to do, what should i do with my life, what i like, what i would enjoy, find out what i want, can't figure out, undecided, purpose, keine ahnung was, weiß nicht was ich, was passt zu mir, was mir liegt, sinn, je ne sais pas quoi faire, no sé qué hacer, en tiedä mitä
+promotion : climb the ladder, climb, rise, higher up, higher position, better position, senior position, up the ranks, step up, career step, next rung, hochkommen, höhere stelle, nach oben, vorankommen, weiterkommen, monter, subir de puesto, edetä
+internal-move : where i am employed, where i work, my current employer, at my employer, inside my firm, within my firm, different team, beim jetzigen arbeitgeber, im eigenen haus, in meiner firma
+career-gap : time off work, took time off, did nothing, didn't do anything, years without, months without, years at home, travelled, traveled, world trip, backpack*, gap year, weltreise, reise, nichts gemacht, jahr zuhause, jahre zuhause, jahre daheim, voyage, viaje, matkust*
+return-to-work : start again, working again, get a job again, back on my feet, back into, back to my job, rejoin, resume work, return after, wieder arbeiten, wieder anfangen, zurück in den job, zurück in den beruf, zurück ins berufsleben, zurück ins arbeitsleben, wieder einsteigen, retravailler, volver a trabajar, takaisin töihin
+family : stay-at-home, homemaker, housewife, househusband, little ones, toddler*, offspring, nachwuchs, hausfrau, hausmann, die kleinen, mama, papa, foyer, ama de casa, kotiäiti
+illness : unwell, diagnosed, diagnosis, medical condition, health issue*, accident, injur*, operation, therapy, breakdown, nervous breakdown, chemo*, krebs, unfall, nervenzusammenbruch, gesundheitlich, traitement, opération, cáncer, syöpä
+stress : drain*, burnt, burning out, wiped out, knackered, too much, can't cope, cannot cope, at my limit, no energy, dead tired, tired all the time, sleepless, can't sleep, can't go on, had enough, fertig, kaputt, kann nicht mehr, am limit, zu viel, schlaflos, todmüde, fatigue*, à bout, crevé, cansad*, no puedo más, väsyn*, loppuun
+resilience : crushed, devastat*, gutted, heartbroken, sad, spirits, good spirits, keep my chin up, chin up, cheer up, mood, low, losing heart, lose heart, lost hope, hang in there, stay positive, positive, kopf hoch, niedergeschlagen, traurig, hoffnung*, mutig, aufgeben, triste*, ánimo, animad*, toivo*
+job-hopping : switch jobs a lot, new job every, lots of jobs, many positions, so many jobs, often changed, always leaving, ständig gewechselt, oft gewechselt, dauernd
+new-job : begin on monday, beginning at a new, newly hired, new employer, new workplace, new team, new boss, good start, good impression, make a good impression, first impression, neuer arbeitgeber, neue firma, guter start, guter eindruck, nouvel emploi, nuevo empleo, uudessa työssä
+beginner : first ever, never had a job, never had any job, never been employed, never on a payroll, on a payroll, no work history, zero experience, newbie, novice, starter, straight from school, out of school, finish school, finished school, left school, graduat*, gerade fertig, noch nie gearbeitet, frisch von der, schulabgänger*, schulabschluss, jamais travaillé, nunca he trabajado, en ole koskaan
+vocational : learn a trade, azubi, become an apprentice, lehre machen, ausbildung machen, ausbildung finden
+older-worker : old, aged, too old, my age, at my age, grey hair, gray hair, elderly worker*, aging, ageing, veteran worker*, fifty five, sixty, in meinem alter, ü50, zum alten eisen, mein alter, trop vieux, trop âgé*, demasiado viejo, mi edad, liian vanha
+military : served in, barracks, serviceman, servicewoman, air force, marine, marines, lieutenant*, sergeant*, truppe, zeitsoldat*, kaserne
+criminal-record : did time, served time, behind bars, offender*, theft, stole, arrested, arrest, in haft, knast, gesessen, straftat*, verurteil*, condamn*, condena*, tuomio*
+freelance : my own boss, own boss, be your own boss, being my own boss, set up on my own, on my own account, open a shop, found a company, found a firm, ran my own, run my own, run your own, running a business, have clients of my own, sein eigener chef, eigene firma, eigenes unternehmen, mich selbständig, selbstständig machen, à mon compte, mon entreprise, por mi cuenta, mi propia empresa, oma yritys
+startup : new venture, tech venture, venture, founders, garage firm, small firm, tiny company, junge firma, kleine firma
+big-company : large firm, big firm, giant, blue chip, big corporation, riesenfirma, große firma
+public-sector : city hall, town hall, the state, for the state, state employee, municipality, stadt, staat, beim staat, beim bund, gemeinde, kommune, stadtverwaltung, rathaus, ministerium, mairie, ayuntamiento, estado, kaupunki
+abroad : foreign land, leave the country, leave my country, move countries, from another country, from syria, from india, from ukraine, from turkey, where i come from, my home country, im ausland, aus syrien, aus der ukraine, aus der türkei, aus indien, heimatland, andere* land, anderes land, à l'étranger, en el extranjero, ulkomailla, toisessa maassa
+visa : allowed to work, may i work, permitted to work, immigration, asylum, refugee*, darf ich arbeiten, geflüchtet*, flüchtling*, papiere, autorisation de travail
+foreign-degree : diploma from, degree from, certificate from, studied in, is it accepted, accepted here, valid here, count here, worth anything here, gilt es, gilt hier, gültig, zählt hier, akzeptiert, mein diplom, mon diplôme, valable ici, vale aquí, kelpaako
+remote : from my couch, couch, at home, without leaving home, stay home, don't want to commute, no commute, commuting, laptop, pyjamas, von daheim, daheim, zu hause, daheim aus, ohne pendeln, de chez moi, à la maison, desde casa, kotoa
+digital-nomad : bali, thailand, island, by the sea, spend the winter, spend winter, winter in, sunny place, warm country, somewhere warm, while travelling, while traveling, strand, im süden, auf reisen, surf*, palm*, campervan, vanlife
+work-life : see my kids, time for my family, time with, less work, work less, fewer hours, less hours, shorter hours, weniger arbeiten, weniger stunden, kürzer treten, mehr zeit, feierabend, moins d'heures, menos horas, vähemmän tunteja
+working-hours : night shift*, late shift*, on weekends, hours a week, stunden, verkürzen, reduzieren
+toxic : bullies, mean to me, picks on me, picking on me, pick on me, yells at me, shouts at me, humiliat*, belittle*, treats me badly, treat me badly, unbearable, hell, tyrant, tyrann*, psychopath*, cholerisch*, gemein, fertigmachen, macht mich fertig, schikane, anschrei*, schreit mich an, maltrait*, humili*, insoportable, kiusaa
+bad-employer : what to watch out for, watch out, dodgy company, bad company, bad firm, warning, smells, gut feeling, alarm bells, good place to work, is it a good company, decent employer, schlechte firma, schlechter arbeitgeber, guter arbeitgeber, bauchgefühl, worauf achten, mauvais employeur, mala empresa
+secret-search : without noticing, not notice, nobody notices, discreet*, diskret, without my employer, without my boss, quietly, behind my boss, behind his back, nobody at work, no one at work, without anybody knowing, without them knowing, undercover, find out that i am looking, on the quiet, on the sly, unbemerkt, ohne dass mein chef, ohne dass es, niemand merkt, sans que mon patron, sin que mi jefe, ilman että pomo
+disability : tell them about, do i have to tell, must i tell, disclose*, condition, muss ich das sagen, muss ich angeben, angeben
+privacy : keep to myself, must they know, do they need to know, need not know, tell nobody, verschweig*
+ai-tools : gpt, write it for me, copilot, gemini, bot write, machine write, let a machine, automatisch schreiben
+learning : pick up, study at night, evening class*, teach myself, beside my job, nebenbei, abends, abendschule, selber lernen
+courses : go back to school, classes, evening school, boot camp, pay for training, schulung*
+discrimination : because i am a woman, because of my age, because of my name, because of my skin, foreign name, because i am black, because i am foreign, treated differently, wegen meines, wegen meiner herkunft, kopftuch, à cause de mon, por ser mujer, koska olen
+cooking : culinary, gastronomic, baker*, pastry chef*, dishwasher*, bäcker*, konditor*, boulanger*, panader*, leipuri*
+security-it : infosec, cyber defence, cyber defense, protect systems, malware, ransomware
+driving : trucker*, courier*, cabbie, cab, taxi*, chauffeur*, trucking, kurier*, paketbote*, zusteller*, routier*, repartidor*
+hospitality : waitress*, waiter*, pub, café, bartend*, innkeeper*, kneipe*, wirt, wirtin, thekenkraft
+cleaning : cleaner*, maid, maids, mop*, putz*, putzkraft, putzfrau, femme de ménage
+nursing : hospital carer*, matron*, caring profession, schwester*, pfleger*
+elder-care : old people, old folks, care for the elderly, seniors, senioren*, alte menschen, alten menschen
+software : programmer*, hacker*, it guy, it specialist*, tech stack, it-ler, informatiker*
+warehouse : packer*, picker*, stacker*, depot, lagerist*
+accounting : bookkeep*, number crunch*, tax office, steuerfach*, balance sheet*, bilanz*
+sales : flog, salesm*, saleswom*, rep, reps, door to door, vertreter*, außendienst
+teaching : school class, naughty, unruly, misbehav*, noisy class, discipline, schulklasse, stören*
+trades : tradesman, fitter*, handyman, monteur*, handwerker*
+personnel : hire people, hiring people, people manager
+data-work : number cruncher, spreadsheets, big data
+thank-you : appreciat*, say thanks, note of thanks, after the talk, after the interview, polite message, dankesmail, nett bedanken, mot de remerciement, dar las gracias, kiitosviesti
+second-interview : invited again, come back again, come in again, called back, another round, one more talk, next stage, wieder eingeladen, nochmal eingeladen, noch ein gespräch
+panel-interview : whole group of people, five people, four people, many interviewers, bunch of people, sit in front of several, all at once, mehreren leuten, mehrere leute, vor vielen
+group-assessment : group of applicants, other applicants, other candidates, together with other candidates, watched, observed, role playing, tested together, gruppe von bewerbern, anderen bewerbern
+technical-test : coding exercise, programming exercise, programming test, programming task, write code, on the whiteboard, programmiertest
+trial-day : work for a day, one day of work, work for free, try out the job, unpaid day, taster, day at the shop, einen tag arbeiten, tag mitarbeiten, hineinschnuppern, reinschnuppern
+case-interview : consultant, consulting firm, consultancy, brain teaser*, puzzle*, golf balls, how many petrol stations
+work-certificate : paper from my employer, letter from my employer, certificate of employment, grade from my employer, was mein chef geschrieben, zeugnis vom chef
+cv-summary : beginning of my cv, top lines, first lines, start of the cv, short introduction, about me section, intro
+skills-section : what i can do, things i can do, computer skills, programs i know, was ich kann, können
+hobbies : pastime*, sports club, football, chess, what i do after work, in my spare time, verein, fußball
+typos : flawless, without mistakes, check it, correct my, double check, korrekturlesen, fehlerfrei
+file-format : send as, which file, upload, type of file, extension, google docs, als datei
+organising : fifty applications, so many applications, many applications, list of, note down, structure my day, structure my search, my days, daily routine, struktur
+equity : piece of the company, part of the company, slice of the company, stake, ownership, own a part, anteil
+bonus : extra pay, on top, performance pay, paid by results, cut of the sales, erfolgsabhängig
+non-compete : go to a rival, rival, work for the competition, to a competitor, zur konkurrenz
+redundancy : payoff, pay-off, payout, golden handshake, leave with money, sign to leave, mutual agreement
+caring : care of my mother, care of my father, nursing my, nursed my, my parents are ill, ill parent, meine mutter gepflegt, meinen vater gepflegt, gepflegt
+portfolio : show what i can do, show what i have made, things i made, pieces, drawings, photos of my work, my best work, meine arbeiten, zeigen was ich kann
+performance-review : yearly talk, annual meeting with my boss, evaluation, evaluated, rated by my boss, yearly meeting, once a year, jahresende, bewertet
+first-lead-role : in charge for the first time, lead for the first time, first time leading, first time boss, boss of my friends, zum ersten mal chef
+translate-cv : in another tongue, put into english, into german, auf deutsch, ins englische
+star-method : order of the story, how to tell, tell it well, structure my story
+five-years : in a few years, where will you be, where will i be, long term, in ein paar jahren
+time-management : many things at once, plate is full, on my plate, keep up with, hinterher, land unter
+delegation : pass work on, give work to others, let others do, aufgaben verteilen
+coaching : help a newcomer, show somebody, taught somebody, guide a younger, anlernen
+influence : get others to, talk people into, no power, not their boss, überreden
+initiative : off my own bat, by myself, on my own initiative, of my own accord, von mir aus
+ethics : illegal order, asked to lie, cheat the customer, cheat, something wrong, unrecht, betrügen
+explain-simply : my grandmother, a child, five year old, dummies, no technical knowledge, oma, kindern erklären
+charity : good cause, do good, meaningful work, helping others, sinnvoll
+diversity : gay, lesbian, transgender, queer, black, muslim, skin colour, hijab, schwul, lesbisch, muslimin
+disability : wheelchair user, hearing, can't hear, can't see, hard of hearing, sight, hearing aid, rollstuhl, hörgerät, sehbehindert, gehörlos, taub, sourd, sordo, kuuro
+rights : may they, are they allowed, is it allowed, is that allowed, legal, permitted, forbidden, sue, suing, court, erlaubt, verboten, darf man, dürfen die, klage*, klagen, ¿es legal, c'est légal
+uk : london, manchester, scotland, welsh, wales, england, englisch*
+us : new york, california, texas, states, canada, canadian, toronto, amerika*
+germany : hamburg, frankfurt, cologne, köln, münchen
+country-conventions : what is normal in, what is usual in, how do they do it in, over there, in italy, in sweden, in norway, in denmark, scandinavia*, nordic*
+finland : tampere, turku, nordic*, scandinavia*
+job-advert : ad, ads, the ad, between the lines, what do they mean, code words, inserate, zwischen den zeilen
+requirements : they want, they demand, demands, everything they ask, what they ask for, alles was verlangt, verlang*
+ask-them : my turn to ask, what can i ask, what do i ask, ask back, clever questions, smart questions, gute fragen, was frage ich, was kann ich fragen
+public-sector : administration, ministry, civil servant, tax office, police
+learning : new tools, new technology, catch up, out of date, outdated, rusty, veraltet, eingerostet
+bonus : thirteenth salary
+discrimination : foreign sounding, sounding name, rejected because of, turned down because of, wegen meines namens, wegen meines alters, ungerecht, injuste, injusto
background-check > honesty=0.5 criminal-record=0.4 : background check*, screening, vetting, check references, employment check, überprüf*, enquête, police certificate, check up on me, checking up on me, check my past, verify, verified, call my university, look into my past, prüfen die, nachprüfen, vérifi*
`;
