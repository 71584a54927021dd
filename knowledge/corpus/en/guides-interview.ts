/** Guides to interviews: preparing, their kinds, what to do in them. */
export const guidesInterview = `
=== interview-preparation | Preparing for an interview in two evenings | interview, planning
## First evening: them
Read the posting again line by line, the company's site, recent news, the profiles of the people that you will meet. Write down what they probably need from this role, three questions that you want to ask, and why you want to work there in two sentences.

## Second evening: you
For each main point of the posting, find an example from your work and note situation, what you did, and result. Prepare the opening about yourself, your reason for leaving, your weak spot and your pay. Say the answers aloud, best to somebody who interrupts.

Then the practical things: route or link tested, clothes, papers, telephone number of the contact. Go to bed.

=== star-method | Telling an experience so that it convinces | interview, behavioural
Questions that begin with "Tell me about a time when" want a real case. Tell it in four parts: the situation in a sentence or two, your task, what you did (the longest part, with "I"), and the result with what you learned. Two minutes are enough.

Prepare six to eight stories: a success, a failure, a conflict, a tight deadline, something you started yourself, a difficult customer, something new you learned, leading others. One story can answer several questions.

Common faults: too much background, "we" throughout, no result. If the interviewers look lost, stop and ask whether they want more detail.

=== interview-nerves | Calming your nerves before and during an interview | interview, wellbeing
Being excited shows that it matters, and interviewers expect it. The best remedy is having said your answers aloud a few times. On the day: eat something, arrive early, walk round the block, breathe out slowly for longer than you breathe in.

If your mind goes blank, say so: "Let me think for a moment." A pause feels long only to you. You can ask to hear the question again, or say how you would find the answer. If you lose the thread, start the sentence anew.

Don't try to be perfect. Look at it as a talk between two sides who want to find out whether they fit; you are choosing too.

=== phone-screen | The first telephone call with a recruiter | interview, recruiters
The first call, often twenty to thirty minutes, checks basics: why you apply, notice period, pay, language, right to work, and whether you can explain your experience. The caller may not be a specialist, so speak plainly.

Have the posting, your CV and a pen on the table. If you are called without warning and it doesn't suit, ask to call back in an hour. Stand or sit upright and smile; it is heard. Short answers, then a question of your own.

Ask at the end what the next steps are and when you will hear. Note names and what you said about pay.

=== video-interview-setup | Interviews by video | interview, remote
Test the program, camera, microphone and link the day before with a friend. Put the camera at eye level, light in front of you rather than behind, a calm background, and the telephone on silent within reach for emergencies. Close other programs and notices.

Look into the camera when you speak. Leave a second after the other person ends, because of the delay. A sheet with three key words beside the screen is fine; reading aloud is noticed.

For recorded interviews without a partner: read the question, use the time to think, speak to the camera as to a person, and keep to the limit. If the connection breaks, call at once; nobody minds.

=== panel-interview-guide | Facing several interviewers at once | interview
Find out beforehand who will sit there and what each of them cares about: the future manager about the work, personnel about fit and terms, a colleague about cooperation, a representative about fairness. Note names in the order of the seats.

Begin your answer to the one who asked, then look at the others, and end with the one who asked. If two questions come at once, take one and say that you will come to the other.

A silent member often has a vote as well. When there is a friendly face and a stern one, speak to both. Ask a question that each can answer from their point of view.

=== group-assessment-guide | Assessment centres and group exercises | interview, test
Employers watch how you behave in tasks that resemble the job: a group discussion, a role play, a tray of messages to sort, a short talk, tests. They give marks on listed criteria, such as listening, structure, decision and care.

In the group: help the group to a result. Suggest a procedure, keep an eye on time, bring in quiet people, sum up. Talking most isn't the aim. In the role play, ask and listen before you solve. In the tray exercise, read everything first, then sort by importance and urgency and note why.

Practise number and logic tests with free examples. You are observed at lunch as well; be yourself, with manners.

=== technical-interview-coding | Coding tasks and technical interviews in software | interview, test
Interviewers want to see how you think. Repeat the task in your own words, ask about limits and special cases, give a small example, and say the simple solution before you improve it. Talk while you write. Test with an ordinary case, an empty one and a large one, and name the cost in time and memory.

If you are stuck, say where and what you have ruled out; taking a hint well is a plus. For design questions, begin with needs and numbers, sketch the parts, then discuss what breaks first.

For tasks at home, keep to the time stated, write a short description of decisions and what you left out. Ask beforehand how it will be judged. You may decline unpaid work that takes days.

=== case-interview-guide | Case interviews in consulting and business | interview, test
A case gives you a business problem and looks at how you bring order into it. Listen, repeat the aim, ask two or three questions, then ask for a minute and draw a structure: what drives profit, for instance income and costs, and what lies under each.

Say which branch you examine first and why. Calculate aloud with round numbers, and check whether the result is plausible. Sum up at the end: recommendation, two reasons, a risk, a next step.

For estimates ("how many piano tuners"), the way matters: divide into steps, state assumptions. Practise with a partner; reading cases alone helps little.

=== trial-day-guide | Trial days and trial shifts | interview, test
A day or some hours at the workplace show both sides whether it fits; common in kitchens, shops, crafts, care and offices of small firms. Settle beforehand: how long, what you will do, whether it is paid, insurance. Longer work without pay isn't a trial; rules differ, so check the current one.

Come early, with suitable shoes and clothes, and paper for notes. Introduce yourself to everybody, ask before touching, help where you can, put your telephone away. Ask people what they like here and what is hard.

Afterwards, thank the person in charge, and note for yourself: how did they speak to each other, would I come back tomorrow?

=== second-interview-guide | The second interview | interview, offer
Whoever is invited again can do the job on paper; now it is about fit, depth and terms. Expect the manager's manager or future colleagues, a task or a presentation, and questions about things left open the first time.

Look through your notes of the first talk: what did they dwell on, where did you hesitate? Bring a thought on how you would approach the first three months. Prepare deeper questions: how is success measured, what is the hardest part, what happened to the last person?

Know your figures for pay and start, as an offer may come on the spot. You may ask for time to think.

=== questions-to-ask-interviewer | Questions that you can ask at the end of an interview | interview
Having no question looks like having no interest. Choose three or four whose answers you need:

- What should the person in this role have achieved after six months?
- What does an ordinary week look like?
- What is the most difficult part?
- How do you decide things in the team, and what happens when you disagree?
- How is new staff trained, and who would be my first contact?
- Why is the position open?
- What do you like about working here, and what would you change?
- What are the next steps, and when will I hear?

Leave pay and holidays to the person who decides on them and to a later talk, unless they raise it. Don't ask what is on the website.

=== inappropriate-questions-guide | Dealing with questions that are none of their business | interview, rights
Questions about pregnancy, plans for children, religion, origin, health, political views or union membership aren't allowed in many countries unless the job truly requires them; check the current rule. Mostly they come from thoughtlessness.

You have four ways: answer briefly if you don't mind; answer the worry behind it ("My family life is organised, I can travel as the role needs"); ask back in a friendly tone what it has to do with the work; or decline. In some places an untrue answer to an unlawful question has no consequences, but don't rely on it without advice.

Note what was asked. Consider what it tells about the employer.

=== interview-clothes | What to wear to an interview | interview
Dress one step more formal than people there do on an ordinary day. Look at pictures on their site, or ask the person who invited you; that is quite usual. Bank, law firm, public office: suit or jacket. Technology, design, social work: tidy, plain clothes. Workshop, kitchen, building site: clean and fit for going through the site, with safe shoes.

Everything should fit and have been worn before, so that you needn't think of it. Little perfume, clean shoes, nothing that rattles. Religious dress is your own affair and in many places protected.

For video, wear the whole outfit: people stand up.

=== running-late-interview | Running late for an interview, or unable to come | interview
Call as soon as you know, before the appointed time, rather than writing a message nobody reads. Say how late you will be, apologise once, and offer another time. On arrival, apologise briefly and let it go.

Plan so that it doesn't happen: try the route, take the train before, save the number, be near half an hour early and go in five to ten minutes before the time.

If you are ill, say so in the morning and propose two dates. If you no longer want the job, cancel kindly; not turning up is remembered by people who talk to each other.

=== interview-foreign-language | An interview in a language that isn't your own | interview, abroad
Prepare the vocabulary of your field and of your own story; write out the opening and learn its first two sentences. Practise aloud with somebody who speaks the language, or record yourself. Short sentences are better than long ones that break.

You may say at the start that it is your second language and ask for repetition: "Could you say that in other words?" Asking is better than answering the wrong question. Numbers and dates: write them down.

Small mistakes hardly matter; being understood does. If the job needs the language at a high level, show how you use it today and how you are improving.
`;
