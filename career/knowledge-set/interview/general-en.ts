/** Questions for every field, by the sort of skill; and those about the person's work, the role and the company. */
export const generalEn = `
# any | tool
entry | What have you used {skill} for, and how did you learn it? | one piece of work; what you could do at the start and can do now; what you still look up
standard | Describe a problem that you solved with {skill}. | the problem in one sentence; your steps; the result
standard | What is {skill} bad at, and how do you get around it? | a limit from practice; the workaround; when you would take something else
hard | How would you introduce {skill} where nobody knows it? | a small case; training; what could go wrong; how you see that it pays
# any | method,domain
entry | Where have you met {skill} in your work, and what was your part? | one place and time; what you did yourself; what others did
standard | Walk me through a piece of work on {skill} from start to end. | the aim; the steps and why; the result; what you learned
standard | How do you tell good work on {skill} from bad? | signs that one can check; an example of each
hard | Where does your knowledge of {skill} end, and what do you do when you get there? | an honest limit; whom or what you ask; an example
hard | How would you train someone in {skill}? | what matters first; watching, doing together, doing alone; how you see that it holds
hard | What would you change about the way in which {skill} is usually done? | knows the usual way; a reason; a risk of the change
# any | soft
entry | Give an example of {skill} from your work. | a real situation; what you did; what came of it
standard | When was {skill} hard for you, and what did you do? | an honest case; what helped; what you do now
hard | How would a colleague who doesn't like you describe your {skill}? | a fair answer; an example; what you work on
# any | licence,certificate
entry | Since when do you hold {skill}, and how have you used it? | date and issuer; use in practice; when it ends
standard | What of {skill} have you needed most in practice? | two things; an example of each
hard | Where do rules around {skill} leave you to judge for yourself? | a case; how you decided; whom you asked
# any | language
entry | In which situations do you use {skill} at work? | who with; speaking, reading, writing; how often
standard | May we go on in {skill} for a few minutes? What did you do last week? | speaks plainly; doesn't apologise for mistakes; asks when unsure
hard | How do you handle a difficult talk in {skill}? | prepares words; checks what was understood; writes a summary
`;
