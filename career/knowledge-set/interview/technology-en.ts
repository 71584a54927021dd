/** Questions on software, data, infrastructure, security of information, design and engineering. */
export const technologyEn = `
# software
entry | What have you built with {skill}, and which part of it did you write yourself? | names one piece of work; says which part was yours; says what you would do differently today
entry | How do you find out why code that uses {skill} doesn't do what it should? | makes the fault happen again; reads messages and logs first; changes one thing at a time; adds a test for it
entry | How do you know that a change is safe to release? | tests at several levels; a review; a small step that can be undone; what you watch after the release
standard | Tell me about a decision about {skill} that you took or influenced. What spoke against it? | the situation and its limits; at least one alternative; the price of the choice; how it turned out
standard | Something that you run with {skill} becomes slow in production. How do you proceed? | measures before changing; narrows down where the time goes; tells people who are affected; prevents it from coming back
standard | How do you keep the data right when two requests change the same thing at once? | names a transaction, a version or a lock; says what happens to the loser; knows the price in speed
standard | How do you review a colleague's change? | first the purpose and the risk, then details; asks instead of ordering; what you leave to tools
hard | When would you advise against {skill}, and what would you use instead? | knows its limits from practice; ties them to a need; names the cost of moving
hard | A service depends on another one that fails for an hour. What should happen, and how do you build it with {skill}? | time limits and retries with a pause; work that can be repeated safely; what users see; how you test the failure
hard | How would you take an old system apart while it stays in use? | finds seams; moves one part with a way back; runs both for a while; says when to stop
# data
entry | Which question did you last answer with {skill}, and who asked it? | the question in plain words; where the data came from; how you checked the result
entry | What do you look at first in data that you don't know? | size, gaps, duplicates, odd values; what a row means; whom you ask
entry | How do you explain a result to someone who doesn't read statistics? | starts with the answer; one picture; says how sure it is
standard | How do you make sure that figures made with {skill} stay right when the source changes? | tests on the data; alerts; one definition in one place; how a mistake is told to its readers
standard | Two reports show different figures for the same thing. What do you do? | compares definitions before data; follows one record through both; agrees on one owner
standard | How would you design a data model for what this team reports? | asks for the questions first; facts and dimensions or a reason against them; history of changes
standard | Which measure would you not trust, and why? | names a way that it can mislead; says what to measure instead
hard | An experiment shows a gain, but only just. What do you advise? | size of sample and effect; what was looked at on the way; cost of being wrong; a next step
hard | A nightly load with {skill} no longer fits into the night. What are your options? | measures where time goes; loads only changes; splits or moves work; asks whether all of it is read
# infrastructure
entry | How do you set up a new machine or account so that the next one is the same? | a script or a template; least rights; a note on what was done
entry | A user can't reach a service. What do you check, in which order? | asks what exactly happens; from the cable up or from the service down; notes what was excluded
standard | How have you used {skill} in operation, and what went wrong once? | the environment and its size; the fault; how it was noticed; what changed afterwards
standard | What is in your backup plan, and when did you last restore something? | what, how often, where; a restore that was really tried; how long it takes
standard | How do you keep track of rights and passwords? | least rights; a vault; what happens when someone leaves
hard | You suspect that someone is in the network. What do you do in the first hour? | keeps traces; isolates with care; tells the right people; what you would not do
hard | How would you move what runs on {skill} without an outage? | a copy kept in step; a switch that can be undone; a test with few users; a date for giving up the old one
# design
entry | Show me a piece of work made with {skill} and tell me what it was for. | the purpose and the reader; your part; what was changed after feedback
entry | How do you handle a correction that you disagree with? | asks for the reason; offers a comparison; accepts the decision
standard | How do you know that a design works? | watches people use it; says what was measured; names one that failed
standard | How do you pass your work with {skill} on to those who build or print it? | complete files; sizes, states and rights; a check of the result
standard | How do you design for people who see, hear or move differently? | contrast, size, keyboard, text for pictures; tested with someone concerned
hard | The client wants something that will harm its readers. What do you say? | facts before taste; an alternative; where your limit is
hard | How would you bring order into a look that has grown wild over years? | takes stock; few rules with reasons; starts where it hurts; how exceptions are decided
# engineering
entry | What have you drawn, calculated or built with {skill}? | the part and its purpose; your share; how it was checked
entry | How do you read a drawing that you see for the first time? | scale, views, tolerances, material; what you ask before starting
standard | How do you choose tolerances or safety margins? | the function first; cost of a finer one; the standard that applies
standard | Tell me about a fault in a product or plant that you found. What caused it? | the sign; how causes were excluded; the lasting remedy
standard | How do you use {skill} together with other trades? | who needs what and when; versions; how conflicts are found early
hard | A part fails in the field and not on the test stand. How do you proceed? | compares conditions; makes the failure happen; decides what to do meanwhile; documents
hard | You could save a third of the cost with a risk that is hard to name. How do you decide? | puts the risk into words and figures; asks those who bear it; writes the decision down
`;
