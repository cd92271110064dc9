/** How the evidence was made, and what it can and cannot carry. */
export const method = {
  heading: 'Method',
  title: 'How we know, and how well',
  lead: 'Everything in the stories that is said of 1956 hangs on a passage. This page says how the passages came about, what they can carry, and where they are weak.',
  made: 'How the passages were made',
  made1: 'Each text was read from beginning to end and cut into places that tell of one thing.',
  made2:
    'Each place was told again in our own words. What people of the time said is kept word for word, never more than twenty words of it; of the authors’ own sentences none is kept.',
  made3:
    'Each passage keeps where it stands: heading, paragraph, lines, and a fingerprint of its first and last words. With a copy of the text a program finds the place again, so that anyone can compare what we made of it.',
  made4:
    'Figures, days, places and names were noted as the text has them, also where they are wrong. What is wrong or doubtful stands beside it under “Take care”.',
  made5:
    'Where texts disagree the sides were set down with the passages that take them. The note on how a historian would weigh them came after, and says when it draws on later research.',
  made6:
    'Only then was a story written. Every choice names at least one passage and says how far it carries; a program refuses a story in which one does not.',
  oneText: 'What hangs on one text',
  oneTextLead:
    '{count} of the {all} entries of the record are told by one text alone. One text can be right; it cannot be tested by another here. Counted from the catalogue as it is now.',
  further: 'beyond the five documents',
  which: 'Which?',
  questions: {
    one: 'On {count} of {all} open questions one text alone speaks, and disagrees with itself or with what is known otherwise',
    other:
      'On {count} of {all} open questions one text alone speaks, and disagrees with itself or with what is known otherwise',
  },
  copied: 'Who copied whom',
  copiedLead:
    'Two texts that say the same are one witness if one has it from the other, or both from a third. Counted so, the {documents} documents come to {count}.',
  text: 'Text',
  how: 'How',
  onWhich: 'On which text',
  copies: 'takes over text from',
  restsOn: 'retells large parts of',
  uses: 'takes single points from',
  outside: 'not in the game',
  report: 'How to report a mistake',
  report1: 'Open the passage on a page of its own. Its address holds its name, such as prole-info/024-first-shots.',
  report2:
    'Compare it with the text: the page says where it stands, and the library shows it marked in your own copy if you have one.',
  report3:
    'Send the address and what is wrong to those from whom you have this game, or report it where its code is kept. What proves wrong is corrected or taken out, and the change is on record.',
  library: 'Library',
  about: 'What is this?',
  toLibrary: 'To the library',
  onItsWay: 'Loading the catalogue',
  didNotCome:
    'The catalogue could not be loaded, so nothing could be counted. The rest of this page is complete. Try again.',
}
