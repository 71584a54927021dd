/** Interview questions of single fields, in the form of `questions-general.ts`. */
export const questionsFields = `
=== q-software-debugging | Tell us about the hardest bug that you ever found. | technical | standard | software | interview
? They want to see how you search, not what you know by heart.
+ Symptom, what made it hard, and how you narrowed it down step by step
+ Which tools and experiments you used, and which guesses were wrong
+ The cause, the repair, and the test or alarm that came of it
- Luck, or restarting until it was gone
> How would you find it faster today?

=== q-software-design | How would you design a system that many people use at once? | technical | hard | software infrastructure | interview, test
? They look for judgement about needs, limits and failure.
+ Asking first: who uses it, how often, how fresh must data be, what may fail
+ A simple design with its weakest point, then what changes as load grows
+ Data, consistency, caching, queues, and how you notice trouble
+ Trade-offs named, with costs
- Fashionable parts without a need
> What do you do when the database is the bottleneck?

=== q-software-code-review | What do you look for in a code review? | technical | standard | software | interview
? It shows your idea of quality and how you speak to people.
+ Correctness and tests first, then clarity, security, operation
+ Questions rather than orders, and praise where it is due
+ Small changes, quick answers, style left to tools
- Only formatting, or proving who is cleverer
> When do you approve something that you would have done differently?

=== q-devops-outage | Describe an outage in which you took part. | technical | hard | infrastructure software | interview
? Calm and method under fire can't be learned from books.
+ How it was noticed, what users felt, how long it lasted
+ First limiting the harm, then searching for the cause
+ Who told whom, and how often
+ What changed afterwards, without blaming a person
- Heroism in place of prevention
> Which alarm would have helped?

=== q-data-analysis-project | Walk us through an analysis that changed a decision. | technical | standard | data | interview
? Analysis counts when somebody acts on it.
+ The question behind the question, and who asked it
+ Where the data came from, what was wrong with them, what you did about it
+ Method, and why a simpler one wasn't enough or was
+ How you showed it, how sure you were, what was decided
- A list of tools
> How would you know if you had been wrong?

=== q-data-ml-model | How do you judge whether a model is good enough to use? | technical | hard | data | interview
? They want to hear more than one figure for accuracy.
+ A simple baseline, and a split that resembles later use
+ A measure that reflects the costs of each kind of error
+ Leakage, drift, fairness, and watching it in operation
- Accuracy alone on uneven classes
> What would make you switch it off?

=== q-security-incident | What would you do first if an account in the company were taken over? | technical | standard | security infrastructure | interview
? They check order and calm.
+ Containing: lock the account, end sessions, keep evidence
+ Finding out what was reached and from where
+ Telling the right people, and knowing that there may be duties to report
+ Closing the way in, and learning
- Wiping everything at once
> How would you tell the employee?

=== q-nursing-priorities | Several patients need you at the same time. How do you proceed? | role | standard | healthcare care | interview
? Safety depends on a clear order.
+ Urgency first: airway, breathing, circulation, pain, safety
+ Quick look at each, calling for help early, delegating what may be delegated
+ Telling the waiting ones how long, and documenting
- In order of ringing, or all alone
> When do you call the doctor?

=== q-nursing-error | What do you do if you notice a medication error? | role | hard | healthcare care | interview, honesty
? They look for honesty and for safety before pride.
+ The patient first: observe, measure, inform the doctor
+ Reporting it at once by the rules of the house, whoever made it
+ Documenting facts, open words with the patient as the house provides
+ Looking for how the system let it happen
- Waiting to see whether anything happens
> And if it was a friend's error?

=== q-care-dementia | How do you deal with a resident with dementia who refuses care? | role | standard | care healthcare | interview
? Force harms, and patience with skill can be heard in an answer.
+ Staying calm, looking for the reason: pain, fear, shame, time of day
+ Offering choices, trying later or with another colleague
+ Knowing habits and life story, and sharing what worked
+ Respecting the will, and knowing when a doctor or family must be involved
- "I just do it, it has to be done"
> What do you write in the record?

=== q-teaching-disruption | How do you handle a class that disturbs the lesson? | role | standard | teaching | interview
? Learning needs order, and order needs relationship.
+ Clear rules from the start, few and explained
+ Small signals before big measures, calm voice, no showing up
+ Looking for the cause: too hard, too easy, what happened in the break
+ Talking afterwards, involving parents and colleagues where needed
- Shouting, or punishing the whole class
> What do you do on the next day?

=== q-teaching-differentiation | How do you teach pupils of very different ability in one room? | role | hard | teaching | interview
? Every class is mixed.
+ Finding out who knows what before you begin
+ One aim with different ways, tasks and helps
+ Pupils helping each other, and regular looks at progress
- Extra sheets for those who are quick, and nothing else
> Give an example from a lesson.

=== q-sales-process | How do you go about winning a new customer? | role | standard | sales | interview
? They want a method that works without luck.
+ Choosing whom to approach, and preparing
+ Questions about their problem before any product
+ Who decides, by when, with what budget
+ Next step agreed after each talk, and honest numbers from your own record
- Talking more than listening, or discounts first
> Tell us about a deal that you lost.

=== q-sales-target-missed | What did you do when you were missing your target? | behavioural | hard | sales | interview
? Everybody misses one some day.
+ Noticing early, from figures
+ Which stage was weak, and what you changed
+ Telling the manager in time, result, what you kept of it
- The market, the product, the colleagues
> What would your manager say about that quarter?

=== q-retail-busy | The shop is full, the till queue grows and a delivery arrives. What do you do? | role | entry | sales | interview, service
? They look for an eye for people and a sense of order.
+ Customers first: open a till, call a colleague, a word to those who wait
+ Securing the delivery so that it is safe, and dealing with it later
+ Cold goods soon, and telling the manager
- Ignoring one of them
> What if a colleague is on a break?

=== q-marketing-campaign | Describe a campaign that you ran and how you measured it. | role | standard | marketing | interview
? Ideas are many, and proof of effect is rare.
+ Aim, audience and insight in two sentences
+ Channels and budget, and why these
+ Which figure was to move, what moved, what can't be attributed
+ What you would repeat and what not
- Clicks and likes as the only result
> What did you stop in the middle?

=== q-accounting-month-end | How do you make sure that a month-end close is right and in time? | technical | standard | finance | interview
? Care and rhythm can be shown.
+ A calendar with tasks and owners, and what is done before the last day
+ Reconciling accounts, accruals, cut-off, checks by a second person
+ Looking for the unusual by comparing with earlier months and the plan
+ Writing down what went wrong, and mending it for the next month
- Trusting that the system is right
> Tell us about a difference that you found.

=== q-finance-forecast | Your forecast was clearly wrong. How do you explain it to management? | behavioural | hard | finance | interview, communication
? They want plain words and learning.
+ Early, with size, cause and what it means
+ Which assumption failed, split into what could be known and what could not
+ New view with a range, and what is being done
- Hiding in details
> How do you show uncertainty?

=== q-project-delay | Your project will miss its date. What do you do? | role | standard | management engineering construction | interview
? Bad news grows with time.
+ Checking facts: what is late, by how much, what depends on it
+ Options with consequences: less scope, more people, later date, parts first
+ Telling sponsor and customer early, with a recommendation
+ Watching the new plan more closely
- Hoping, or ordering overtime as the only answer
> When did you last have to do this?

=== q-product-priorities | How do you decide what is built next? | role | standard | management software | interview
? They look for reasons behind a roadmap.
+ The aim and the measure it shall move
+ Evidence from users, figures, sales and support, weighed
+ Effort and risk estimated with the team
+ Saying no, and explaining it
- Whoever is loudest or most senior
> What did you remove from the product?

=== q-design-critique | Show us a design and tell us what you would change today. | technical | standard | design | interview
? They want to see thinking and openness to criticism.
+ The users' problem, limits of time and technique, your own part
+ Alternatives that you dropped, and why
+ How you tested it, and what people did
+ One real weakness, and how you would mend it
- Only beauty
> Who disagreed with you?

=== q-mechanical-failure | A part keeps failing in the field. How do you find the cause? | technical | hard | engineering manufacturing | interview
? They look for structured search.
+ Collecting failed parts, conditions, and numbers: when, where, how many
+ Comparing good and bad, looking at surfaces of fracture, loads, material, assembly
+ Hypotheses, tests, and a containment meanwhile
+ Change, proof, and lesson for the next design
- Making it thicker, without knowing why
> What did the supplier say?

=== q-manufacturing-safety | You see a colleague working without the required protection. What do you do? | role | entry | manufacturing construction engineering | interview, safety
? Safety depends on people who speak up.
+ Stopping it at once, calmly and without showing anybody up
+ Asking why: missing, uncomfortable, hurry
+ Reporting it so that the cause goes away
- Looking the other way because he is experienced
> And if it is the shift leader?

=== q-logistics-late-delivery | An important delivery will arrive late. What do you do? | role | standard | logistics | interview, service
? Logistics is the art of the second plan.
+ Knowing early: where is it, what is the new time
+ Telling the customer with a solution before they ask
+ Alternatives: partial delivery, other carrier, own stock
+ Looking at the cause afterwards, with figures per carrier
- Waiting for the complaint
> Which goods come first?

=== q-driver-safety | How do you prepare vehicle and route before a trip? | role | entry | logistics | interview, safety
? Care before the start prevents accidents and fines.
+ Walk round: tyres, lights, load secured, papers, fluids
+ Route with rests, weights, heights, and times for driving and rest as the rules demand
+ Telling dispatch early when a plan can't be kept
- "I know my lorry"
> What do you do when you are tired?

=== q-hospitality-overbooked | A guest arrives and the hotel is full, despite a booking. What do you say? | role | standard | hospitality | interview, service
? Anybody can serve a happy guest.
+ A real apology, no excuses about the system
+ A room of the same standard nearby, arranged and paid for, with transport
+ A drink while waiting, a manager's word, and a follow-up
- Making the guest search
> How do you choose whom to move?

=== q-kitchen-rush | What do you do when orders pile up in the kitchen? | role | standard | hospitality | interview
? Calm is catching, and so is panic.
+ Calling out an order, putting together what belongs together
+ Honest times to the front, help from the station that is free
+ No savings on hygiene and allergens
+ Looking afterwards at preparation
- Shouting, or sending out half-raw food
> How do you handle an allergy order?

=== q-office-confidential | How do you handle confidential information? | role | entry | office personnel finance law | interview, honesty
? Assistants and clerks see everything.
+ Need to know, locked screen and cupboard, care with mail and copies
+ A friendly sentence for the curious
+ Telling at once when something went astray
- Gossip as an example
> What if a director asks for a colleague's file?

=== q-hr-hiring-fair | How do you make sure that hiring is fair? | role | standard | personnel | interview, diversity
? Good hiring can be described.
+ Criteria before looking at people, and the same questions for all
+ Several views, scores written down before discussing
+ Looking at who drops out at which stage
+ Answers to all applicants
- A good feeling for people
> When were you wrong about somebody?

=== q-legal-deadline | How do you make sure that no deadline is missed? | role | standard | law office | interview
? A missed date can cost a right.
+ Entering it at once, in two places, with early reminders
+ A second person checks, and cover in absence is settled
+ Knowing how time is counted in the procedure, and asking when unsure
- A good memory
> What would you do if one had been missed?

=== q-science-experiment | An experiment gives results that you didn't expect. What next? | technical | standard | science | interview, honesty
? They look for care rather than wishes.
+ Checking first: instruments, controls, samples, records
+ Repeating, and letting somebody else look
+ Reporting it as it is, with what you can't explain
+ Thinking of what it could mean, and which test would tell
- Leaving out the point that doesn't fit
> When do you stop looking?

=== q-construction-site-change | The client wants a change in the middle of construction. How do you handle it? | role | hard | construction management | interview
? Changes eat profit when they aren't written down.
+ Understanding the wish, checking effects on cost, time, safety, permits
+ A written offer, approved before work begins
+ Telling crews and suppliers, updating drawings
- "We'll sort it out later"
> What if the client is on site and insists?

=== q-electrician-safety | What do you do before you work on an installation? | technical | entry | construction engineering facilities | interview, safety
? A wrong order here can kill.
+ Disconnect, secure against being switched on again, verify that it is dead, earth and short-circuit where required, cover live parts nearby
+ Using suitable and tested instruments
+ Measuring and documenting before handing over
- Trusting the label on the fuse
> When may you work live?

=== q-social-boundaries | How do you keep a good distance from the people that you support? | behavioural | standard | care teaching wellbeing | interview, wellbeing
? Closeness is the tool of this work and its danger.
+ Warmth with clear limits about time, gifts, private contact
+ Talking cases through with the team or in supervision
+ Noticing your own signs of strain
- "I take nothing home", or giving out the private number
> Tell us about a limit that was hard to keep.

=== q-facility-emergency | A pipe bursts in the building on a Sunday. What do you do? | role | entry | facilities | interview
? They need people who act in the right order.
+ People and electricity first, then shutting off the water
+ Calling the right firm and the person in charge, warning tenants
+ Limiting damage, photographs and notes for the insurance
+ Checking on Monday what could have prevented it
- Waiting for instructions
> Where is the main valve in your present building?
`;
