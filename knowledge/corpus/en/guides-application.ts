/** Guides to letters, searching, networks, recruiters and references. */
export const guidesApplication = `
=== letter-structure | A cover letter that is read to the end | letter, application
Half a page to a page, three or four paragraphs. The first says which role, and the strongest reason why you: a result or an experience that answers what the posting asks for first. The second gives the proof, with one example told briefly. The third says why this employer, with something that you can only know if you looked. The last says when you can start and that you would like to talk.

Don't retell the CV. Don't begin with "I hereby apply". Address a person if you can find the name; a call to the office often yields it.

Write the letter last, when the CV is adapted: its one job is to make somebody want to read that CV.

=== letter-or-none | Is a cover letter still needed? | letter, application
If the posting asks for one, send it: leaving it out looks careless. If the form has an optional field, a short one helps where you have something to explain that the CV can't say: a change of field, a move, a gap, a special reason for this employer.

For many roles in technology, logistics and trades, recruiters go by the CV and the form, and a few lines in the e-mail are enough. For public employers, charities, teaching and communication, the letter is often weighed, because it is a sample of your writing.

A general letter that could go anywhere is worse than none.

=== letter-ai-tools | Using AI tools for applications without losing yourself | letter, application, honesty
A language model can help you find gaps, shorten, correct spelling, translate and think of questions. It can also make up experience, flatten your voice, and produce the same opening as a hundred other applicants.

Give it facts and ask for alternatives rather than a finished letter. Check every number, name and skill against what is true. Then say it in your own words, and read it aloud: would you talk like that?

Don't paste confidential information of an employer, or other people's personal data, into a tool whose terms you haven't read. Some employers state in the posting what they allow; follow it. In an interview you must be able to explain each line.

=== apply-not-all-requirements | Applying when you don't meet every requirement | application, search
Postings describe a wish. Separate what is binding (a licence, a language level, a permit, a degree demanded by law) from what is desirable. If you meet the binding points and a good part of the rest, apply.

For each missing point, ask: do I have something close, can I learn it in weeks, does somebody else in such a team usually cover it? Say this in one sentence of the letter for the most important gap and leave the others.

If you would be missing most of the daily tasks, look for the step before this role instead: the same employer may have it.

=== reading-a-posting | How to read a job posting between the lines | search, application
Look first at what the person will do on an ordinary day; titles vary between employers. What stands at the top and what is repeated matters most. Count how many different jobs are described: a list that covers three professions hints at a team that is too small.

## Questions worth writing down
- Is the role new, or is somebody being replaced, and why?
- Whom does it report to?
- What would be a success after six months?
- Is pay stated, and if not, can you find the usual range?

Words such as "resilient", "flexible hours" or "like a family" may mean nothing, or may mean overtime. Ask for an example in the interview.

=== search-plan | A weekly plan for looking for work | search, planning, wellbeing
A search without a plan eats every hour. Treat it as part-time work with fixed times: for instance mornings for applications and calls, one afternoon for learning, one for meeting people, the rest free.

Set goals that depend on you: five good applications, three conversations, one course chapter. Replies don't depend on you, so don't count those. Note each application in a list with date, contact, stage and next step, and review the list every Friday: which kind of application led to a talk?

If ten careful applications bring no invitation, change the CV. If interviews bring no offer, practise those. If offers are poor, look at where you apply.

=== track-applications | Keeping track of applications | search, planning
When an employer calls after three weeks, you should know at once which job it is. Keep one table or board: employer, role, link and saved text of the posting (it disappears), date, version of the CV that you sent, contact person, stage, next step with a date.

Save the posting as a file on the day you apply; you will need it for the interview. Write down after each conversation what was said about pay, start and next steps.

The table shows patterns too: which sources bring replies, how long employers take, where it stops.

=== unadvertised-jobs | Finding jobs that were never advertised | search, networking
Many positions are filled before a posting is written, because somebody knows somebody or an application came at the right time. To be that person, choose twenty employers where your work is needed, find out who leads the team, and write briefly: who you are, which problem of theirs you can help with, and a question for a short talk.

Don't ask for a job; ask for information. A request for fifteen minutes about how the team works is easy to grant. Ask at the end whom else you should talk to.

Follow up once after a week or two. Most won't answer, and that is normal: a few replies are enough.

=== networking-for-shy-people | Networking if you hate networking | networking
Networking means being useful and staying in touch, and it needs no crowds. Start with people that you already know: former colleagues, teachers, neighbours, people from a club. Write to one a week: how are you, here is what I am doing, what are you seeing?

In conversation, ask and listen; introverts are often good at it. Prepare two questions and one sentence about yourself. At events, come early when it is quiet, talk to one person well, and leave when you are tired.

Give before you ask: an article, an introduction, thanks. When you do ask, ask for something small and clear, such as ten minutes about their team.

=== referral-asking | Asking somebody inside a company to recommend you | networking, application
A recommendation by an employee usually gets an application read. Ask people who know your work, and make it easy to say no: "Would you feel comfortable passing on my CV for this role? If not, I understand." Send the link, the CV, and three lines on why you fit, which they can forward.

If you don't know the person well, ask for information about the team first. Don't ask a stranger to vouch for you.

Apply through the official way as well, unless they tell you otherwise. Thank them whatever comes of it, and tell them the outcome.

=== linkedin-profile | A professional profile online | online, networking
Write the headline as what you do and for whom, rather than only a title. The first two lines of the summary show without a click, so put the essential there. Titles and dates should agree with your CV; recruiters compare them.

Recruiters search by title, skill and place: use the common names of your role, list the skills that you want to be found for, and set your location. A clear, friendly picture is customary there.

If you look discreetly, use the setting that shows openness to recruiters only, and be aware that it can't guarantee that your own employer never sees it. Switch off the notices to your network before you edit.

=== online-reputation | What employers find when they search for your name | online
Search for your name in a private window, with your town and your profession added, and look at pictures too. What you wouldn't want to discuss in an interview, set to private or remove; ask other people to take down what they posted of you.

Then add something good: a complete professional profile, a talk, a small site with your work. A page that you control tends to move up.

If somebody with the same name has a bad reputation, use a middle initial consistently and link your profile in the CV. Don't argue in public about former employers.

=== recruiters-working-with | Working with recruiters and headhunters | recruiters
A recruiter is paid by the employer to fill a role, so be friendly, clear and quick, and don't expect career advice. In most countries a serious agency charges the candidate nothing; check the current rule where you live.

## Ask at the start
- Which employer is it, or at least which industry and place?
- Do you have the mandate, and are others on it?
- What is the pay range?
- Will you ask me before you send my CV anywhere?

Have them confirm in writing that nothing is sent without your consent: two agencies sending the same person to one employer causes trouble. Tell the truth about pay and notice, and say what you won't do. Stay in touch with the two or three who know your field.

=== recruiter-message-reply | Answering a recruiter who writes out of the blue | recruiters, online
You needn't answer every message, but a short reply keeps doors open. If you might be interested, ask for the facts before a call: employer, tasks, place, range of pay, contract. A recruiter who can't name any of these is probably collecting CVs.

If you aren't interested: "Thank you, I'm happy where I am. I would listen to something with X from spring." That takes a minute and makes the next message better.

Never send copies of identity documents or bank details at this stage. Look up the agency and the person; the number on the agency's site should lead to them.

=== job-scams | Recognising fake job offers | search, honesty
Warning signs: pay far above what is usual for simple work; an offer without an interview, or one held only in a chat; mail from a free address in the name of a known company; pressure to decide today; requests for money for training, equipment or visa; requests to receive parcels or to pass money through your account; early demands for identity papers, bank details or codes.

Check the company's own site for the posting and call the number given there, rather than the one in the message. Search for the text of the message together with the word "scam".

If you have already paid or sent documents, tell your bank and the police at once, and change passwords. Passing on money for others can make you liable even when you were deceived.

=== follow-up-after-applying | When and how to follow up | application, follow-up
After applying, wait until the date that the posting names; if none is named, about two weeks. Then write or call once, briefly: which role, when you applied, that you are still interested, and whether there is any news on timing. Add one new fact if you have one.

After an interview, wait until the date you were told plus two or three days. One reminder, then a second one a week or two later. If there is still silence, let it go and keep applying elsewhere: no answer is an answer, and often has nothing to do with you.

Stay friendly. The person may be waiting for a decision that somebody else has to make.

=== thank-you-note | Thanking after an interview | follow-up, interview
A short message within a day is customary in North America and welcome in most places. Three or four sentences: thanks for the time, one thing from the talk that interested you, one sentence that strengthens your case or corrects something that you said badly, and that you look forward to hearing from them.

Write to each person that you spoke with if you have their addresses, with a different sentence for each. Don't attach anything unless it was asked for.

The message rarely decides, but it reminds them of you while they compare, and it is the right place to supply an answer that you owed.

=== rejection-handling | After a rejection | rejection, wellbeing
A refusal tells you that somebody else fitted better on that day by criteria that you don't know. Allow yourself an evening of disappointment, then look at what you can learn: did the CV match, was there a question that you couldn't answer, was the pay too far apart?

Reply kindly. Thank them, say that you would be glad to be considered again, and ask for one piece of advice. Second choices do get called when the first one withdraws.

If several in a row hurt, reduce the number, talk to somebody, do one thing each day that has nothing to do with the search. Hold on to what you can control: the next application.

=== feedback-after-rejection | Asking for feedback after a refusal | rejection, follow-up
Ask within a few days, in two sentences, and make it easy: "Thank you for letting me know. I would like to improve: is there one thing that would have made my application stronger?" A call to somebody you met works better than mail to a general address.

Many employers give none, for fear of disputes; don't press. If you get an answer, thank them and don't argue, even if it is wrong. What several people say independently is worth acting on; a single opinion is only that.

=== staying-motivated | Keeping going in a long search | wellbeing, search
A long search wears people down; that is usual and no sign of weakness. Keep a rhythm of days, with a time to stop. Meet people, move, sleep. Keep a list of what you did rather than of what you got.

Look for small proofs that you are able: voluntary work, a course, helping a friend with a project. They give you something to tell as well. Make a plan for money early, so that fear doesn't choose the job.

If you can't sleep, feel empty for weeks or think of harming yourself, talk to a doctor or a crisis line; that is more urgent than any application. Employment services and churches or unions in many places offer free counselling.

=== references-choosing | Choosing and preparing references | references
Choose people who have seen your work and speak well and gladly of it: a former manager, a senior colleague, a customer, a teacher. Two or three are enough. Ask before you give a name: "Could you recommend me for this kind of role?" Somebody who hesitates is no good choice.

Send each of them the posting, your CV and two or three points that would help, and tell them when a call may come. Afterwards, thank them and tell them the result.

Give references only when they are asked for, usually late. Say if your present employer mustn't be contacted; that is understood everywhere.

=== references-bad-boss | When a former manager would say nothing good | references, leaving
You choose whom you name, so name somebody else from that time: a colleague, another manager, a client, the person who followed your boss. If the employer insists on the manager, say calmly that you parted with different views on one matter, and offer others who saw your work.

Ask the personnel department what it states about former staff. Many confirm only title and dates. In countries with written employment certificates, read yours carefully and ask for corrections soon.

Don't speak ill of that person. One neutral sentence, then what you learned, and back to the role.

=== secret-job-search | Looking for a job while employed, discreetly | search, leaving
Use your own telephone, computer and address, and your own time. Don't tell colleagues, not even good ones. Write in the application that it is confidential, and don't let your present employer be asked for a reference before you agree.

Put interviews early, late or in a day off; ask for a first talk by video. A suit on an ordinary day attracts questions, so change elsewhere.

Keep working well: people remember the last months. Take nothing with you that belongs to the employer, such as files or customer lists. Check your contract for the notice period and any clause on competition before you sign elsewhere.

=== background-checks | Background checks and what they look at | application, honesty
Depending on country and role, an employer may check identity, right to work, degrees, former employers and dates, professional licences, and for some roles a criminal record or credit. What is allowed differs much; often your consent is required. Check the current rule where you live, and ask what will be checked and by whom.

Prepare: collect certificates, exact dates and contact points of former employers, and make sure that CV, profile and forms say the same. If there is something that will come up, mention it first, briefly, with what has changed since.

Careers with children, money, security or transport are checked most strictly.

=== criminal-record-applying | Applying with a criminal record | application, honesty
Find out first what you must disclose: in many countries old or minor convictions needn't be mentioned after some time, while certain jobs require everything. A probation service, legal advice centre or a charity for former prisoners can tell you the current rule.

If you are asked lawfully, answer truthfully and briefly: what it was, when, what has changed, why it doesn't concern this work. Two or three sentences, practised until they sound calm. A false answer can end the employment later.

Begin with employers known to give second chances, with trades, logistics, kitchens, and firms where somebody can recommend you. Courses finished and steady voluntary work are good proof.
`;
