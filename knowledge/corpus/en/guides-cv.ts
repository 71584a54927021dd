/** Guides to writing a CV. A line `=== id | title | topics | fields` opens a document; Markdown follows. */
export const guidesCv = `
=== cv-length | How long a CV should be | cv
One page is enough for the first years of work; two pages are normal for experienced people. More than two pages suits academic CVs, which list publications, and a few public-sector applications that ask for everything.

Length follows from relevance. Give the last ten years or so most of the room, and reduce older roles to a line each with title, employer and years. When a CV runs a few lines over, cut what the posting doesn't ask for before you shrink the type: smaller than about 10 points is tiring to read.

## What to cut first
- Duties that anybody with your title has
- School years once you have a degree or a trade qualification
- Skills that you wouldn't want to be questioned about
- The line that references are available on request

=== cv-summary | Writing the summary at the top of a CV | cv
Three or four lines below your name tell a reader who you are before they look at dates. Say what you do, in which setting, what you are known for, and what you look for next. Take the words for the role from the posting where they are true of you.

A useful order: title and years, field or kind of organization, one result, one strength that this posting asks for. "Payroll specialist with eight years in manufacturing. Moved a plant of 400 people to a new payroll system without a late payment. Looking for a team lead role."

Leave out adjectives that anybody could claim: motivated, dynamic, team player. If a sentence would be true of most applicants, it takes room from one that is true of you alone.

=== cv-bullets-results | From duties to results: bullet points that say something | cv, bullets
A bullet point works when a stranger can tell what you did and what became of it. Begin with a verb in the past tense (for a present role, the present tense), name the thing, and end with the effect.

## A pattern that fits most work
Verb, what, for whom or with what, effect. "Reorganised the spare-parts store, so that fitters find parts in minutes instead of walking back to the office."

## Where effects come from
- Time: faster, earlier, shorter waiting
- Money: saved, earned, kept within budget
- Volume: how many customers, tickets, pupils, orders
- Quality: fewer errors, complaints, returns
- People: trained, led, kept

Two to five bullets for a recent role are enough. Put the one that matters most for this posting first.

=== cv-numbers-without-data | Putting numbers in a CV when nobody measured anything | cv, bullets, honesty
Many jobs come without dashboards, yet size and frequency are always there. Ask yourself: how many people, how often, how large, how long, compared with what? A cleaner knows the number of rooms, an assistant the number of diaries, a carer the number of residents on a shift.

Estimates are fine when they are honest and you can explain how you got there: "about 40 calls a day", "a team of six". Use ranges when you aren't sure. Don't invent percentages: a recruiter who asks "20 per cent of what?" will notice.

When no number fits, describe the change instead: what was hard before, what is easy now, who noticed. A process that others still use after you left is a result too.

=== cv-tailoring | Adapting a CV to one posting in twenty minutes | cv, application
A CV that answers one posting reads better than one that is sent everywhere. Keep a long master CV with everything in it, and make each version by leaving out and reordering.

## Steps
1. Mark what the posting repeats, and what it lists first: those are the points that decide.
2. For each, find the line in your CV that proves it. If it exists, move it up. If it exists in other words, use the posting's word.
3. Rewrite the summary so that it names the role.
4. Take out what distracts from these points.
5. Read the top third of the first page alone: does it show the match?

Never add a skill that you don't have. If something important is missing, say in the letter how you would close the gap.

=== cv-layout | A CV layout that people and programs can read | cv, ats
Use one column, ordinary headings (Experience, Education, Skills), and the same order in each entry: title, employer, place, dates. White space and a clear hierarchy of headings do more than colour.

Programs that read applications stumble over text boxes, tables used for layout, two columns, icons in place of words, and text in headers and footers. Contact details belong into the body of the page. Skill bars and stars tell nobody anything, because their scale is unknown.

Choose a common typeface at 10 to 12 points with margins of about two centimetres. Write dates in one form throughout, with months. Copy the whole text of the file into a plain editor as a test: if it comes out in the right order, a program will probably read it so too.

=== cv-file-format | Which file format to send a CV in | cv, ats, application
Send what the employer asks for. If nothing is said, a PDF made from text (not a scan or a photo) keeps its look everywhere and can be read by current programs. Some agencies ask for a Word document because they put their own header on it; then send DOCX.

Name the file so that it makes sense in somebody else's folder: surname, first name, CV, and perhaps the role. Keep it small enough for upload forms, which often refuse files above a few megabytes; photos and scanned certificates are what makes files large.

Check after uploading: many portals show what they read from the file. Correct the fields there, because recruiters search those fields rather than your document.

=== ats-how-it-works | What applicant tracking systems do, and what they don't | ats, application
An applicant tracking system stores applications, reads text out of the files, lets recruiters search and filter, and moves candidates through stages. Most rejections are decided by people or by knock-out questions in the form, such as the right to work or a required licence. Tales of a robot that throws away most CVs unread are exaggerated.

What you can do: use the terms of the posting where they are true, write out an abbreviation once beside its short form, keep the layout simple, and answer form questions carefully, since those filter strictly.

What doesn't help: white text, keyword lists without context, or a copy of the posting. Programs show hidden text to the recruiter, and a person reads the CV in the end.

=== cv-skills-section | The skills section: what belongs in it | cv, keywords
List skills that can be checked: tools, methods, languages, licences. Group them in three or four lines with a label each, the most relevant first. Say a level only where there is a known scale, such as A1 to C2 for languages; otherwise show the level through what you did with the skill in your roles.

Soft skills such as communication or reliability convince only through examples, so show them in the bullet points and leave them out of the list.

A skill that is only in the list and nowhere in your experience invites the question where you used it. Remove what you haven't touched for many years, unless the posting asks for it; then add the year.

=== cv-gaps | Explaining a gap in the CV | cv, gap
A gap becomes a problem mainly when it looks hidden. Short breaks of a few months between jobs usually need no comment. For a longer one, a single honest line is enough: the years, what you did, and that it is over. "2023 to 2024: cared for a relative; kept my licence current with two courses."

You needn't give medical or family details. Have one calm sentence ready for the interview, then turn to what you bring today: "I took time for family reasons; that is settled, and since spring I have refreshed my bookkeeping and want to work full time."

Don't stretch dates to cover a hole. Employers compare dates with references, and a false date costs more trust than a gap.

=== cv-long-absence-illness | Coming back after illness: what to say and what to keep private | cv, gap, wellbeing
Your health is private. In a CV, a neutral line such as "career break" with years is enough. In an interview you may say "I had a health matter, it is resolved, and I am fit for this work" if that is true, and stop there.

In many countries an employer may ask only whether you can do the essential tasks; check the current rule where you live. If you need an adjustment, such as a different chair or a phased start, raise it when there is an offer or when the interview itself needs it.

Think beforehand about your limits: hours, shifts, travel. A job that fits what you can sustain is worth more than a quick return that ends in the next breakdown.

=== cv-career-break-parents | Returning to work after years with children | gap, return, cv
Name the time plainly, for instance "2018 to 2024: family, two children". Nothing more needs to be justified. Then put what is current above what is old: a course, a licence renewed, work for the school association, bookkeeping for a relative's business, part-time hours.

## Before applying
- Refresh one or two tools that postings in your field name now
- Talk to two former colleagues about what has changed
- Settle childcare and a plan for sick days, so that you can answer calmly

Look for employers that offer return programmes or part-time starts, and consider a short contract as a bridge. Ask for the hours that you need; accepting more than you can give in the first month helps nobody.

=== cv-many-short-jobs | When the CV shows many short jobs | cv, gap
Several stays of less than a year make readers ask whether you will leave again. Answer before they ask: mark contracts that were temporary from the start as such ("fixed-term", "seasonal", "agency assignment"), and group similar assignments under one heading with a range of years and the clients below.

Name the reason where it was outside you, in two or three words: site closed, project ended, employer insolvent. Leave out a stay of a few weeks if it adds nothing, but don't alter dates.

In the letter and the interview, say what you look for that makes you want to stay, and point to anything that you did see through to the end: a training, a project, a long volunteer post.

=== cv-overqualified | Applying when you have more experience than asked | cv, application
Employers fear three things: that you will be bored, that you will cost too much, that you will leave. Take each up. Say why this level of work is what you want now, with a reason that holds: closer to practice, fewer trips, a new field. Say that you know the pay range and that it suits you, if it does.

Shorten the CV to what this role needs: compress management years, leave out committees, put hands-on work first. Leaving out a degree is allowed in most places as long as nothing false is said, but be ready to speak of it openly if asked.

Show respect for a younger manager: mention somebody that you learned from, rather than how you used to do things.

=== cv-no-experience | A first CV with little or no work experience | cv, beginner
Everybody starts with an empty work section, so put something else first: education with subjects and a project, a placement, holiday work, a club, a family business, caring for siblings, a game server that you ran. Describe these as you would a job: what you did, how often, for how many people.

Employers of beginners look for reliability and interest. Proof of turning up counts: two seasons at the same ice-cream stand, three years as a youth coach, no missed shift.

Add what can be checked: languages with levels, driving licence, software, first-aid course. One page is enough. Leave out lines that only describe character, and have somebody else look for spelling mistakes.

=== cv-unfinished-degree | How to list a degree that you didn't finish | cv, honesty
Write what you studied, where, and from when to when, without the name of the degree as if you had it: "Studies in mechanical engineering, four semesters, 2019 to 2021". Add passed courses that matter for the role. If you stopped for a good reason, three words may follow, such as "left for full-time work".

Never list the degree as completed. Certificates are easy to check, and a false one can cost the job years later.

In the interview, say what you learned about yourself from the decision and what you did next. Somebody who changed course after a year and then completed a trade shows judgement.

=== cv-older-worker | CVs for people over fifty | cv, diversity
Show that your knowledge is current. Put the last ten to fifteen years in detail and the rest under "Earlier roles" without bullets. Name recent tools, courses and changes that you took part in. Use a current e-mail address and a link to a professional profile.

Dates of education may be left out in countries where age isn't customary on a CV; elsewhere they are expected, so follow the custom.

In the interview, speak about what you are learning now and how you work with people of all ages. Experience convinces when it solves the employer's problem: describe a crisis that you have seen before and what you would look at first. Avoid telling how things used to be done.

=== cv-projects-portfolio | Portfolio and work samples | cv, online
For design, writing, software, photography, crafts and teaching, a sample says more than a line in a CV. Choose three to five pieces that resemble the work you want. For each, give the problem, your own part, what you decided and why, and what came of it. Say who else was involved.

Check what you may show: work for an employer often belongs to the employer and may be confidential. Rebuild it with made-up data, blur names, or describe the process without the product.

Make it easy: one link, no log-in, quick on a telephone, working on the day. Old pieces drag the rest down, so remove them.

=== cv-honesty | What you must not do in a CV, and what you may leave out | cv, honesty
Leaving out is your right as long as the picture that remains isn't false. You may omit a short job, a hobby, a qualification that doesn't help, or your age where that is customary. You may round a date to the month and describe an internal title in words that outsiders understand, with the official one beside it.

You must not claim degrees, licences, titles, employers or results that you don't have, stretch dates, or present the work of a team as yours alone. Background checks, former colleagues and simple questions bring it to light, and a false statement can end an employment long after it began.

A test: could you say it, with your former manager sitting beside you?

=== cv-personal-projects-hobbies | Hobbies and interests on a CV | cv
A line about interests is optional. It helps when it shows something that the job needs, or when it gives the interviewer an easy opening: captain of a team, repairing radios, running a community garden with forty members. It does harm when it takes room from experience or when it is so general that it says nothing: reading, travelling, music.

Be specific and true; somebody on the panel may share the interest. Consider what it reveals: political and religious activities tell a stranger about protected matters. You decide whether you want that.

Beginners gain most from this line, because it shows responsibility taken outside paid work.

=== cv-proofreading | Checking a CV before it goes out | cv
Read it aloud once: the ear finds what the eye skips. Then look at one kind of thing at a time: dates, names of employers, telephone number, links, tense, full stops at the ends of bullets. Click every link. Change the typeface for one reading, so that the text looks new.

Ask a second person, best somebody outside your field, and put one question to them: what do you think I do? If the answer is wrong, the summary is wrong.

Check the company's and the contact's names in the letter again; a letter with another employer's name is remembered. Finally, open the file on a telephone and print it once in black and white.
`;
