/**
 * More ways of asking, in the form of `asked.ts`: what people say who only hint at their subject, describe a situation or
 * quote what was said to them.
 */
export const askedMore = `
cv-length | How many pages are too many? | My resume is four sheets long | Recruiters only look for seconds, what do they read? | Should I shrink the text to make it fit? | I have little to say, is half a page enough?
cv-summary | The paragraph at the top sounds generic | Profile statement examples | How do I describe who I am in three sentences? | Is "motivated team player" a good opening?
cv-bullets-results | It reads like a job description | How do I show impact? | What did I change for the better? | Recruiter said my experience is too vague | Strong verbs to begin a line with
cv-numbers-without-data | My employer kept no statistics | I only helped, there is nothing to count | Is a rough guess dishonest? | How do I make care work or office work measurable?
cv-tailoring | Twenty jobs, one document, is that lazy? | Which parts should I change each time? | The posting uses other words than I do | How do I customise quickly?
cv-layout | My resume looks messy when they open it | Tables and text boxes, yes or no? | Designer template from the internet | It has to be pretty and readable by machines
cv-file-format | PDF or something else? | The website garbles my document | Can I send a link to an online document? | What do I call the attachment?
ats-how-it-works | The website rejected me straight away | Does artificial intelligence sort applicants? | Do I need to stuff in words from the ad? | Nobody human ever saw my application
cv-skills-section | Should I list Word and Excel? | A long list of technologies | Are bars or percentages for skills silly? | Which of my talents go on the page?
cv-gaps | I took a year off to travel | I cared for my father and didn't work | There is a hole between two jobs | Two years without a job, how do I show that? | Unemployed for a long time
cv-long-absence-illness | I was on sick leave for a year | Depression kept me from working | Recovering and applying again | Is my health anybody's business?
cv-career-break-parents | My youngest starts school and I want back in | I was on parental leave for five years | My skills are rusty after raising a family | Does running a household count as experience?
cv-many-short-jobs | Six employers in four years | I was always on temporary contracts | They will think I run away | Agency work on a resume
cv-overqualified | I was a manager and want a quiet job | They fear I will be bored and leave | Can I leave out my degree? | Too senior for this position
cv-no-experience | I only did school and babysitting | What counts if I never had a job? | Resume for an internship or apprenticeship | Student without work history
cv-unfinished-degree | I broke off my studies | Three years at university and no diploma | Do dropouts list the courses they took?
cv-older-worker | They want young people | Does my age count against me? | I am sixty and was made redundant | How far back do I go after a long career? | Should I hide the year I was born?
cv-projects-portfolio | Where do I show my designs, photos or code? | A personal website for work samples | My work belongs to my employer, can I present it? | A folder of drawings or texts
cv-honesty | Everybody exaggerates, why not me? | Can I say I finished the course? | Do they find out when I make things up? | Is it a lie to leave out a job? | I changed my dates a little
cv-personal-projects-hobbies | I volunteer at the fire brigade, is that relevant? | I play chess and run marathons | Things I do in my free time
cv-proofreading | I found a mistake after I sent it | Who can look over my documents? | My spelling is bad | Check everything one last time
letter-structure | I stare at a blank page | First sentence of an application letter | What do I say in the body? | How do I end the letter? | Dear whom?
letter-or-none | They say a letter is not required | Is it a waste of time to write one? | Only the resume was asked for
letter-ai-tools | I let a chatbot write it, is that a problem? | It sounds like a robot wrote it | Do employers detect generated text?
apply-not-all-requirements | They want five years and I have three | I tick six of ten boxes | Is it cheeky to apply anyway? | I lack the certificate they mention | Nice to have or must have?
reading-a-posting | What does "fast-paced environment" mean? | The ad lists twenty demands | What do they really want? | Which requirements are firm? | Phrases in adverts that hide something
search-plan | I don't know where to start looking | How many hours a day should I look? | I need a routine while unemployed | My search is chaotic and leads nowhere
track-applications | A spreadsheet for my job hunt | Which version of my resume did I send them? | I forget whom I talked to | Notes on every company
unadvertised-jobs | They have no vacancies but I want to work there | Approaching companies on my own | Jobs go to people who know somebody | Send my resume without an ad
networking-for-shy-people | I am an introvert | I know nobody in this field | How do I talk to strangers at a conference? | I feel fake when I make contacts
referral-asking | I know an employee there | Would you pass my resume on? | Somebody to recommend me | Is it rude to ask a former colleague for help?
linkedin-profile | My profile gets no views | What picture and headline should I use? | Let recruiters come to me | Is an online profile necessary?
online-reputation | They will google me | Embarrassing photos from years ago | Should I make my accounts private? | What my posts say about me
recruiters-working-with | Does an agency work for me or for the firm? | The agent doesn't call back | A headhunter wants exclusivity | Temp agency or direct?
recruiter-message-reply | Somebody messaged me about a role, I am not looking | How do I turn a recruiter down politely? | Unsolicited job offer by message
job-scams | They ask me to buy equipment or pay a fee | Too good to be true salary | The company only writes by messenger | I am supposed to forward parcels or money | A request for my passport before any talk
follow-up-after-applying | No answer after two weeks | Should I ring them? | Is it pushy to ask where things stand? | Radio silence after my application | They went quiet after the interview
thank-you-note | An e-mail after the conversation | Is a thank-you message old-fashioned? | How soon do I write back after we met?
rejection-handling | Another no in my inbox | I was second choice | How do I reply to a refusal? | They will keep my details on file
feedback-after-rejection | They gave no reason | I want to know what to improve | Is it alright to call and ask why?
staying-motivated | A hundred applications and nothing | I am losing hope | Everyone else finds work but me | How do I keep my spirits up?
references-choosing | People who speak for me | My boss has retired or died | Can a colleague or teacher vouch for me? | They want two names and numbers
references-bad-boss | He fired me and would say so | We quarrelled before I left | Can an old employer ruin my chances? | What may a former boss tell others?
secret-job-search | I am employed and look around quietly | Interviews during working hours | My employer could see my profile | Nobody at work should know
background-checks | They want proof of my degree | A company verifies my past | Will they ring previous employers? | Criminal record certificate or credit report
criminal-record-applying | I have a conviction | An old offence comes up in every application | Released from jail and looking for work
salary-negotiation | The pay they propose is less than I hoped | How do I push for a higher figure? | May I ask for extra holiday or a bonus instead? | Will they withdraw if I ask for more? | The offer is lower than my present pay
salary-expectation-question | What do I say when they ask what I want to earn? | I am afraid to name too much or too little | Should I tell them my current pay? | Give a range or a number? | When is it okay to bring up money?
salary-research | What is usual in this profession and town? | Colleagues don't talk about money | Which figure is realistic? | Comparing pay with others
asking-for-a-raise | I took on more tasks and earn the same | Two years without an increase | How do I convince my boss that I deserve more? | New colleague earns more than me
comparing-offers | Two companies want me | Better pay against a shorter way to work | I can't decide which one to accept | Less money but a dream job? | Pros and cons of two positions
buying-time-offer | They press me to decide at once | Another company hasn't answered yet | How long may I think? | I need a few more days before I say yes
declining-offer | I don't want the job after all | How do I withdraw politely? | I said yes and regret it | Backing out after a better chance came
equity-and-bonus | Shares instead of cash | Is a variable part of the pay safe? | What happens to unvested stock? | Commission on top of a low base
contract-check | They sent me the agreement, what now? | Overtime is included in the pay, is that fair? | A clause forbids me to work for competitors | Verbal promises are missing on paper
fixed-term-contract | Only a limited post for a project | Maternity cover for a year | Will they keep me when it ends?
probation-period | They could dismiss me any day now | Am I allowed to leave in the first months? | My first months are being judged | It isn't what they promised
first-90-days | New at work and nobody explains anything | What should I do in the first week? | I want to make a good impression on my new team | I am the new boss
resigning-well | I found something better, how do I leave? | Do I have to give reasons when I quit? | Leaving without burning bridges | Last day at work | My notice letter
counteroffer-stay | They suddenly want to pay me more | I resigned and now they promise everything | Stay or go after they match the offer?
dismissed-what-now | I was let go this morning | My contract was ended, what do I do first? | Whom do I have to inform after losing my work? | Should I accept the dismissal?
explaining-dismissal | Why did you leave your last job, when I was fired | How do I put it that they let me go? | They ended my contract during the trial period | I lost my position because the company closed
severance-basics | How large is a payoff? | They want me to sign and leave | Money for going voluntarily | Should a lawyer read the exit agreement?
promotion-path | I am always passed over | How do I move up? | I do a manager's work without the title | My ideas are taken by others | What do I need for the next level?
internal-application | I want to switch teams in my company | There is an opening in another branch | Do I tell my manager before I apply inside?
performance-review-prep | The yearly talk with my boss | Self-assessment form | What are my achievements this year? | My manager criticised me in the review
career-change-plan | I don't want to do this until I retire | Start over in a new profession | From the shop floor to an office | I hate my job and want a different one | Too late to change at fifty?
transferable-skills | What of my experience is useful elsewhere? | I was a teacher and apply in a company | They say I come from the wrong industry | Skills from the household, the club or the army
choosing-direction | I am good at nothing in particular | I have too many interests | What fits my personality? | I finished school and have no plan | Lost and without direction
learning-new-skill-work | Evening school beside a job | Does an online course impress employers? | Which further training is worth it? | Retrain or study again? | I have to learn something new in my spare time
from-employee-to-freelance | I want to be my own boss | Finding my first clients | Quit and start a company | How much do I charge per hour?
freelance-to-employee | I was self-employed and want security | My business went broke | Will they hire somebody who was their own boss?
leaving-military | I served twelve years | Soldier looking for a civilian career | Nobody understands my rank and duties
public-sector-applying | Working for the city, a ministry or a university | The form wants me to address each criterion | Civil service selection
startup-or-corporate | A young company with ten people | Security in a big firm against freedom in a small one | Should I join a firm without profit?
working-abroad-plan | I want to live and work overseas | How do I get hired in a country I have never been to? | Relocating for a job
foreign-qualifications | I was an engineer at home and here I drive a taxi | My certificate isn't accepted | Recognition of a profession learnt elsewhere | Does my university count in this country?
visa-sponsorship | I have no work permit yet | Will they hire someone who needs papers? | The employer has to apply for my visa
language-skills-cv | I speak it but can't write it | Native, fluent or intermediate? | How do I show my level of English? | I exaggerate my French
cv-germany | Applying to a German company from abroad | Is a photo expected there? | Signature and certificates in Germany
cv-uk | British CV | Do they want my date of birth in England?
cv-usa | Resume for an American company | No photo and no age in the US?
cv-france-spain | French or Spanish curriculum | Do they expect a picture and my age in Spain?
cv-finland-nordics | Applying in Finland, Sweden, Norway or Denmark | Do I phone the contact person named in the ad?
cv-switzerland-austria | Applying in Switzerland or Austria | Complete dossier with certificates
remote-job-finding | A job where I never have to commute | Work from my living room | Is a home-based offer real? | My company calls everyone back to the office
remote-working-well | I am distracted in my flat | My team forgets me because I am never there | When does my day end at home? | Video calls all day
working-from-another-country | Can I take my laptop to Spain for the winter? | Work remotely while abroad | Taxes and insurance when I work from elsewhere
disability-applying | I have a chronic illness | Must I mention my impairment? | They should make the room accessible | Hearing loss, blindness, a wheelchair or autism
discrimination-what-to-do | Rejected because of my age, origin, religion or sex | They preferred a man | I think they didn't like my accent or my clothes | Unfair treatment in hiring
burnout-signs | I can't sleep because of my job | Everything is too much | Exhausted and empty | My doctor says I need a break
toxic-workplace | My manager humiliates me in front of others | Bullied by colleagues | Harassed at work | I am afraid to go in | My boss steals my ideas
employer-red-flags | They were rude in the interview | Everybody there seems unhappy | High turnover | They avoid my questions about pay and hours | Should I trust this employer?
work-family-balance | I am expecting a child | I can't stay late because of my kids | Reduce my hours | Caring for my parents and working
interview-preparation | I was invited for a talk, what do I do now? | Which documents do I bring along? | Research the company before we meet | The day before the interview
star-method | Tell me about a time when | Give an example of a situation | My answers are too long | How do I structure a story about my work?
interview-nerves | My mind goes blank | I sweat and stutter | I am shy and have to sell myself | How do I calm down before I go in? | They caught me off guard
phone-screen | The first call lasts fifteen minutes | Somebody from personnel will phone | What do they ask in the first call?
video-interview-setup | On camera from my bedroom | The connection breaks off | Answering recorded questions to a screen | Light, sound and background
panel-interview-guide | Three people ask questions in turn | Interview in front of a committee | Who is the most important person in the room?
group-assessment-guide | Aptitude tests and group tasks | I have to present in front of other candidates | Being watched while we discuss
technical-interview-coding | Algorithms on a whiteboard | Homework assignment from a software firm | Live coding while they watch
case-interview-guide | Estimation questions and business cases | Consulting interview | Think aloud about a company's problem
trial-day-guide | A day on probation before they hire me | They want to see me work first | Unpaid shift as a test
second-interview-guide | The last round with the boss | They want to see me once more | What is different the second time?
questions-to-ask-interviewer | Anything you would like to know from us? | What should I find out about the team? | I never know what to ask at the end
inappropriate-questions-guide | They asked if I am pregnant or want kids | Questions about religion, age or marriage | Do I have to answer private things?
interview-clothes | Tie or no tie? | How formal should I look? | Piercings, tattoos, headscarf | Dressing for a video call
running-late-interview | Stuck in traffic on the way | I woke up sick on the day | Can I postpone the appointment?
interview-foreign-language | They will speak English with me | My grammar is poor and I get nervous | I don't find the words in the other language
q-about-yourself | Walk me through your resume | Introduce yourself briefly | Start by telling us who you are
q-why-this-company | Why us and not our competitors? | What do you know about our firm? | What attracts you to this employer?
q-why-this-role | What interests you in this position? | Why did you apply for this job?
q-strengths | What are you good at? | What would colleagues praise? | Your biggest asset
q-weakness | What are you bad at? | Something you need to improve | Is perfectionism a good answer?
q-why-leaving | Why are you looking? | What made you quit? | I left because of my boss, may I say so?
q-gap-in-cv | What did you do in that year? | They will ask about the time I didn't work
q-five-years | Your plans for the future | Where will you be in some years? | Do they want ambition or loyalty?
q-why-hire-you | What makes you better than others? | Why should we choose you? | Sell yourself in one minute
q-conflict-colleague | You and a coworker disagreed | Tell us about an argument in the team
q-conflict-manager | Your boss was wrong, what did you do? | Have you ever contradicted a superior?
q-failure | Something that went wrong | A project that failed | When did you disappoint somebody?
q-mistake-owned | An error you made | Did you tell anybody about your mistake?
q-pressure-deadline | How do you cope with stress? | Too little time and a fixed date
q-prioritising | Everything is urgent, what do you do first? | Juggling many tasks
q-teamwork | What is your part in a team? | Working together with different people
q-leadership | Have you ever led others? | Taking charge without a title
q-difficult-employee | A team member who doesn't perform | How do you deal with somebody who comes late?
q-delegating | What do you hand over to others? | Do you find it hard to let go of tasks?
q-influence | Convince somebody who isn't your subordinate | Getting others on board
q-change | New rules, new software, new boss | How do you react to change?
q-initiative | Something you did without being told | Have you improved anything at work?
q-learning | Something new that you had to pick up fast | How do you keep up to date?
q-customer-angry | A client shouts at you | A guest complains
q-explain-simply | Explain your work to a child | Technical things for people who don't know them
q-ethics | Were you asked to do something wrong? | You saw a colleague cheat
q-success-proud | Your greatest achievement | What are you proud of?
q-incomplete-information | Deciding without knowing everything | You had to guess
q-salary | What do you want to earn? | What are your pay expectations in the interview?
q-notice-start | When can you start? | How long is your notice?
q-remote-work | How do you organise yourself at home? | Are you able to work without supervision?
q-overqualified | Won't you be bored here? | You have done bigger jobs before
q-career-change | Why do you want into our field? | You have never worked in this industry
q-many-jobs | You changed employers often | How long will you stay with us?
de-lebenslauf-aufbau | Tabellarisch oder ausführlich? | Was steht ganz oben? | Vorlage für die Vita
de-bewerbungsfoto | Schlips auf dem Foto? | Bewerben ohne Bild
de-anschreiben | Erster Satz im Bewerbungsbrief | Mir fällt kein Anfang ein | Reicht eine kurze Mail statt eines Briefs?
de-luecken | Ein Jahr auf Reisen | Ich habe meine Mutter gepflegt | Lange krank gewesen und jetzt bewerben
de-arbeitszeugnis | Was steht zwischen den Zeilen? | Die Formulierung klingt schlecht | Habe ich Anspruch auf ein Zeugnis?
de-unterlagen | Anlagen und Reihenfolge | Alles in einer PDF? | Welche Nachweise wollen sie sehen?
de-gehaltsvorstellung | Jahresbrutto nennen | Zu viel oder zu wenig gefordert | Frage nach meinem Wunschgehalt
de-mehr-gehalt | Seit Jahren dasselbe Geld | Meine Kollegin bekommt mehr | Lohnerhöhung durchsetzen
de-vorstellungsgespraech | Morgen lerne ich die Firma kennen | Was sage ich über mich? | Ich bin nervös vor dem Gespräch
de-probezeit | Sie können mir jederzeit kündigen | Der neue Job gefällt mir nicht
de-kuendigen | Ich habe etwas Besseres gefunden und will weg | Wie schreibe ich das Kündigungsschreiben? | Kündigen ohne Streit
de-kuendigung-erhalten | Meine Stelle wurde gestrichen | Abfindung und Arbeitsagentur | Sie wollen, dass ich einen Vertrag zur Aufhebung unterschreibe
de-quereinstieg | Raus aus meinem Beruf | Umschulung machen | Noch einmal ganz von vorn anfangen
de-wiedereinstieg | Nach dem Mutterschutz wieder anfangen | Zehn Jahre Familie und nun wieder ins Büro
de-initiativbewerbung | Ohne Anzeige bewerben | Bei meiner Wunschfirma anklopfen
`;
