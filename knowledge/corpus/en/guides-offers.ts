/** Guides to pay, offers, contracts, the first months and leaving. */
export const guidesOffers = `
=== salary-negotiation | Negotiating pay for a new job | negotiation, pay, offer
Negotiate after they have decided for you and before you sign: that is when you have most weight. Know three figures beforehand: what is usual for this role, place and experience; what you would be glad of; and the point at which you would rather say no.

## In the conversation
- Thank them, show that you want the job, then name your figure with a reason: the market, your experience with what they need, another offer if there is one.
- Say the number and stop talking.
- Ask for one thing at a time, the most important first.
- If the basic sum can't move, ask about bonus, days off, home working, training, title, or a review after six months, and have it put in writing.

Stay friendly. A polite request rarely costs an offer; threats and invented offers might.

=== salary-expectation-question | What to answer when they ask how much you want to earn | pay, interview, negotiation
Find out the usual range before the first call. If you are asked early, you may return the question: "Which range is planned for the role?" Many employers answer, and in some places they must; check the current rule.

If you have to name something, give a narrow range whose lower end you could accept, or one figure with a reason, and say that it depends on the whole package. A figure far below the market makes people doubt you as much as one far above.

You needn't reveal what you earn now, and in several places the question isn't allowed. "I'd rather talk about what this role is worth" is a polite answer. Don't lie about it: payslips are sometimes asked for.

=== salary-research | Finding out what a role usually pays | pay, negotiation
Use several sources and compare like with like: place, size of employer, experience, hours, bonus included or not. Good ones are official earnings statistics, collective agreements and public pay scales, postings that state a range, surveys of professional associations and unions, and people who do the work. Sites where users report their own pay give a hint, with few cases for rare roles.

Ask people for ranges rather than for their own sum: "What would somebody with five years get at a firm like yours?"

Write down the lower quarter, the middle and the upper quarter, with date and source. In the negotiation, you then argue with the market rather than with your needs.

=== asking-for-a-raise | Asking for more money in your present job | pay, negotiation, promotion
Choose the time: after a success, before budgets are fixed, at the yearly talk; ask for a meeting with this as its subject. Bring evidence for one page: what you have taken on since the last change, results, praise from customers, and what the market pays.

Say a figure and why it is right for your work, leaving rent and colleagues' pay out of it. Ask, then wait. If the answer is "not now", ask what would have to happen and by when, write the agreement down, and send a short summary by mail.

If nothing moves after that date, you know what to do: look outside. Don't threaten with leaving unless you mean it.

=== comparing-offers | Choosing between two offers | offer, negotiation
Put both on one page: tasks, manager, team, learning, pay with everything in it, hours, travel, security, place. Give each line a weight before you rate the offers, so that the figure you hope for doesn't lead your hand.

Count the money over a year: base, bonus that is likely rather than possible, pension, insurance, costs of the way to work, days off. Then ask: which manager do I want to learn from? Which job opens better doors in three years? What would I regret?

If something is missing for a decision, ask: talk to a future colleague, see the place, read the contract. Both sides know that you choose.

=== buying-time-offer | Asking for time before you answer an offer | offer, negotiation
It is normal to ask for a few days. Thank them, say that you are pleased, and ask by when they need an answer; then ask for what you need: "I'd like to read the contract carefully. May I give you my answer on Monday?"

If you are waiting for another employer, tell that one at once that you have an offer with a date, and ask whether they can speed up. You needn't say who the other is.

Don't accept in order to cancel later: it harms people who stopped their search, and word gets around. An employer who gives you one hour to decide has told you something about working there.

=== declining-offer | Turning down an offer or withdrawing | offer
Decide, then tell them quickly, by telephone if you had good contact, otherwise in writing. Thank them for their time, say that you have decided for another path, and give one reason at most. Three sentences are enough: "Thank you for the offer and the open conversations. After careful thought I have accepted a role closer to my field. I wish you success and would be glad to stay in touch."

Don't bargain if you don't mean to come. If pay is the only obstacle, say so before you decline.

Withdrawing during the process is fine too, and kinder than not appearing.

=== equity-and-bonus | Understanding bonus, commission and share options | offer, pay
Ask how a bonus came out in the last years, what it depends on, and whether you can influence that. "Up to" means the upper limit. Commission needs a clear plan in writing: from what amount, on which sales, paid when, and what happens when you leave.

For options or shares, ask: how many, what share of the company, price to exercise, vesting period and first date, what happens when you leave, taxes, and when anybody could sell. In a young company, treat them as a chance rather than as pay. Take tax advice before you sign for large sums.

Compare offers on the part that is certain.

=== contract-check | Reading an employment contract before signing | contract, offer
Compare the contract with what was promised: title, tasks, place, start, pay and when it is paid, hours and overtime, days off, trial period, notice for both sides, end date if it is fixed-term.

Look for clauses on competition after you leave, repayment of training costs, side jobs, rights to what you make, contractual penalties, and transfer to other places. Rules on what is valid differ by country: check the current rule or ask a union, a chamber or a lawyer.

What was agreed only by word of mouth is hard to prove; ask for it in the contract or at least in an e-mail. Take it home and read it in peace; a serious employer expects that.

=== fixed-term-contract | Accepting a fixed-term contract | contract, offer
A contract with an end date can be a way in, a bridge, or a dead end. Ask why it is limited (replacement, project, test), how many such contracts became permanent in the past, and when you will be told about a renewal.

Limits on repeated terms and on leaving early differ by country and sector; check the current rule. Note the date from which you must look for something else: some systems require you to report to the employment service early.

Agree what you want to have learned by the end, so that the time counts in any case. On the CV, mark it as fixed-term so that a short stay explains itself.

=== probation-period | Getting through the trial period | probation, new-job
The trial period is a test for both sides. In the first week, ask your manager: what does success look like after one month, three months and at the end? Write it down and look at it together every few weeks. Ask for feedback early, while there is time to change something.

Watch how things are done before you propose changes. Be punctual, keep small promises, ask rather than guess, and say at once when something goes wrong.

Notice is shorter in this time in many countries, for both sides; check your contract. If you notice that it doesn't fit, say so calmly and look at it with your manager. Leaving early is no shame; explain it later in one sentence.

=== first-90-days | The first three months in a new job | new-job, planning
## First month: listen
Meet the people that you depend on and ask each: what works, what doesn't, what do you need from me? Learn the vocabulary and who decides what.

## Second month: deliver something small
Choose a task that somebody will notice and that you can finish. Agree how your manager likes to be informed.

## Third month: show direction
Say what you have understood, what you propose, and what you need for it. Ask for an honest review.

Don't compare everything with your former employer, and don't promise large changes in week one. Keep notes of what surprises you: after three months you won't see it any more.

=== resigning-well | Giving notice and leaving well | leaving, contract
Sign the new contract first. Check your notice period and the form: some countries require a signature on paper; check the current rule. Tell your manager personally before anybody else, in few words, without a reckoning: "I have decided to take a new role. My last day would be the 31st."

Write the letter in two sentences: that you give notice, and to which date. Ask for a certificate or reference, days off that remain, and your papers.

Hand over in writing: what runs, where things lie, who knows what. Thank people. Many careers cross again, and the last weeks are what is remembered.

=== counteroffer-stay | When your employer wants to keep you | leaving, negotiation
Somebody who resigns is often offered more to stay. Before you answer, recall why you looked elsewhere. If it was only the money, a raise may settle it. If it was the manager, the work or the lack of prospects, it won't, and those reasons return within months.

Ask why it takes a resignation to get it, and have any promise put in writing. Consider that trust has changed: you are now the one who wanted to go.

If you accepted elsewhere, breaking that word has a price as well. Take a night, decide once, thank both sides, and don't use one against the other more than once.

=== dismissed-what-now | After losing a job: the first two weeks | dismissal, leaving, planning
Sign nothing on the day itself. Ask for papers to take home: notice, settlement, certificate. Deadlines for objecting can be short, a few weeks or less; find out the current rule at once from a union, an advice centre or a lawyer.

Report to the employment service early, because delay may cost benefits. Make a plan for money: what is there, what runs, what can stop. Save private contacts and your own documents, nothing that belongs to the employer.

Then tell people. Being laid off happens to good workers, and most help comes from those who know. Prepare one sentence on what happened before you apply.

=== explaining-dismissal | Explaining a dismissal in an interview | dismissal, interview, honesty
Keep it to two sentences, true and without blame. If the job was cut: "The site was closed and my whole team had to go." If it was about you: "The role needed a lot of cold calling, and I wasn't good at it. I learned that I am strong in looking after existing customers, and that is why I applied here."

Practise until it sounds like the weather report, then turn to the role. Don't call a dismissal a resignation; references may say otherwise.

If there was misconduct, say what you understood and what you do differently. Somebody who can speak about a failure without anger makes a better impression than a spotless story.

=== severance-basics | Settlement agreements and severance: what to look at | dismissal, contract, rights
An agreement to part ends your employment by your own signature, so it can weaken your protection and may delay unemployment benefits. Whether severance is owed at all differs by country; often it is a matter of negotiation. Check the current rule before you sign, and ask for at least several days.

Points to settle: end date, sum and when it is paid, remaining leave and overtime, bonus, release from work, wording of the certificate, company car or telephone, clause on competition, what is said to others.

A lawyer for employment matters or a union often pays for itself here. Leave nothing to word of mouth.

=== promotion-path | Getting promoted | promotion, planning
Do part of the next job before you have it, and let it be seen. Ask your manager: what must somebody at the next level be able to do, which of it have you seen from me, what is missing? Take on one task that shows it, agree a date to look at it, and report results without being asked.

Promotion is often decided in a room where you aren't. Make sure that two or three people there know your work: colleagues from other departments, the manager's manager. Help others to succeed; those who hoard knowledge become indispensable where they are.

If there is no position, ask openly whether one will come. If not, moving elsewhere may be the promotion.

=== internal-application | Applying for a job inside your company | promotion, application
Read the rules for internal moves: some firms require time in the present role or that your manager knows. Talk to the hiring manager before you apply and ask what they look for. Then tell your own manager before the rumour does, as a wish to grow and with a plan for the handover.

Prepare as for a stranger: colleagues on the panel can only rate what they hear. Bring results with figures; don't assume they are known. Your reputation is the reference, so speak beforehand to people whose opinion counts.

If you aren't chosen, ask why, congratulate the person who was, and agree what comes next.

=== performance-review-prep | Preparing for the yearly review | promotion, feedback
Keep a list through the year: what you finished, thanks you got, what went wrong and what you changed. Before the meeting, choose three results and one thing to learn, and think about what you want from the next year: tasks, training, pay, direction.

Listen to criticism to the end and ask for an example before you answer. If you disagree, say so calmly with facts, and ask to think about it. End with agreements that can be checked: who does what by when. Write them down the same day.

A review shouldn't hold surprises. If it does, agree to talk every month.
`;
