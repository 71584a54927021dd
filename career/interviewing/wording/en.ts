import type { PackWording } from "../wording.ts";

export const en: PackWording = {
  why: {
    required: "The posting requires it: “{quote}”.",
    preferred: "The posting would like it: “{quote}”.",
    field: "It belongs to the work that the posting asks for: “{quote}”.",
    line: "Interviewers ask for examples, and this line of your CV invites it.",
    habit: "It is asked in most interviews, whatever the field.",
    task: "The posting names this task: “{quote}”.",
    company: "Interviewers want to know whether you have read up on them.",
    missing: "The posting asks for it and your CV doesn't show it: “{quote}”.",
    near: "The posting asks for it and your CV shows something similar: “{quote}”.",
    dates: "The dates in your CV raise the question.",
  },
  plainly: "says plainly what you haven't done yet, and how you would learn it",
  themes: {
    leading: {
      entry: "Your CV says “{line}”. What was your own part in it?",
      standard: "Your CV says “{line}”. Tell me about a disagreement in that team and how you handled it.",
      hard: "Your CV says “{line}”. Whom did you have to disappoint, and how did you tell them?",
    },
    teaching: {
      entry: "Your CV says “{line}”. How did you prepare for it?",
      standard: "Your CV says “{line}”. How did you notice whether people had learned it?",
      hard: "Your CV says “{line}”. Tell me about someone who didn't get on, and what you changed.",
    },
    improving: {
      entry: "Your CV says “{line}”. What did you do yourself?",
      standard: "Your CV says “{line}”. How did you know what to change, and how did you see that it helped?",
      hard: "Your CV says “{line}”. What would have happened without you, and what did it cost?",
    },
    people: {
      entry: "Your CV says “{line}”. What did people come to you with?",
      standard: "Your CV says “{line}”. Tell me about a difficult case from that time.",
      hard: "Your CV says “{line}”. When did you have to say no to someone, and how did you do it?",
    },
    building: {
      entry: "Your CV says “{line}”. Which part was yours?",
      standard: "Your CV says “{line}”. Which decision would you take differently today?",
      hard: "Your CV says “{line}”. What was the riskiest moment, and what was your way back?",
    },
    quality: {
      entry: "Your CV says “{line}”. How did you check your work?",
      standard: "Your CV says “{line}”. Tell me about a mistake that you found and what followed.",
      hard: "Your CV says “{line}”. When did quality and time pull in different directions, and how did you decide?",
    },
    other: {
      entry: "Your CV says “{line}”. What did a normal day look like?",
      standard: "Your CV says “{line}”. How did you go about it, and what was hardest?",
      hard: "Your CV says “{line}”. What went wrong on the way, and what was your share in that?",
    },
  },
  themeGood: [
    "one real occasion, told in two minutes",
    "what you did yourself, as “I” and not as “we”",
    "what came of it, with a figure if you know one for sure",
    "what you would do differently",
  ],
  habits: [
    {
      difficulty: "entry",
      question: "What work are you proud of, and why?",
      good: ["one piece of work", "your own part", "why it mattered to others"],
    },
    {
      difficulty: "standard",
      question: "Tell me about a mistake of yours and what you did then.",
      good: ["a real mistake", "owning it early", "what you changed so that it doesn't happen again"],
    },
    {
      difficulty: "standard",
      question: "Tell me about a conflict with a colleague. How did it end?",
      good: ["both points of view", "a talk in person", "how you work together afterwards"],
    },
    {
      difficulty: "entry",
      question: "How do you decide what to do first when everything is urgent?",
      good: ["harm and deadlines", "asking those concerned", "saying what has to wait"],
    },
    {
      difficulty: "hard",
      question: "Which criticism was hard to hear, and what did you do with it?",
      good: ["the words that were used", "what was true of it", "what is different now"],
    },
    {
      difficulty: "standard",
      question: "When did you have to learn something quickly? How did you do it?",
      good: ["the occasion", "how you learned", "how you used it"],
    },
    {
      difficulty: "hard",
      question: "When did you stand up against a decision, and what came of it?",
      good: ["facts, not persons", "the right place to say it", "standing by the result"],
    },
    {
      difficulty: "entry",
      question: "How do you like to be led?",
      good: ["an honest answer", "an example of a good superior", "what you do yourself"],
    },
    {
      difficulty: "hard",
      question: "When did you give up a plan that you had fought for?",
      good: ["when you saw that it was wrong", "how you told the others", "what was saved by it"],
    },
  ],
  star: {
    situation: "{role}. Remember: what was the starting point, and who was involved?",
    anySituation: "Choose one occasion from your work and say when and where it was.",
    task: "Remember: what exactly was expected of you?",
    action: "{line}",
    anyAction: "Remember: what did you do yourself, step by step?",
    measured: "Your CV says: {line}",
    result: "Remember: what changed afterwards? Give a figure only if you know it for sure.",
  },
  gaps: {
    skill: {
      question: "The posting asks for {asked}. Where do you stand with it?",
      good: [
        "if you have used it, name the place and add it to the CV",
        "if not, say so in one sentence",
        "a first step with a date",
      ],
    },
    certificate: {
      question: "Do you hold {asked}, or when could you?",
      good: ["the plain truth", "issuer and date, or the next course", "what you may do until then"],
    },
    licence: {
      question: "Do you hold {asked}?",
      good: ["yes with class and date, or no", "when you could have it", "how the work could begin until then"],
    },
    language: {
      question: "How well do you speak {asked}?",
      good: ["a level that you can stand by", "in which situations you use it", "what you do to improve"],
    },
    degree: {
      question: "The posting asks for {asked}. What do you bring instead or beside it?",
      good: ["your training, as it is", "years in the same work", "what you learned on your own"],
    },
    permit: {
      question: "The posting speaks of {asked}. How is it with you?",
      good: ["the facts and dates", "what is applied for", "no promise that depends on others"],
    },
    experience: {
      question: "The posting asks for more of this experience than your CV shows: {asked}. Why should it be you?",
      good: ["the roles that count towards it", "depth instead of years", "how fast you learned before"],
    },
  },
  gapHard: "Other applicants have worked with {asked}. Why should we take you?",
  gapClosest: "bring up {closest}: what carries over and what doesn't",
  near: {
    question: "You know {near}. What will be different for you with {asked}?",
    good: ["what both have in common", "two differences that matter", "how you would get to know the rest"],
  },
  shortStay: {
    question: "You were at {employer} for less than a year. Why did you leave?",
    good: ["one honest sentence without blame", "what you took with you", "why it will be different here"],
  },
  pause: {
    question: "Between {from} and {to} your CV names no job. What did you do?",
    good: ["a short and honest answer", "what you learned, if anything", "no apology"],
  },
  overqualified: {
    question: "You have held higher positions than this one. Why do you want it?",
    good: ["what draws you to this work", "that it is a choice and no stopgap", "what the team gains from it"],
  },
  tasks: {
    entry: "What do you imagine under “{task}”?",
    standard: "One of the tasks is “{task}”. How would you go about it in the first weeks?",
    hard: "“{task}”: what could go wrong with it here, and how would you notice early?",
  },
  taskGood: ["asks before it proposes", "an example from your own work that comes near", "first steps in an order"],
  role: [
    {
      difficulty: "entry",
      question: "Why are you applying for this position as {title}?",
      good: ["a task from the posting", "what of your work leads there", "no praise that fits every employer"],
    },
    {
      difficulty: "standard",
      question: "What would you want to have achieved as {title} after half a year?",
      good: ["something that others notice", "what you need for it", "how one would see it"],
    },
    {
      difficulty: "standard",
      question: "What do you expect to earn?",
      good: ["a range that you have looked up, with its source", "tied to the tasks", "calm"],
    },
    {
      difficulty: "hard",
      question: "Which part of the work as {title} will be hardest for you?",
      good: ["a real one", "what helps you with it", "a sign by which you notice it"],
    },
    {
      difficulty: "entry",
      question: "When could you start?",
      good: ["your period of notice", "a date that holds", "what you still have to hand over"],
    },
    {
      difficulty: "hard",
      question: "What would make you leave the position as {title} within a year?",
      good: ["an honest condition", "no threat", "what you would do before it comes to that"],
    },
  ],
  company: [
    {
      difficulty: "entry",
      question: "What do you know about {company}?",
      good: ["what it does and for whom", "something recent, with its source", "one question of your own"],
    },
    {
      difficulty: "standard",
      question: "Why {company} and not another employer?",
      good: ["a reason that holds only here", "a link to your own work", "no flattery"],
    },
    {
      difficulty: "hard",
      question: "What would you change at {company}, from what you have seen so far?",
      good: ["says what you can't know yet", "one observation from outside", "puts it as a question"],
    },
    {
      difficulty: "standard",
      question: "What do you need from {company} to work well?",
      good: ["two or three concrete things", "what you do yourself", "nothing that the posting rules out"],
    },
  ],
  someCompany: "this employer",
  somePosition: "the person for this post",
  ask: {
    task: [
      "You write “{task}”. What does that look like today, and what should change?",
      "It shows that you have read the posting, and tells what the work really is.",
    ],
    preferred: [
      "How much of the work has to do with {asked}?",
      "It is named as a plus; the answer tells how much it counts.",
    ],
    benefit: [
      "You offer “{benefit}”. How do people use it in practice?",
      "What is offered and what is used are two things.",
    ],
    remote: [
      "How are days at home and days on site shared out in the team?",
      "The posting speaks of working away from the office; habits differ from rules.",
    ],
    pay: ["Which range is planned for the pay?", "The posting doesn't say; better asked before the last round."],
    team: [
      "With whom would I work most, and how long have they been here?",
      "It tells about the team and about how long people stay.",
    ],
    success: [
      "How will you see after half a year that {company} chose the right person?",
      "The answer is the true description of the work.",
    ],
    learning: [
      "What does {company} do when someone wants to learn something new?",
      "It tells whether growth is meant or only written.",
    ],
    next: ["What happens next, and by when may I expect to hear from you?", "It ends the talk with a date."],
  },
};
