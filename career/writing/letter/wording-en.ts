import type { LetterWording } from "./wording.ts";

export const en: LetterWording = {
  subject: "Application for {title}",
  subjectOther: "Application: {title}",
  subjectBare: "Application for the position that you advertise",
  someCompany: "your company",
  salutation: { formal: "Dear Hiring Team,", warm: "Hello,", confident: "Dear Hiring Team,", informal: "Hi everyone," },
  salutationWoman: "Dear Ms {name},",
  salutationMan: "Dear Mr {name},",
  opening: {
    formal: "I am applying for the position of {title} at {company}.",
    warm: "Your posting for the position of {title} at {company} made me want to write to you.",
    confident: "You are filling the position of {title} at {company}, and I would like to show you what I bring to it.",
  },
  openingBare: "I am applying for the position that you advertise at {company}.",
  proven: {
    formal: "Among your requirements, {asked} can be seen in my CV, and I would like to say where.",
    warm: "What caught my eye is that you ask for {asked}, which I know from my own work and training.",
    confident: "You put weight on {asked}; that is what my CV shows.",
  },
  unproven:
    "You put weight on {asked}; I would like to say openly where my experience helps and what I would have to learn.",
  currentRole: {
    formal: "I currently work as {position} at {employer}.",
    warm: "At the moment I work as {position} at {employer}.",
    confident: "Today I work as {position} at {employer}.",
  },
  lastRole: {
    formal: "Most recently I worked as {position} at {employer}.",
    warm: "Until recently I worked as {position} at {employer}.",
    confident: "My last position was {position} at {employer}.",
  },
  label: "By profession: {label}.",
  years: "In all, I have {years} years of work experience.",
  links: [
    "You ask for {asked}: {clause}.",
    "As for {asked}, an example from my work: {clause}.",
    "When it comes to {asked}, this may be of use to you: {clause}.",
  ],
  listed: "I also bring {skills}.",
  certificates: "Of the certificates and licences that you ask for, my CV names: {items}.",
  languages: "I speak {items}.",
  education: "My education: {degree} ({school}).",
  earlier: "Before that I worked as {position} at {employer}.",
  gap: {
    formal:
      "You also ask for {asked}, which my CV does not show; what comes closest is my experience with {closest}, and I would build on that.",
    warm: "To be open with you: {asked} is not yet part of my CV. The nearest thing to it is {closest}, which would be my starting point.",
    confident:
      "One point is open: {asked}. My experience with {closest} comes closest to it, and I would build on that.",
  },
  tasks: [
    "One task in your posting reads “{task}”, and I would like to hear how the team goes about it today.",
    "I also noted “{task}”, and would be glad to learn what matters most there in the first months.",
    "In an interview I would ask you about “{task}” as well.",
  ],
  start: "In the first weeks at {company} I would want to see how the team works and ask where help is needed most.",
  talk: {
    formal: "I would welcome the opportunity to discuss with you how this experience can serve {company}.",
    warm: "I would be very glad to get to know the people at {company} and to talk about how I could help.",
    confident: "I am ready to show in a conversation how this experience can serve {company}.",
  },
  thanks: {
    formal: "Thank you for your time and consideration.",
    warm: "Thank you for reading, and I look forward to hearing from you.",
    confident: "I look forward to your invitation.",
  },
  closing: {
    formal: "Yours sincerely,",
    warm: "Kind regards,",
    confident: "Yours sincerely,",
    informal: "Best wishes,",
  },
};
