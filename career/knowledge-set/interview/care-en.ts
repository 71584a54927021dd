/** Questions on health, care, teaching, well-being, public services, law, personnel and the office. */
export const careEn = `
# healthcare
entry | How do you make sure that the right patient gets the right treatment? | names the checks of identity; a second pair of eyes where it is required; what you do when you are unsure
entry | What do you hand over at the end of a shift, and how? | a fixed order; what changed and what is open; asks for a repeat
entry | Where have you used {skill}, and under whose supervision? | place and kind of patients; how often; what you do alone and what not
standard | Tell me about a patient whose state changed quickly. What did you do? | what you noticed; whom you called and when; what was documented; how it ended
standard | How do you proceed with {skill} step by step? | preparation and hygiene; explanation to the patient; the steps; observation and record
standard | A relative is angry about the care. How do you react? | listens first; no blame on colleagues; says what happens next; passes it on
standard | How do you set priorities when several patients need you at once? | danger to life first; asks for help early; tells those who wait
hard | You find that a colleague made a mistake in medication. What do you do? | the patient first; tells the doctor; reports without blame; what the ward learns
hard | How would you improve the quality of {skill} on a ward? | measures the present state; wins colleagues over; one change at a time; measures again
# care
entry | What does dignity mean in your daily work? | an example; choice and privacy; how you speak
entry | How do you get to know a person whom you will care for? | reads the record; asks the person and family; observes; writes it down
standard | A person refuses help with {skill}. What do you do? | accepts a no where possible; looks for the reason; offers another time; documents
standard | How do you notice that someone is at risk, and what follows? | signs; the reporting line; what you write down
standard | How do you work together with families? | regular talk; limits; an example of a disagreement
hard | Resources are short and two people need you. How do you decide? | need and risk; law and plan; tells both; raises the shortage
hard | How do you keep your distance without becoming cold? | your own limits; supervision; an example
# teaching
entry | Describe a lesson that went well. Why did it? | the aim; what pupils did; how you saw that they learned
entry | How do you begin with a class that you don't know? | names, rules, a first success; what you find out in week one
standard | How do you teach {skill} to a group with very different levels? | finds the level; tasks with steps; help and stretch; checks at the end
standard | A pupil disturbs every lesson. What do you do? | looks for the cause; clear and calm consequence; talks to parents and colleagues
standard | How do you give marks that pupils find fair? | criteria beforehand; several occasions; feedback with a next step
standard | How do you work with parents who see things differently? | listens; examples and not judgements; an agreement with a date
hard | Results in your subject fall. How do you find out why, and what do you change? | data and talks; own teaching first; one change and its check
hard | How would you build up {skill} at this school? | needs; allies; a plan for a year; how success shows
# wellbeing
entry | How do you find out what a client really wants? | open questions; repeats in own words; says what is not possible
standard | How do you keep to hygiene and safety with {skill}? | the rules; order of steps; what you refuse to do
standard | A client is unhappy with the result. What do you do? | listens; offers a remedy; learns from it
hard | How do you win clients who come back? | quality first; remembers them; an example with a result
# publicsector
entry | Why do you want to work for the public? | a concrete reason; knows the task of this office
standard | How do you explain a refusal to a citizen? | plain words; the rule and its reason; the way to object
standard | How do you deal with a rule that leads to a bad result? | applies it; uses its room; reports it upwards
hard | A decision is politically wanted and legally doubtful. What do you do? | the law; a written note; the proper way
# law
entry | How do you work yourself into a field of law that you don't know? | statute, commentary, decisions; asks; notes sources
standard | Tell me about a document on {skill} that you drafted. What was hard about it? | purpose and parties; the hard clause; how it was checked
standard | How do you keep deadlines? | two calendars; a margin; who stands in
standard | How do you explain a legal risk to someone without legal training? | likelihood and size; options; a recommendation
hard | The client wants an answer that the law doesn't give. What do you say? | the limit, plainly; what is possible; what is put in writing
# personnel
entry | How do you prepare an interview with an applicant? | the needs of the post; the same questions for all; notes
standard | How have you used {skill}, and how did you see that it worked? | the aim; figures before and after; what people said
standard | Two colleagues are in conflict and both come to you. How do you proceed? | listens to both; their own solution first; rules and records
hard | You have to tell a good employee that the post is cut. How? | prepared, short, honest; help; respect for the team
# office
entry | How do you organise a day with many small tasks? | a list with times; urgent against important; what you pass on
standard | How have you used {skill} to save others work? | the task before; what changed; time saved
standard | Two managers want something by noon. What do you do? | asks both for the real deadline; a proposal; tells early
standard | How do you treat confidential papers? | who may see them; storage; what you do when asked
hard | You find that a process in the office is superfluous. How do you get rid of it? | why it exists; whom it serves; a trial without it
`;
