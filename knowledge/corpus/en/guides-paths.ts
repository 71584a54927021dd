/** Guides to changing course, going abroad, working remotely and looking after oneself. */
export const guidesPaths = `
=== career-change-plan | Changing to a different field | career-change, planning
Find out first what you want to leave: the work, the place, the people or the hours. Sometimes a new employer is enough.

## Steps
1. List what you do well and gladly, in words that an outsider understands.
2. Pick two fields where that is needed, and talk to three people in each: what does a day look like, how do newcomers get in, what would you learn first?
3. Try it in small: a course, a weekend project, voluntary work, a day at somebody's side.
4. Look for a bridge: the same role in a new industry, or a new role in your industry. Changing both at once is hardest.
5. Plan for money: how long can you live on less?

Tell your story forwards: what draws you there, and what you bring that others in the field lack.

=== transferable-skills | Showing what carries over from another profession | career-change, cv
Employers don't translate for you. Take each task of the posting and ask where you did the same thing under another name: a waiter keeps eight orders in mind and calms angry guests, a teacher plans, explains and handles thirty people, a nurse sets priorities under pressure and documents without gaps.

Write it in the words of the new field, with the old setting beside it: "Planned and led training for groups of 25 (secondary school)". Put a short line of such abilities at the top, then the roles with bullets that prove them.

Don't claim to have done the new job already. Name what you lack and how you are learning it.

=== choosing-direction | Finding out what work suits you | career-change, planning
Thinking alone leads in circles; trying things leads on. Look back: when did time fly, what do people ask you for, which tasks do you put off? Write ten situations from work and school that you are proud of and look for what they share.

Then make guesses and test them cheaply: follow somebody for a day, take a short course, talk to people who do it. Ask about the dull parts as well; each profession has them, and you need to bear those of yours.

Tests of interests give ideas rather than answers. Public career guidance is free in many countries. You don't choose for life: choose the next step from which you will see more.

=== learning-new-skill-work | Learning something new beside a job | career-change, planning
Choose one skill that appears in many postings that you want, and one project in which you need it. Learning for a purpose stays; watching videos doesn't. Reserve three fixed hours a week and tell somebody who will ask.

Look at what exists for free: libraries, open courses, documentation, groups that meet. Before you pay for a certificate or a boot camp, ask three employers whether they value it, and ask graduates what became of them. Public funding exists in many countries; check the current rule.

After six weeks, show something: a small tool, a report, a talk. Put it in your CV under projects and say what is still missing.

=== from-employee-to-freelance | Becoming self-employed | career-change, planning
Before you resign: find two customers, or one customer and a reserve of several months' costs. Count realistically: of a year's working days, many go to finding work, paperwork, holidays and illness, so a day rate must be far above a daily wage.

Clarify registration, taxes, insurance, pension and liability; the rules differ by country and profession, and so do those on working for only one client. Check the current rule with a chamber, an adviser or the tax office. Look at your contract: side work may need consent.

Agree in writing what you deliver, for how much, and when it is paid. Start small beside a part-time job if you can.

=== freelance-to-employee | Going back from self-employment to a job | career-change, cv
Employers wonder whether you can take direction and whether you will leave. Explain what you want in a team that you can't have alone: larger tasks, colleagues, depth. Don't say that business was bad as the only reason.

In the CV, treat the years as one role: "Self-employed web developer, 2018 to 2025", with bullets per client or project, results, and how long customers stayed. Name customers only with their consent, otherwise the industry.

Ask a client for a reference. Show that you worked within others' rules: deadlines, code of conduct, joint planning.

=== leaving-military | From military service to a civilian job | career-change, cv
Civilians don't know ranks and abbreviations. Write what you did: people led, equipment worth what, training given, operations planned, safety record. "Sergeant" becomes "led a team of nine; responsible for maintenance of twelve vehicles".

Roles that are close: logistics, maintenance, security, emergency planning, training, project management. Ask your service's resettlement office about courses and recognition of licences while you are entitled to them.

In interviews, show that you can work without orders: an example where you asked, listened and convinced. Leave out what is classified, and speak of hard experiences only as far as you want to.

=== public-sector-applying | Applying to a public employer | application, public-sector
Public employers must justify their choice, so they check criteria one by one. Answer each point of the person specification explicitly, with an example, in the same order and the same words. What isn't in the papers can't be counted.

Enclose everything that is asked for, keep the deadline to the hour, and use their form even if it repeats the CV. Pay follows scales; what can be negotiated is usually the step, for which experience must be proven.

Interviews are often held by a panel with the same questions for all, and points are given. Expect long waits. For some posts, tests, citizenship rules or checks apply; check the current rule.

=== startup-or-corporate | Start-up or large company? | search, offer
In a young firm you do many things, see results fast and learn from chaos; money may run out, and few people can teach you. In a large one you find training, specialists, security and processes; decisions take time, and your part is smaller.

Ask a young firm: how many months are paid for, who are the customers, who left and why? Ask a large one: who decides on my work, how do people move, what did the last reorganization change?

Think of what you need next: breadth or depth, freedom or mentors. It isn't a choice for life, and having seen both is worth something.

=== working-abroad-plan | Looking for work in another country | abroad, search
Begin with three facts: may you work there, is your qualification accepted, how much of the language do you need? Official immigration and recognition portals answer the first two; they change, so check the current rule there rather than in forums.

Adapt CV and letter to what is customary, in the language of the posting. State your permit or that you need one, when you can move, and how you can be interviewed. A local telephone number or address helps only if it is real.

Reckon with costs of living, taxes, health insurance, housing and school before you compare pay. Find people from your country who made the move, and visit before you sign if you can.

=== foreign-qualifications | Having a foreign qualification recognised | abroad, education
Whether you need recognition depends on the profession. For regulated ones, such as nurse, doctor, teacher or electrician in many countries, you may not work under the title without it. For others, an evaluation helps the employer to understand what you learned but isn't required.

Gather early: certificate, list of subjects and hours, proof of work, certified copies and translations by a sworn translator. Ask the responsible authority first which papers it wants, since translations cost money. If parts are missing, there is often a course or an exam to make up for them.

In the CV, write the original name and beside it the nearest local equivalent with the word "comparable".

=== visa-sponsorship | Talking about visas and sponsorship | abroad, application
Answer the question about the right to work truthfully and at once: employers filter by it, and it comes out. If you need a permit, say which one, what the employer would have to do, and how long it usually takes; an employer who has never done it is often only unsure. Look up the current rule at the official portal and bring the link.

Apply to those who can: large companies, universities, hospitals, firms on an official list of sponsors where there is one. Put the line in the CV near the address: "Eligible for the skilled worker permit; degree recognised".

Never pay an employer or an agent for a job or a sponsorship. Ask about family members and about what happens to the permit if the job ends.

=== language-skills-cv | Stating language skills | cv, abroad
Use the levels A1 to C2 of the Common European Framework; readers in Europe and beyond know them. Write what the level rests on: a certificate with date, years in the country, use at work. "German B2 (exam 2024), daily use with customers" says more than "good".

Rate yourself honestly: the interview may switch to that language. A2 means simple exchanges, B1 daily life, B2 discussions at work, C1 fluent and precise, C2 close to an educated native speaker.

If your level is below what a posting asks, say what you do about it and when you will get there. An accent isn't a lack of level.

=== cv-germany | CV and application conventions in Germany | country, abroad, cv
A German application usually consists of a letter of one page, a CV in table form of one to two pages, and copies of certificates: degree, training, employment certificates from earlier jobs. It is sent as one PDF or through a portal.

The CV is in reverse order of time with months, without large unexplained gaps. A photo is still common but voluntary; employers may not require it. Date of birth and nationality are often given and can be left out. Place, date and a signature at the end are traditional and not required.

Employment certificates are written in a code of praise; foreigners needn't have them and can offer references instead. State the earliest start and, if asked, the expected yearly gross pay. Write in German if the posting is in German.

=== cv-uk | CV conventions in the United Kingdom and Ireland | country, abroad, cv
Two pages, reverse order of time, a short profile at the top, then experience with results. No photo, no date of birth, no marital status, no nationality beyond the right to work: employers avoid them because of equality law. British spelling.

The covering letter is short; for public posts and charities, a supporting statement that answers each criterion is weighed heavily. References come late, often after the offer; a line about them isn't needed.

Degree classes and A-levels mean something to readers there; explain foreign grades. Expect checks of the right to work before you start.

=== cv-usa | Résumé conventions in the United States and Canada | country, abroad, cv
The document is called a résumé; a CV there means the long academic kind. One page for up to about ten years of experience, two after that. No photo, age, marital status or other personal details. Letter-size paper, American spelling in the States, dates as month and year.

Bullets with verbs and results are expected, and modesty is read as weakness, though facts must be true. State city and state and the right to work where it helps. Thank-you messages after interviews are customary.

Pay is discussed per year before tax, or by the hour; benefits such as health insurance weigh heavily. Laws on questions about earlier pay differ by state and province; check the current rule.

=== cv-france-spain | CV conventions in France and Spain | country, abroad, cv
In France, one page is preferred for most people, with a title that names the post sought. A photo is common and optional. A letter of motivation is still expected in many sectors; it follows a pattern: you, me, we. Degrees and schools carry weight, so explain foreign ones. Contracts are either permanent (CDI) or fixed-term (CDD), and postings name which.

In Spain, one to two pages, often with a photo, which is optional. Employers look at training and languages, and contacts matter a good deal. Public posts are filled by competitive examination.

In both, write in the language of the country unless the posting is in English, and give levels for languages.

=== cv-finland-nordics | CV conventions in Finland and the Nordic countries | country, abroad, cv
One to two pages, plain and factual. A photo is optional. Modesty is the custom: state results without superlatives. An application letter of up to a page says why this job; many postings name a person to telephone, and a short call with a good question before applying is welcome.

Referees are listed or given on request, with their consent. Language skills are important: Finnish and Swedish in Finland, with levels; in technology English is often enough. Trade unions and collective agreements shape pay, so look up the agreement of the sector.

Hierarchies are flat; first names are usual. Being on time means being there a few minutes early.

=== cv-switzerland-austria | CV conventions in Switzerland and Austria | country, abroad, cv
Applications are full dossiers, as in Germany: letter, CV in table form, diplomas and work certificates. In Switzerland two pages for the CV are usual, a photo is common but optional, and referees with telephone numbers are often listed; nationality or permit type is commonly stated, because employers need to know it. Match the language to the region: German, French or Italian.

In Austria titles such as Magister or Diplomingenieur are used in addresses and on the CV. Postings there must state minimum pay; the sum is often a starting point for negotiation.

Cross-border workers should look up taxes and insurance on both sides; check the current rule.

=== remote-job-finding | Getting a job that you can do from home | remote, search
Such jobs draw many applicants, so show that you work well without being watched: an example of written communication, of planning your own week, of working with people in other time zones. Name tools only if you have used them.

Read exactly what is meant: fully remote, a few days, only within the country, with trips? Employers often can't hire in countries where they have no company, because of taxes and insurance. Ask about equipment, costs, hours at which you must be reachable, and how people get to know each other.

Look beyond the postings that say it: some teams agree to it after the trial period. Beware of offers of simple home work with high pay.

=== remote-working-well | Working well from home | remote, wellbeing
Have a place that you can leave at the end, a chair that you can sit on for hours, and fixed hours with breaks. Begin and end with a small ritual, such as a walk.

Write more than you think necessary: what you are doing, what is decided, where you are stuck. Answer within agreed times, and switch off messages when you concentrate. Turn on the camera for conversations that matter, and meet in person now and then.

Watch for isolation: plan lunch with somebody, join a group. Being visible takes effort: report results weekly in three lines. Agree with those you live with when you mustn't be disturbed.

=== working-from-another-country | Working from another country for a while | remote, abroad
A few weeks with a laptop by the sea sounds simple and touches taxes, social security, right to work, data protection and insurance. Ask your employer in writing before you book; many have a rule with a list of countries and a number of days.

As a visitor you usually may not work, even for an employer at home; some countries have special permits for it. Within the European Union some things are easier, but you may need a certificate for social security. All of this changes, so check the current rule with official sources.

Plan time zones, a quiet room and a second way to the internet.

=== disability-applying | Applying with a disability or chronic illness | diversity, application, rights
You decide whether and when to speak of it. It makes sense to mention it when you need something for the interview (a ramp, an interpreter, more time in a test), when it would be noticed and raise questions, or when it brings protection or support in your country. Otherwise it can wait until the offer or longer.

Speak about solutions: "I work with a screen reader; it does what this job needs, and I bring it along." An employer who hears what is needed and who pays for it is less worried. Public bodies often fund equipment.

Your rights differ by country: check the current rule, or ask a representative for disabled workers, a union or an advice centre. Look for employers whose existing staff you can ask.

=== discrimination-what-to-do | When you suspect discrimination in hiring | rights, diversity
Write down at once what was said, by whom, when, and who heard it; keep the posting, mails and notes. Deadlines for claims can be only weeks, so seek advice early: equality body, union, advice centre, lawyer. They can tell you the current rule and whether it is worth it.

You may ask the employer for the reasons in a factual tone. Don't post accusations in public before you have had advice.

Not every clumsy question is meant badly; you can bring it back to the work: "Is that a requirement of the job?" Look after yourself, too: talk to somebody, and keep other applications going.

=== burnout-signs | When work makes you ill | wellbeing, leaving
Signs that want attention: you don't recover on days off, sleep badly, become cynical or numb, make mistakes that you never made, feel your heart race on Sunday evening. See a doctor early; exhaustion is easier to treat at the beginning.

At work, look at what can change: tasks, hours, a colleague's help, saying no. Talk to your manager about load with facts: these are the tasks, this is the time, what shall wait? A works doctor, union or counselling service may help in confidence.

Don't resign at your lowest point unless your health demands it; take leave or sick leave first and decide afterwards. A job search costs strength; begin it when some has returned.

=== toxic-workplace | A bad boss or a hostile workplace | wellbeing, leaving, rights
Separate a bad day from a pattern. Keep a private record: date, what was said, witnesses. Talk to the person once if it is safe, with an example and a wish. Then to their manager, personnel, the works council or a union; shouting, humiliation, threats and harassment needn't be borne, and employers have duties here that differ by country.

Protect yourself: allies, breaks, clear written agreements, a doctor if sleep and mood suffer. Set a date by which it must be better, and prepare a way out meanwhile.

In interviews afterwards, say nothing bad: "I am looking for a team that works more openly" is enough.

=== employer-red-flags | Warning signs about an employer | search, interview
In the posting: three professions in one, no tasks, pressure words, the same posting every few months. In the process: interviewers who don't know the role, dates changed again and again, questions about private life, an offer after ten minutes, unpaid work of several days as a "test", refusal to put promises in writing.

Ask: why is the position open? How long do people stay in this team? What did the last person in it do next? May I talk to a future colleague? Watch how they answer rather than only what.

Reviews on the internet come from the very happy and the very angry: look for what many say in different years. Trust your stomach, and check it with facts.

=== work-family-balance | Combining work and family | wellbeing, negotiation
Decide as a family what must be fixed (pick-up times, one free weekend) and what can move. With these limits you can negotiate: later start, four days, home days, compressed hours, no late meetings. Offer a trial for three months and say how your work gets done.

In a new job, ask about it once they want you, and ask people in the team how it is really handled. Many countries give rights to parental leave or shorter hours with notice to be given in good time; check the current rule.

Share the sick days of children fairly. Being always a little short of time is normal; being always exhausted is a reason to change the plan.
`;
