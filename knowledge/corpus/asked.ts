/**
 * How people ask for a document in their own words: `id | question | question`. Each question is a vector of its own that
 * leads to the document, and its words are searched; it is no part of the document and is never quoted.
 */
export const asked = `
cv-length | Is a three-page CV okay? | My CV doesn't fit on one page, what can go? | How many years back should I list? | I have worked for decades, how do I fit it all in?
cv-summary | What do I put under my name? | How do I start my resume? | Should I write an objective? | Which few lines describe me best?
cv-bullets-results | How do I describe my tasks so they sound good? | My experience section reads boring | What did I actually achieve in this role? | How many points per job?
cv-numbers-without-data | My work can't be measured | I don't know any percentages or figures | How do I quantify my work? | May I estimate?
cv-tailoring | Do I need a new CV for every application? | How do I match my resume to a job description? | I send the same document everywhere
cv-layout | Are two columns bad? | Which template should I use? | Are icons and colours allowed? | Which font should I use for a resume?
cv-file-format | Do they want docx or pdf? | The upload fails because the file is too big | How should I name the document?
ats-how-it-works | Does a computer throw out my application? | How do I beat the bots? | Is white text a trick that works? | Why am I rejected within minutes?
cv-skills-section | Which abilities should I list? | Should I rate myself with stars or bars? | Do soft skills belong on a resume?
cv-gaps | I didn't work for some time, how do I put that on paper? | There are missing years in my history | What do I say about my time out? | Do I have to say why I was not working?
cv-long-absence-illness | Must I mention my depression? | I was in hospital for months | Coming back after cancer treatment | Do I have to tell them I was sick?
cv-career-break-parents | I raised my kids and want a job again | Does being a housewife count? | Getting hired after maternity | I have been a full-time dad
cv-many-short-jobs | I never stayed anywhere longer than a year | Do I look like a job hopper? | Temp contracts make my history messy
cv-overqualified | They say I am too experienced | I want to step down to a simpler job | Should I hide my PhD? | Would a younger boss hire me?
cv-no-experience | I have nothing to put on my resume | First job as a teenager | What if I have never worked? | What do I write when I come straight from school?
cv-unfinished-degree | I left university without graduating | Can I list studies I broke off? | I never completed my thesis
cv-older-worker | Am I too old to be hired? | Does anybody take people close to retirement? | How do I deal with ageism? | I have thirty years of experience, what do I cut?
cv-projects-portfolio | How do I show what I have made? | Which pieces go into a portfolio? | May I show work I did for my employer?
cv-honesty | What happens if I lie on my resume? | May I leave a job out? | Can I change my job title? | Is exaggerating normal?
cv-personal-projects-hobbies | Do employers care about my sport? | Should I mention my club? | What about interests and leisure?
cv-proofreading | How do I find spelling errors? | Can someone check my resume? | Last check before sending
letter-structure | How do I begin a motivation letter? | What goes into each paragraph? | How long should the letter be? | I don't know the name of the person to address
letter-or-none | Does anyone read cover letters? | The letter field is optional, do I fill it in? | Is the CV alone enough?
letter-ai-tools | May a chatbot write my application? | Will they notice that I used AI? | Is it cheating to use a language model?
apply-not-all-requirements | I only have half of what they ask for | Do I have a chance without the degree they want? | Am I good enough for this posting?
reading-a-posting | What does this advert really mean? | How do I decode job ads? | Which points in the ad matter most?
search-plan | How should I organise my days while looking? | How many applications a week? | I apply all day and get nowhere
track-applications | I lose track of where I applied | They called and I didn't remember the job | Is there a list or table for this?
unadvertised-jobs | How do I contact a company that has no opening? | Writing to a manager at a place I like | Cold email to a firm | Where are all the hidden positions?
networking-for-shy-people | I hate small talk | I don't know anybody in the industry | How do introverts make contacts? | Events scare me
referral-asking | My friend works at that company | Can somebody inside help me get in? | How do I ask an acquaintance to pass on my resume? | Writing to an employee at a firm I want to join
linkedin-profile | Do I need LinkedIn? | How do recruiters find me? | What should my headline say? | Can my boss see that I am open to work?
online-reputation | Will they look me up on social media? | Employers and my Instagram or Facebook | Someone with my name has a bad record | Old party pictures of me online
recruiters-working-with | Can I trust an agency? | Does a headhunter cost me money? | The recruiter won't tell me the client | Two agencies sent me to the same firm
recruiter-message-reply | A stranger offers me a position on LinkedIn | How do I answer a sourcer? | I get messages from headhunters but I am happy where I am
job-scams | Is this offer fake? | They want money before I start | They hired me over chat without an interview | They ask for my bank details or passport
follow-up-after-applying | They promised to call and haven't | How long should I wait for an answer? | I applied weeks ago and hear nothing | They said a week and now it is longer | Am I being ghosted?
thank-you-note | Should I write to them after the interview? | What do I say in a note of thanks? | I forgot to say something in the conversation
rejection-handling | I didn't get the job | They took somebody else | How do I answer a no? | I keep getting turned down
feedback-after-rejection | Can I ask why they didn't take me? | What was wrong with my application? | How do I learn from a refusal?
staying-motivated | I have been searching for a year and I am giving up | I feel worthless without work | Job hunting makes me sad
references-choosing | Whom can I give as a referee? | My employer doesn't know I am looking, whom do I name? | How many references do they want?
references-bad-boss | My last manager will badmouth me | We parted on bad terms | What if they phone the boss I fell out with?
secret-job-search | My boss must not find out | How do I get away for an interview? | Should I tell my colleagues I am looking?
background-checks | What do employers verify? | Will they call my university? | Can they check my criminal or credit record?
criminal-record-applying | I was in prison, who hires me? | Do I have to tell them about my conviction? | Finding a job after jail
salary-negotiation | How do I get a better offer? | Their number is disappointing | Can I ask for more without losing the job? | How do I haggle over pay? | What else can I ask for besides money?
salary-expectation-question | They want me to name a number | The form asks for my desired salary | Can I ask what the job pays first? | When may I ask about the pay? | Do I have to say what I earn now?
salary-research | What am I worth? | How much do others make in this job? | Am I paid fairly? | Where do I find pay figures?
asking-for-a-raise | I earn too little and want to tell my boss | How do I get paid more where I am? | I do more than before for the same money | When is the right moment to talk about pay?
comparing-offers | Which of two jobs should I take? | I got two yeses | More money or a nicer team? | How do I decide between companies?
buying-time-offer | They want an answer today | I am still waiting for another company | May I think about it over the weekend? | Another firm has called and I already have an offer
declining-offer | How do I say no to a job? | I signed but want to back out | I accepted and now something better came | How do I cancel an application?
equity-and-bonus | What are options worth? | What is vesting? | What happens to my shares when I quit? | How reliable is a bonus?
contract-check | What should I look at before I sign? | Is this clause normal? | They promised something that isn't in the contract | Repaying training costs
fixed-term-contract | The job is only for one year | Will my temporary contract be renewed? | Should I take a limited job?
probation-period | I am afraid of failing my trial period | What do they look at in the first months? | I just started and it doesn't feel right | Can they let me go during probation?
first-90-days | I begin a new job on Monday | How do I make a good start? | How do I get settled in a new team? | What should I do as a new manager?
resigning-well | How do I tell my boss I am leaving? | What do I write in a resignation letter? | What do I tell my colleagues when I leave? | How do I hand over?
counteroffer-stay | They offer me more so that I stay | Should I stay if they match it? | My boss begs me not to go
dismissed-what-now | I lost my job today | They fired me, what are my first steps? | Should I sign the paper they gave me? | I got the sack
explaining-dismissal | How do I talk about being fired? | Do I have to say that I was let go? | What do I say when they ask why I lost my job?
severance-basics | How much money do I get when they let me go? | They want me to sign a termination agreement | Is a payoff negotiable?
promotion-path | How do I become team lead? | Somebody else was promoted instead of me | I have been at the same level for years | How do I get noticed?
internal-application | A position in another department interests me | Must I tell my boss that I apply inside the company? | A colleague got the internal job I wanted
performance-review-prep | My annual review is next week | How do I respond to criticism from my manager? | What should I say in the appraisal?
career-change-plan | I want a completely different job | Can I change careers at forty? | How do I get into another industry? | I am sick of my profession | I want to become something else
transferable-skills | What can I use from my old job? | My experience is from another industry | How do I sell my background for a new field?
choosing-direction | I don't know what I want to do | Which job suits me? | I am bored and don't know why | What should I become?
learning-new-skill-work | Are bootcamps worth the money? | Should I take a certificate? | How do I learn programming while working? | I have no time to study
from-employee-to-freelance | Should I go freelance? | I want to start a business | What rate should I charge? | What do I need to be self-employed?
freelance-to-employee | I want a permanent job after freelancing | My company failed and I look for employment | How do I put my own business on a resume?
leaving-military | Veteran looking for civilian work | How do I translate my rank? | Jobs after the armed forces
public-sector-applying | How do I get into government? | Applying for a council post | What are selection criteria and scales?
startup-or-corporate | Small company or big one? | Is a startup risky? | Will I learn more in a young firm?
working-abroad-plan | I want to emigrate for work | How do I find a position overseas? | Moving to another country for a job
foreign-qualifications | Is my diploma valid here? | I studied in another country | Who translates my certificates? | I was a doctor in my home country
visa-sponsorship | I need a work permit | Which employers sponsor? | Do I tell them that I have no visa? | Can I work here as a foreigner?
language-skills-cv | How do I rate my English? | What does B2 mean? | Is my German good enough for a job?
cv-germany | How do I apply in Germany? | Do Germans want a photo? | What is expected in Berlin?
cv-uk | How do I apply in London? | What is usual in England or Ireland? | Should I give my age on a British CV?
cv-usa | How do I write an American resume? | Applying in New York or Toronto | One page in the States?
cv-france-spain | Do I need a picture in France? | How do people apply in Paris or Madrid? | What is a CDI?
cv-finland-nordics | How do I apply in Helsinki or Sweden? | What is the custom in Scandinavia? | Should I call before applying in Finland?
cv-switzerland-austria | How do I apply in Zurich or Vienna? | Do the Swiss want referees? | Is pay stated in Austrian postings?
remote-job-finding | I want to work from my couch | Which companies let me stay at home? | Jobs without an office | Are home working offers serious?
remote-working-well | I can't concentrate at home | I feel lonely in my home office | How do I stay visible from home?
working-from-another-country | Can I work from the beach? | My laptop and I want to travel | May I spend a month abroad and keep my job? | Workation rules
disability-applying | I use a wheelchair | I am deaf or blind and looking for work | Do I tell them I have ADHD or autism? | I need adjustments for the interview
discrimination-what-to-do | I was rejected because of my name | They didn't take me because I am a mother | Is that legal? | They treat foreigners differently
burnout-signs | I can't go on any more | I cry because of my job | I dread Mondays | I am always tired from work | Am I burnt out?
toxic-workplace | My boss yells at me | Colleagues make fun of me | I am treated badly at work | I go to work with a stomach ache
employer-red-flags | The interview was chaotic | Something feels off about this company | They couldn't tell me what I would do | They postponed the interview again and again | Is this a good employer?
work-family-balance | Can I work four days? | I have to pick up my children | How do I ask for shorter hours? | Fathers and part-time work
interview-preparation | I have an interview tomorrow | What should I do before the meeting? | How do I get ready? | What will they ask me?
star-method | They want examples from my past | How do I tell a story in an interview? | I ramble when I answer
interview-nerves | I am scared of interviews | What if I forget everything? | My hands shake | I panic when people look at me
phone-screen | A recruiter will ring me | How do I handle the first call? | They called me out of nowhere
video-interview-setup | My interview is on Zoom | Where should I look on camera? | I must record my answers | What if the internet breaks down?
panel-interview-guide | There will be four people in the room | Whom do I look at? | A committee interviews me
group-assessment-guide | I am invited to a selection day | We have to discuss in a group | There will be logic and number tests | A day of tasks with other candidates | Role plays
technical-interview-coding | I must write code in front of them | How do I train for coding challenges? | They gave me a task to do at home
case-interview-guide | I have an interview at a consultancy | How do I estimate a market? | They give me a business problem
trial-day-guide | They want me to come and work for a day | Is a trial shift paid? | I am shadowing the team tomorrow
second-interview-guide | They invited me again | What comes in the second round? | I meet the director next
questions-to-ask-interviewer | They said: do you have any questions? | What can I ask them? | How do I find out what it is really like there?
inappropriate-questions-guide | They asked about my family plans | May they ask my religion? | They wanted to know if I want babies | Was that question legal?
interview-clothes | Can I wear jeans? | Do I need a suit? | What do I put on? | Should I hide my tattoo?
running-late-interview | I missed my train and have an interview | I am ill on the day | I need to move the appointment
interview-foreign-language | My interview is in English and I am not fluent | I am worried about my accent | What if I don't understand them?
de-lebenslauf-aufbau | Was gehört in einen Lebenslauf? | Wie sieht eine gute Vita aus? | Muss ich unterschreiben? | Wie lang darf er sein?
de-bewerbungsfoto | Muss ein Bild von mir dabei sein? | Geht ein Selfie? | Darf die Firma ein Foto verlangen?
de-anschreiben | Wie fange ich mein Bewerbungsschreiben an? | Wie schreibe ich einen guten Brief? | An wen richte ich die Bewerbung?
de-luecken | Ich habe lange nicht gearbeitet, wie erkläre ich das? | Muss ich sagen, warum ich zu Hause war? | Ich war arbeitslos | Mir fehlen Jahre im Lebenslauf
de-arbeitszeugnis | Ist mein Zeugnis gut? | Welche Note steckt in diesen Formulierungen? | Mein Chef schreibt mir kein Zeugnis
de-unterlagen | Was muss ich alles mitschicken? | Welche Zeugnisse lege ich bei? | Wie groß darf die Datei sein?
de-gehaltsvorstellung | Wie viel soll ich verlangen? | Welche Zahl schreibe ich in die Bewerbung? | Wie handle ich mehr Geld aus?
de-mehr-gehalt | Ich verdiene zu wenig | Wie frage ich meine Chefin nach mehr Geld? | Wann ist der richtige Moment für eine Gehaltserhöhung?
de-vorstellungsgespraech | Ich bin eingeladen, was nun? | Was fragen die mich? | Welche Fragen stelle ich selbst? | Dürfen sie nach Kindern fragen?
de-probezeit | Ich habe neu angefangen und fühle mich unwohl | Wie überstehe ich die ersten sechs Monate? | Kann man mich einfach entlassen?
de-kuendigen | Wie sage ich meinem Chef, dass ich gehe? | Reicht eine E-Mail oder Nachricht zum Kündigen? | Wie lang ist meine Frist?
de-kuendigung-erhalten | Ich wurde entlassen | Mein Betrieb wirft mich raus, was kann ich tun? | Soll ich den Aufhebungsvertrag unterschreiben? | Ist die Kündigung per Handy gültig?
de-quereinstieg | Ich will den Beruf wechseln | Mit vierzig noch etwas Neues lernen | Wie komme ich ohne Ausbildung in eine neue Branche? | Ich möchte ein Handwerk lernen
de-wiedereinstieg | Die Kinder sind groß und ich will wieder arbeiten | Nach Jahren zu Hause zurück in den Job | Ich war lange Mutter und Hausfrau
de-initiativbewerbung | Die Firma sucht niemanden, ich will trotzdem hin | Einfach mal anfragen | Bewerben, obwohl nichts ausgeschrieben ist
de-anerkennung | Ich habe im Ausland studiert | Gilt mein Diplom in Deutschland? | Ich bin Ärztin aus einem anderen Land
de-oeffentlicher-dienst | Ich will zur Stadt oder zum Amt | Wie werde ich Beamter? | Was bedeutet TVöD?
de-ausbildung-bewerben | Ich suche eine Lehrstelle | Was mache ich nach der Schule? | Meine Noten sind schlecht
de-befristet | Mein Vertrag läuft bald aus | Soll ich über eine Leihfirma arbeiten? | Die Stelle ist nur für ein Jahr
de-teilzeit-homeoffice | Ich will weniger arbeiten | Darf ich zwei Tage von zu Hause arbeiten? | Wie frage ich nach kürzeren Tagen?
`;
