/**
 * Interview questions that every field asks. `=== id | question | kind | difficulty | fields | topics` opens one;
 * `?` says why it is asked, `+` what a good answer holds, `-` what spoils it, `>` what may be asked next.
 */
export const questionsGeneral = `
=== q-about-yourself | Tell us about yourself. | behavioural | entry | | interview
? They want an opening, and to see whether you can choose what matters.
+ Ninety seconds to two minutes, ending with why you sit here
+ Present role first, then the steps that led to it, then what you look for
+ Two facts that answer the posting's main points
- Your life from school onwards, or the CV read aloud
- Private matters that have nothing to do with the role
> What would your colleagues add?

=== q-why-this-company | Why do you want to work for us? | company | entry | | interview
? They look for somebody who chose them, and who will stay.
+ One thing about their product, customers or way of working that you know from a source and that matters to you
+ How it connects with what you have done
+ What you would like to contribute
- Praise that fits any employer, or only pay and the way to work
> What do you know about our customers?

=== q-why-this-role | What interests you about this role? | role | entry | | interview
? They check whether you understood the tasks.
+ Two tasks from the posting that you do gladly, with an example of each
+ What is new to you and why you want to learn it
- The role as a stepping stone to something else
> Which part of it would you like least?

=== q-strengths | What are your greatest strengths? | behavioural | entry | | interview
? They want to know what they would get, in your own judgement.
+ Two or three strengths that this job needs
+ For each, one short example that others noticed
- A list of adjectives without proof
- Strengths that nobody needs here
> How would your manager rank them?

=== q-weakness | What is your greatest weakness? | behavioural | standard | | interview
? They look for honesty and for somebody who works on themselves.
+ A real weak spot that isn't central to the job
+ What it led to once, and what you do about it now
+ Signs that it is getting better
- A strength in disguise: "I work too hard"
- Something that rules you out, or no answer at all
> When did it last get in your way?

=== q-why-leaving | Why do you want to leave your present job? | role | standard | | interview, leaving
? They wonder whether the same will happen with them.
+ What draws you forward: a larger task, a field, a way of working
+ One sentence about the past that is true and friendly
- Complaints about the boss, colleagues or pay
- Confidential matters of the employer
> What would have to change for you to stay?

=== q-gap-in-cv | What did you do between these two jobs? | gap | standard | | interview, gap
? They want to understand the time and to hear that it is settled.
+ One calm, true sentence with the reason as far as you want to share it
+ What you kept up or learned in that time
+ Why you are ready for this job now
- Long justification, or dates that don't fit the CV
> Is there anything that could call you away again?

=== q-five-years | Where do you see yourself in five years? | behavioural | standard | | interview, planning
? They check whether your wishes and what they can offer go together.
+ A direction rather than a title: what you want to be good at
+ A first step that this role makes possible
- "In your chair", or no idea whatever
- Plans that begin with leaving soon
> What do you need from us for that?

=== q-why-hire-you | Why should we choose you? | role | standard | | interview
? They ask you to sum up your case.
+ The two or three main needs of the role, each with your best proof
+ What you bring that may be rare among others, without running them down
- "Because I need the job"
- General virtues
> What would you need to learn first?

=== q-conflict-colleague | Tell us about a disagreement with a colleague. | behavioural | standard | | interview, conflict
? They want to see how you treat people when it is hard.
+ A real difference about the work, told fairly to both sides
+ That you spoke with the person first, listened, and looked for what you both wanted
+ What came of it, and how you work together today
- Having no conflicts ever
- A story in which you win and the other is a fool
> What would you do differently?

=== q-conflict-manager | Describe a time when you disagreed with your boss. | behavioural | hard | | interview, conflict
? They look for courage and loyalty at once.
+ A matter of substance, raised in private with facts and an alternative
+ Who decided, and that you carried the decision even if it wasn't yours
+ What you learned from the outcome
- Going behind the manager's back
- Giving in without a word, every time
> What if you had thought it unethical?

=== q-failure | Tell us about a failure. | behavioural | standard | | interview
? They want to know whether you see your own part and learn.
+ Something that really went wrong and mattered
+ Your own part in it, in plain words
+ What you did at once, and what you have done differently since
- A failure that others caused
- A disaster that shows carelessness in this very job
> Who had to pay for it, and what did you say to them?

=== q-mistake-owned | Describe a mistake that you made at work and how you handled it. | behavioural | standard | | interview, honesty
? They check whether you report errors early.
+ What happened, in two sentences, with its size
+ That you told the right person quickly and helped to limit the harm
+ The change that keeps it from happening again
- "I don't make mistakes"
- Hiding it until somebody found out
> How did people react?

=== q-pressure-deadline | How do you work under pressure or with a tight deadline? | behavioural | standard | | interview, wellbeing
? The role has busy times, and they want to know what becomes of you in them.
+ A case with a real date and too much to do
+ How you chose what came first, what you left out and whom you told early
+ The result, and what you did afterwards so that it would not happen again
- Liking stress, or working through every night as a plan
> What do you do when two people both say that theirs is urgent?

=== q-prioritising | How do you decide what to do first when everything is important? | behavioural | standard | | interview, planning
? They want to see a method rather than a mood.
+ Sorting by consequence and date, with an example of a real day
+ Asking the people concerned when priorities clash
+ Keeping some time free for what can't be foreseen
- Doing what shouts loudest, or everything at once
> What did you drop last week?

=== q-teamwork | Give an example of successful teamwork. | behavioural | entry | | interview, teamwork
? Hardly any work is done alone.
+ What the group wanted to reach and what your own part was
+ How you helped somebody or accepted help
+ A result that none would have reached alone
- "We" without a word on what you did
> What role do you usually take?

=== q-leadership | Tell us about a time when you led others. | behavioural | standard | management | interview, leadership
? They look for the ability to bring people along, with or without a title.
+ The aim, the people, and what stood in the way
+ How you gave direction, shared out tasks and kept track
+ How you dealt with somebody who didn't go along
+ Result for the work and for the people
- Only your title, or doing everything yourself
> How would they describe your style?

=== q-difficult-employee | How have you dealt with somebody in your team who didn't perform? | behavioural | hard | management | interview, leadership, feedback
? Managers often avoid this, and it costs the whole team.
+ Talking early, in private, with concrete observations
+ Looking for the cause: skill, will, load, life
+ Clear agreements, support and dates
+ An honest outcome, even if it was a parting
- Waiting for the yearly review, or complaining to others
> What did the rest of the team notice?

=== q-delegating | How do you delegate work? | behavioural | standard | management | interview, leadership
? They check whether your team can work without you.
+ Choosing by ability and by what somebody should learn
+ Agreeing aim, freedom, date and points at which to look at it
+ Staying reachable without taking it back
- Handing over only what is unpleasant
- Checking every step
> What did you find hard to hand over?

=== q-influence | How did you convince somebody over whom you had no authority? | behavioural | standard | | interview, communication
? Many roles depend on people in other departments.
+ Understanding first what the other side needs
+ Facts or a small test instead of pressure
+ What they agreed to, and how the relationship is now
- Escalating to the boss as the first step
> What if they had said no?

=== q-change | Tell us about a big change at work and how you coped. | behavioural | standard | | interview
? Systems, owners and tasks change, and they need people who move with them.
+ What changed, and what it meant for your daily work
+ That you said what worried you, and then tried it
+ Something that you did to help others through it
- Looking back with bitterness
> What is better now, and what was lost?

=== q-initiative | Describe something that you started without being asked. | behavioural | standard | | interview
? They look for people who see what is needed.
+ What you noticed, and why it mattered
+ That you asked for leave where it was needed
+ What it took, and what is left of it today
- An idea that somebody else had to carry out
> Why had nobody done it before?

=== q-learning | How do you learn something new that you need for work? | behavioural | entry | | interview, planning
? What you know today will not be enough in three years.
+ A recent example, with how you went about it
+ Using it in a real task soon after
+ How you notice that you have understood it
- "I'm a quick learner", and nothing else
> What are you learning at the moment?

=== q-customer-angry | How do you deal with an angry customer? | behavioural | entry | sales hospitality office | interview, service
? They want calm people who keep customers and protect colleagues.
+ Letting them finish, staying calm, showing that you understood
+ Apologising for the trouble without guessing whose fault it was
+ Offering what you can do, with a time, and doing it
+ Knowing the limit: insults and threats, and whom to call
- Arguing about who is right
- Promising what you can't keep
> And if they are simply wrong?

=== q-explain-simply | Explain something complicated from your field to somebody who knows nothing about it. | behavioural | standard | | interview, communication
? In most jobs, specialists have to talk to others.
+ Asking what the other person needs it for
+ A picture from daily life, without technical words
+ Checking whether it came across
- Talking down, or talking on
> Explain it in one sentence.

=== q-ethics | What would you do if you were asked to do something that you think is wrong? | behavioural | hard | | interview, honesty
? Trust is hard to test later.
+ Making sure first that you understood
+ Saying openly and in private what troubles you, and offering another way
+ Knowing where to turn next: manager's manager, compliance, law
- "I do as I'm told", or heroic tales
> Have you been in such a situation?

=== q-success-proud | What are you most proud of? | behavioural | entry | | interview
? They learn what you value and what you can do at your best.
+ Something close to the work in question, with your own part clear
+ What made it difficult
+ How others benefited, with a figure if there is one
- A success of long ago, for want of a newer one
> What would you do better today?

=== q-incomplete-information | How did you decide when you didn't have all the facts? | behavioural | hard | management | interview
? Waiting is a decision, too.
+ What was known, what wasn't, and what it would have cost to find out
+ Whether the decision could be undone, and how that shaped it
+ Result, and what you watched in order to correct it
- Gut feeling alone, or never deciding without everything
> Whom did you ask?

=== q-salary | What are your salary expectations? | role | standard | | interview, pay, negotiation
? They check whether it makes sense to go on.
+ A range that you found through research, or a question about theirs
+ The whole package in view, and openness to talk
- "Whatever you pay", or a sum because of your rent
- Untrue statements about present pay
> What is the least that you would accept?

=== q-notice-start | When could you start? | role | entry | | interview, contract
? They plan, and they watch how you treat your present employer.
+ Your notice period and the date that follows from it
+ Holidays or obligations that are already fixed
- Offering to break your contract
> Could you come for a day to meet the team before that?

=== q-remote-work | How do you organise yourself when you work from home? | behavioural | standard | | interview, remote
? They want results without having to watch.
+ Place, hours and how you can be reached
+ How you report progress and raise problems early in writing
+ How you stay in contact with the team
- Only the pleasures of it
> What do you miss at home?

=== q-overqualified | Aren't you overqualified for this? | gap | hard | | interview, cv
? They fear that you will be bored, expensive, or gone soon.
+ Taking the worry seriously
+ Why this level and this work are your choice now
+ Readiness to be led, and how long you mean to stay
- Being offended
> How will you feel with a younger manager?

=== q-career-change | You come from another field. Why should it work here? | gap | hard | | interview, career-change
? They weigh the effort of training you.
+ The reason for the change, told forwards
+ Two tasks of this job that you have done under another name
+ What you have already done to close the gap, and the next step
- Running down the old profession
> What will be hardest for you?

=== q-many-jobs | You have changed jobs often. How long would you stay with us? | gap | hard | | interview, gap
? Training somebody costs money, and they want it to last.
+ The reasons, sorted: temporary contracts, closures, own choices
+ What you look for that makes you stay, and where you did stay
- Excuses one by one, or a promise that nobody believes
> What made you leave the last one?
`;
