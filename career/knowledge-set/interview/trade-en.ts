/** Questions on sales, marketing, money, management, logistics, making, building, serving, growing and guarding. */
export const tradeEn = `
# sales
entry | How do you start a talk with a customer whom you don't know? | looks and listens; an open question; no pressure
entry | A customer complains loudly. What do you do? | stays calm; listens; a solution within your rights; thanks
standard | Tell me about a sale that you won against the odds. | the need behind the wish; your steps; the result in figures if you have them
standard | How do you use {skill} in your daily work with customers? | what you record and why; an example of use; limits
standard | A customer wants a discount that you can't give. What do you offer? | value before price; something in return; a clear no if need be
standard | How do you plan your week between new and existing customers? | potential and effort; fixed times; what you drop
hard | Your largest customer threatens to leave. How do you proceed? | finds the reason; the right people at the table; a plan; a line that you don't cross
hard | How would you build up sales in a region where nobody knows us? | picks segments; first references; measures; when to stop
# marketing
entry | Which campaign did you work on, and what was your part? | aim and audience; your share; the result
entry | How do you write for people who have little time? | one message; plain words; tests the headline
standard | How do you decide where a budget with {skill} goes? | aim; cost per result; a test before scaling; what you stopped
standard | How do you measure success beyond clicks? | the step that earns money; a comparison; delay
standard | Tell me about a campaign that failed. | the assumption; when you noticed; what you changed
hard | Figures rise, sales don't. What do you check? | definitions; quality of contacts; the page or shop behind; other causes
hard | How would you place us against a competitor with ten times our budget? | a narrow audience; a true difference; a test with its limit
# finance
entry | How do you check your own figures before you pass them on? | totals and cross checks; comparison with last period; a second look
entry | Which tasks with {skill} do you do alone? | named tasks; how often; what is checked by others
standard | How do you proceed with a monthly or yearly closing? | order of steps; accruals; reconciliations; deadlines
standard | A variance can't be explained. What do you do? | from large to small; documents; asks the unit; notes what stays open
standard | How do you explain figures to people who are no accountants? | the message first; one picture; cause and consequence
standard | How do you use {skill} to avoid mistakes? | controls; four eyes; an example of a mistake caught
hard | Someone above you asks you to book something differently than the rules say. What do you do? | asks for the reason; names the rule; writes it down; the proper way up
hard | How would you judge whether an investment is worth it? | cash flows and assumptions; a bad case; what the model leaves out
# management
entry | How do you plan a piece of work with several people? | aim, steps, owners, dates; what you watch
standard | Tell me about a project that went off plan. When did you notice? | early signs; what you told whom; the change; what you learned
standard | How do you say no to a demand in a running project? | effect on time and cost; alternatives; a decision by the right person
standard | How have you used {skill}, and what would you leave out today? | purpose; what it brought; what was ballast
hard | Two projects need the same person. How do you decide? | value and risk; asks the person; a clear decision with a reason
hard | How do you lead people who know more than you? | trusts their craft; sets aims; clears the way; takes the decision
# logistics
entry | How do you make sure that nothing leaves with the wrong content? | checks at picking and packing; scanner; what you do with a difference
entry | What do you check before you start a machine or vehicle? | the round of checks; load; papers; when you refuse to drive
standard | How have you worked with {skill}? | kind and size of the store or fleet; your task; a difficulty
standard | A delivery is late and the customer calls. What do you do? | facts first; an honest time; a way out; a note
standard | How do you keep stock right? | counts in turns; causes of differences; who is told
standard | How do you work safely at night or under time pressure? | breaks; rules that stand; an example of stopping
hard | Half the shift is missing. How do you run it? | what must go out; people to the bottleneck; tells customers early
hard | How would you shorten the way of goods through the store? | measures walking and waiting; moves fast items; a trial
# manufacturing
entry | How do you set up your workplace or machine at the start of a shift? | checks; tools; papers; the first part
entry | What do you do with a part that is just out of tolerance? | marks and keeps it apart; measures again; tells; never passes it on
standard | Tell me about a fault at {skill} that you solved. | the sign; the steps to the cause; the remedy that lasted
standard | How do you work with drawings and standards? | the version; critical measures; asks before guessing
standard | How do you keep quality when the pace rises? | checks that stay; signals early; an example
hard | Scrap has risen and nobody knows why. How do you proceed? | when and where; one cause at a time; data from machine and material; makes it last
hard | How would you prepare {skill} so that others can take over? | a short standard; pictures; trains two; checks after a week
# construction
entry | What do you check before you start on a site? | safety; plans; material; other trades
entry | Which work with {skill} do you do without help? | named work; since when; what you leave to others
standard | The plan and the site don't agree. What do you do? | stops in time; measures; asks and has it confirmed; notes it
standard | How do you test your work before you hand it over? | the tests of the trade; record; what you repair at once
standard | How do you deal with customers who live where you work? | clean; says what happens when; listens to complaints
hard | The schedule slips because another trade is late. What do you do? | finds work that can go on; tells the management; agreement in writing
hard | You see a danger and the foreman says to go on. What do you do? | stops own work; names the rule; goes further up
# hospitality
entry | What does a guest notice in the first minute? | a greeting; order; an example
entry | How do you keep to hygiene when it is full? | fixed steps; temperatures; hands; what you throw away
standard | How do you prepare a service with {skill}? | a plan; mise en place; who does what
standard | A guest says that the dish is bad. What do you do? | apologises; replaces; tells the kitchen; follows up
standard | How do you keep the cost of goods low without saving on quality? | portions; season; waste is weighed
hard | Two people call in sick before a full evening. How do you run it? | shorter menu; posts by strength; tells guests honestly
hard | How would you renew what is offered here? | guests and figures; few changes; a test week
# science
entry | How do you write down an experiment so that others can repeat it? | material, steps, conditions; raw data; what went wrong
standard | How have you used {skill}, and how did you check the method? | purpose; standards and blanks; limits
standard | A result doesn't fit. What do you do? | repeats; checks device and sample; doesn't drop it without a reason
hard | When is a result good enough to act on? | error and effect; independent repeat; cost of both mistakes
# security
entry | What do you do in the first minutes of an alarm? | own safety; checks; calls; notes
standard | How do you calm an aggressive person? | distance; voice; a way out; help in time
standard | How have you worked with {skill}? | place and task; an incident; what you learned
hard | You have to choose between a rule and a person in danger. How do you act? | law and proportion; calls for help; report
# facilities
entry | How do you plan a round through a building? | order; safety; what you note
standard | How do you work with {skill} so that nobody is disturbed or harmed? | right agent and tool; signs; times
standard | Something breaks on a Friday evening. What do you do? | makes it safe; decides what can wait; tells; follows up
hard | How would you save energy or material in this building? | measures; habits before machines; shows the result
# agriculture
entry | What do you check first in the morning? | animals or plants; water; weather; machines
standard | How have you worked with {skill} over a year? | the seasons; your part; what went wrong
standard | How do you notice illness or pests early? | daily look; signs; whom you call
hard | Weather ruins the plan for the week. How do you decide what comes first? | what spoils; people and machines; soil and law
`;
