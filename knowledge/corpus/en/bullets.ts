/**
 * Bullet templates by role. `=== id | role | fields | other titles` opens one; the plain line says what readers of such
 * CVs look for; `- template | measure`. What stands in braces is for the person to fill in, never for us to guess.
 */
export const bullets = `
=== bullets-backend-developer | Backend developer | software | server developer, API developer, Java developer, Node.js developer
Readers look for systems in use, load, reliability and the part that was yours.
- Cut the response time of {service} from {before} to {after} by {what you changed} | time
- Built and ran {service} with {language or framework}, used by {number and kind of users} | volume
- Reduced failures of {process} from {before} to {after} a month by adding {tests, retries, monitoring} | quality
- Moved {amount of data} from {old system} to {new system} without {downtime or loss} | volume
- Introduced {code reviews, pairing, guidelines} in a team of {number}, so that {effect} | people
=== bullets-frontend-developer | Frontend developer | software design | web developer, React developer, UI developer
Readers look for products they can open, accessibility, speed and work with designers.
- Built {feature} in {framework}, used by {number} visitors a {period} | volume
- Brought the loading time of {page} from {before} to {after} by {measure} | time
- Made {product} usable by keyboard and screen reader, checked against {level of WCAG} | quality
- Set up a library of {number} components with {team}, now used in {number} products | people
=== bullets-mobile-developer | Mobile developer | software | iOS developer, Android developer, app developer
Readers look for apps in the stores, crash rates and releases.
- Released {app} for {platform}, installed by {number} people | volume
- Lowered crashes from {before} to {after} of sessions by {cause found and repaired} | quality
- Shortened the way from change to store from {before} to {after} by {automation} | time
- Made {function} work without a connection for {users in which situation} | quality
=== bullets-devops-engineer | DevOps engineer | infrastructure software | site reliability engineer, platform engineer, cloud engineer
Readers look for availability, automation, cost and how teams became faster.
- Automated deployment of {number} services with {tool}; a release takes {after} instead of {before} | time
- Cut cloud costs by {amount} a month by {measure} | money
- Reduced the time to restore {system} from {before} to {after} through {runbooks, alarms, drills} | time
- Ran {cluster or platform} for {number} teams with {availability} | volume
=== bullets-data-analyst | Data analyst | data | business analyst, BI analyst, reporting analyst
Readers look for decisions that followed from analysis.
- Answered {business question} with {method}; as a result {decision that was taken} | quality
- Built {number} dashboards in {tool}, used weekly by {who} | volume
- Replaced a manual report that took {hours} with an automatic one in {tool} | time
- Found {error or leak} in {data}, worth {amount} a {period} | money
=== bullets-data-scientist | Data scientist | data | machine learning engineer, applied scientist
Readers look for models in use, a baseline, and what they were worth.
- Developed a model for {purpose} that lowered {error measure} from {baseline} to {result} | quality
- Brought it into operation with {tools}; it decides on {number} cases a {period} | volume
- Tested {change} in an experiment with {number} users, which led to {decision} | people
- Cut training or computing cost from {before} to {after} | money
=== bullets-it-support | IT support specialist | infrastructure | help desk agent, service desk analyst, system administrator
Readers look for numbers of users, how fast things are solved, and friendliness.
- Supported {number} users at {number} sites, about {number} tickets a {period} | volume
- Solved {share} of requests at first contact by {knowledge base, training} | quality
- Rolled out {system} to {number} workplaces within {time} | time
- Wrote {number} guides, after which questions about {topic} became rare | quality
=== bullets-security-analyst | Security analyst | security infrastructure | SOC analyst, information security officer
Readers look for incidents handled, risks lowered, audits passed.
- Investigated about {number} alerts a {period}; lowered false alarms by {measure} | volume
- Closed {number} critical weaknesses within {time} together with {teams} | time
- Prepared the audit for {standard}, passed with {number} findings | quality
- Trained {number} staff on {topic}; reports of suspicious mail rose from {before} to {after} | people
=== bullets-project-manager | Project manager | management | project lead, programme manager, delivery manager
Readers look for size, dates, money and difficulty.
- Led {project} with {number} people and a budget of {amount}; finished {on time, n weeks early} | money
- Rescued {project} that was {delay} behind by {measure} | time
- Coordinated {number} suppliers in {number} countries | volume
- Introduced {method}, so that {effect that the team noticed} | quality
=== bullets-product-manager | Product manager | management software | product owner
Readers look for a problem solved for users and the figure that moved.
- Found through {number} talks with users that {insight}, and built {answer} with {team} | people
- Raised {measure: activation, retention, orders} from {before} to {after} with {change} | quality
- Stopped {feature or project}, which freed {capacity} for {what} | time
- Brought {product} to {market}, with {number} paying customers after {period} | money
=== bullets-ux-designer | UX designer | design | UI designer, product designer, interaction designer
Readers look for problem, process and proof, with a link to the work.
- Redesigned {flow} after tests with {number} people; completion rose from {before} to {after} | quality
- Ran {interviews, tests, workshops} with {whom}, which changed {decision} | people
- Built a design system with {number} components for {number} teams | volume
- Cut the steps of {task} from {before} to {after} | time
=== bullets-accountant | Accountant | finance | bookkeeper, accounts clerk, general ledger accountant
Readers look for size, closes in time, clean audits.
- Kept the books of {number} companies with {number} postings a month in {software} | volume
- Shortened the month-end close from {before} to {after} days by {measure} | time
- Prepared annual accounts under {standard}; audit without findings in {years} | quality
- Recovered {amount} of overdue payments by {reminders, calls, terms} | money
=== bullets-financial-controller | Financial controller | finance management | management accountant, FP&A analyst
Readers look for decisions supported and forecasts that held.
- Built the monthly report for {management, number of cost centres}, ready on day {number} | time
- Found savings of {amount} a year in {area} through {analysis} | money
- Planned a budget of {amount} with {number} department heads | people
- Improved the forecast, so that it differed from the result by {after} instead of {before} | quality
=== bullets-sales-representative | Sales representative | sales | account executive, field sales, business development representative
Readers look for targets and the share reached, deal size, new customers.
- Reached {share} of a target of {amount} in {year} | money
- Won {number} new customers in {industry}, average contract {amount} | volume
- Shortened the sales cycle from {before} to {after} by {change} | time
- Kept {share} of {number} existing customers over {period} | quality
=== bullets-account-manager | Account or customer success manager | sales | key account manager, customer success manager
Readers look for customers kept and grown.
- Looked after {number} customers with {amount} yearly revenue; {share} renewed | money
- Increased business with {customer type} from {before} to {after} through {measure} | money
- Brought new customers into productive use in {after} instead of {before} | time
- Gathered wishes from {number} customers, of which {number} went into the product | people
=== bullets-retail-assistant | Shop assistant | sales | sales assistant, cashier, retail associate
Readers look for customers served, honesty with money, reliability.
- Served about {number} customers a day at {till, counter, department} | volume
- Balanced the till of {amount} a day, without differences in {period} | money
- Arranged {department}, after which sales of {goods} rose from {before} to {after} | quality
- Trained {number} new colleagues on {till, goods, advice} | people
=== bullets-store-manager | Shop or branch manager | sales management | store manager, branch manager
Readers look for people, sales, stock losses.
- Led {number} staff in a shop with {amount} yearly sales | people
- Raised sales per {customer, square metre} from {before} to {after} | money
- Lowered stock losses from {before} to {after} by {checks, training} | quality
- Opened a new branch in {time}, including hiring of {number} | time
=== bullets-marketing-manager | Marketing manager | marketing | digital marketing manager, campaign manager
Readers look for budget, aim and what it brought.
- Ran campaigns with a budget of {amount}; cost for each new customer fell from {before} to {after} | money
- Raised visits from search from {before} to {after} in {period} with {content, technique} | volume
- Built a newsletter from {before} to {after} readers, opened by {share} | people
- Launched {product} in {market} with {result} | quality
=== bullets-hr-generalist | HR generalist | personnel | HR manager, HR business partner, personnel officer
Readers look for number of staff looked after and processes that work.
- Looked after {number} employees at {number} sites in all questions from joining to leaving | people
- Filled {number} positions a year; time to fill fell from {before} to {after} | time
- Introduced {onboarding, reviews, software}; {effect: leavers in the first year from before to after} | quality
- Negotiated {agreement} with {works council, union} | quality
=== bullets-recruiter | Recruiter | personnel | talent acquisition specialist, sourcer
Readers look for roles, numbers and quality of hires.
- Hired {number} people a year for {kinds of role} | volume
- Raised the share of accepted offers from {before} to {after} by {measure} | quality
- Built a pool of {number} candidates for {hard role} through {channel} | people
- Cut agency costs by {amount} through {own sourcing, referrals} | money
=== bullets-office-administrator | Office administrator | office | administrative assistant, secretary, executive assistant, receptionist
Readers look for the number of people supported, order and trust.
- Managed diaries and travel for {number} managers in {number} countries | volume
- Reorganised {filing, orders, meeting rooms}, so that {effect} | time
- Handled about {number} calls and visitors a day | volume
- Planned {event} for {number} guests within a budget of {amount} | money
=== bullets-customer-support | Customer support agent | sales office | call centre agent, customer service representative
Readers look for volume, satisfaction, and difficult cases solved.
- Answered about {number} enquiries a day by {telephone, mail, chat} in {languages} | volume
- Reached satisfaction of {score} where the team's target was {score} | quality
- Lowered repeated contacts about {topic} from {before} to {after} by {guide, hint to product team} | quality
- Trained {number} new agents | people
=== bullets-nurse | Registered nurse | healthcare | staff nurse, ward nurse, hospital nurse
Readers look for setting, number of patients, special skills, responsibility.
- Cared for {number} patients a shift on a {speciality} ward with {number} beds | volume
- Took charge of the shift with {number} colleagues | people
- Introduced {handover form, checklist} that reduced {falls, pressure sores, missing entries} from {before} to {after} | quality
- Guided {number} students and new colleagues through their first {period} | people
=== bullets-care-assistant | Care assistant | care | carer, elderly care worker, home care worker
Readers look for people cared for, setting, reliability, qualifications.
- Supported {number} residents each shift with {washing, meals, moving} with regard for their habits | volume
- Worked with people with {dementia, disability, palliative needs} for {years} | quality
- Noticed {change in a resident} early and informed {nurse, doctor}, so that {effect} | quality
- Kept care records in {software} complete and up to date in every shift | quality
=== bullets-teacher | Teacher | teaching | school teacher, secondary teacher, primary teacher
Readers look for subjects, ages, class sizes and what pupils reached.
- Taught {subjects} to {number} classes in years {years}, up to {number} pupils each | volume
- Raised the share of pupils who passed {exam} from {before} to {after} by {method} | quality
- Built up {club, exchange, project} with {number} pupils | people
- Trained {number} colleagues in {method or software} | people
=== bullets-early-years-educator | Early years educator | teaching care | kindergarten teacher, nursery teacher
Readers look for age groups, concepts, work with parents.
- Looked after a group of {number} children aged {ages} with {number} colleagues | volume
- Introduced {language, nature, movement} project, which {effect} | quality
- Held {number} talks with parents a year and helped {number} children to settle in | people
- Guided {number} trainees | people
=== bullets-mechanical-engineer | Mechanical engineer | engineering manufacturing | design engineer, development engineer
Readers look for products, tools, cost and time to series.
- Designed {part or assembly} in {CAD}; {number} built a year | volume
- Cut the cost of {product} by {amount} through {material, fewer parts, process} | money
- Brought {product} from draft to series in {time} | time
- Found the cause of {failure} by {tests}; returns fell from {before} to {after} | quality
=== bullets-electrician | Electrician | construction facilities engineering | electrical fitter, industrial electrician
Readers look for kinds of installation, certificates, safety.
- Installed and tested {installations} in {number} {homes, plants} under {standard} | volume
- Repaired faults on {machines}; stops fell from {before} to {after} hours a {period} | time
- Led a crew of {number} on {site} | people
- Worked {years} without a reportable accident | quality
=== bullets-construction-manager | Construction site manager | construction management | site supervisor, civil engineer
Readers look for size of projects, dates, cost and safety.
- Managed the construction of {building} worth {amount}, handed over {on time} | money
- Coordinated {number} trades with up to {number} workers on site | people
- Lowered accidents from {before} to {after} through {measure} | quality
- Negotiated changes worth {amount} with {client} | money
=== bullets-production-worker | Production worker or machine operator | manufacturing | factory worker, CNC operator, assembly worker
Readers look for machines, shifts, quality, reliability.
- Set up and ran {machines} with {number} parts a shift | volume
- Lowered scrap from {before} to {after} by {adjustment, idea} | quality
- Shortened set-up from {before} to {after} minutes | time
- Trained {number} colleagues on {machine} | people
=== bullets-warehouse-worker | Warehouse worker | logistics | order picker, forklift driver, warehouse operative
Readers look for volume, accuracy, licences, shifts.
- Picked about {number} orders a shift with {accuracy or number of errors} | volume
- Drove {kind of forklift} with licence since {year}, without an accident | quality
- Reorganised {area}, which shortened walking by {amount} | time
- Counted stock of {number} items; differences fell from {before} to {after} | quality
=== bullets-driver | Driver | logistics | lorry driver, truck driver, delivery driver, bus driver
Readers look for licence classes, distances, safety, customers.
- Drove {kind of vehicle} on {regional, international} routes, about {distance} a year | volume
- Delivered {number} stops a day, {share} within the time window | time
- No accident of my own fault in {years} | quality
- Cut fuel use from {before} to {after} by {driving style, route} | money
=== bullets-supply-chain-planner | Supply chain or purchasing specialist | logistics manufacturing | buyer, procurement specialist, planner
Readers look for spend, savings, availability.
- Purchased {goods} worth {amount} a year from {number} suppliers | money
- Saved {amount} by {tender, bundling, new supplier} | money
- Raised availability from {before} to {after} while stock fell by {amount} | quality
- Shortened the delivery time of {part} from {before} to {after} | time
=== bullets-chef | Chef | hospitality | cook, sous chef, kitchen manager
Readers look for kind of kitchen, covers, team, cost of goods, hygiene.
- Cooked for about {number} covers a service in {kind of restaurant} | volume
- Led a kitchen team of {number}, with {number} apprentices | people
- Lowered the cost of goods from {before} to {after} by {menu, purchasing, less waste} | money
- Passed hygiene inspections with {result} in {years} | quality
=== bullets-waiter | Waiter or hotel front desk | hospitality | waitress, server, barista, hotel receptionist
Readers look for guests, languages, sales, calm.
- Served {number} tables with about {number} guests an evening | volume
- Welcomed guests in {languages}, up to {number} arrivals a day | volume
- Raised sales of {wine, desserts, upgrades} from {before} to {after} | money
- Answered complaints so that {rating, returning guests} | quality
=== bullets-lab-scientist | Laboratory scientist | science healthcare | lab technician, research assistant
Readers look for methods, instruments, throughput, standards.
- Analysed about {number} samples a {period} by {method} under {standard} | volume
- Set up {method}, which cut time from {before} to {after} | time
- Published {number} papers, or wrote {number} reports on {topic} | quality
- Supervised {number} students | people
=== bullets-legal-assistant | Legal assistant or paralegal | law office | law clerk, paralegal
Readers look for kinds of case, deadlines, care.
- Prepared files for {number} cases a {period} in {field of law} | volume
- Kept the calendar of deadlines for {number} lawyers, none missed in {period} | quality
- Introduced {document system}, so that finding a file takes {after} instead of {before} | time
- Recovered {amount} through {dunning, enforcement} | money
=== bullets-cleaner-caretaker | Cleaner or caretaker | facilities | janitor, facility assistant, housekeeper
Readers look for areas, trust, independence.
- Cleaned {number} rooms or {area} a day, alone responsible for {keys, building} | volume
- Planned the work of {number} colleagues | people
- Repaired {things} myself, so that a firm was called {after} instead of {before} times a year | money
- Introduced {product, plan}, after which complaints fell from {before} to {after} | quality
=== bullets-social-worker | Social worker | care wellbeing publicsector | youth worker, counsellor, support worker
Readers look for people supported, method, cooperation with authorities.
- Supported {number} {families, young people, clients} at a time in {setting} | volume
- Built up {group, service}, used by {number} people a {period} | people
- Helped {number} of {number} people into {work, housing, school} | quality
- Worked with {courts, schools, clinics} on {kind of plan} | quality
=== bullets-student-intern | Student, trainee or intern | general | working student, apprentice, volunteer
Readers look for reliability and for what you noticed and learned.
- Helped {team} with {task}; about {number} {items} in {period} | volume
- Wrote {guide, script, report} that is still used by {whom} | quality
- Took over {task} alone after {period} | time
- Organised {event} with {number} people beside school or studies | people
`;
