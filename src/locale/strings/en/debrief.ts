/** The debrief: the path beside the record, after an ending or on the way. */
export const debrief = {
  heading: 'Your path beside the record',
  nav: 'Debrief',
  paths: 'Map of paths',
  roles: 'The four roles',
  print: 'Print',
  saveFile: 'Save as a file',
  onTheWay: 'not over yet',
  notOver: 'This path has not come to an end yet. What stands here is true up to now, and will grow.',
  noPath: 'No role is being played. Choose one, and its path will stand here.',
  year: '1956',
  theRecord: 'The record',
  you: 'You',
  nothingRecorded: 'The record has nothing for this day.',
  onTimeline: 'See it on the timeline.',
  wholePath: 'Every hour of it stands in the journal.',
  fates: 'What became of them',
  fatesNone: 'Only an ending tells of this.',
  invented: 'invented',
  person: 'lived',
  notYours: 'What was not yours to decide',
  notYoursLead: 'These happened whatever {name} did. No choice changes one of them, and no choice would have won.',
  notYoursNone: 'Nothing of this kind has happened yet.',
  rests: 'What your path rests on',
  restsLine: {
    one: 'Choices you made: {choices}. Passages they rest on: {count}, of which you opened {opened}.',
    other: 'Choices you made: {choices}. Passages they rest on: {count}, of which you opened {opened}.',
  },
  fromOne: '{share} of {all} passages come from one text: {title}.',
  trusted: 'Whom you trusted',
  trustedNote: 'At these points the accounts disagree. Nobody keeps a score of it.',
  trustedNone: 'You have not come to a turning point yet.',
  sourceUse:
    'The texts behind your path: passages it rests on, passages you opened, turning points at which you trusted them',
  text: 'Text',
  cited: 'Cited',
  opened: 'Opened',
  believed: 'Trusted',
  furtherShort: 'further source',
  allTexts: 'All {count} texts',
  fewerTexts: 'Fewer texts',
  others: 'Whom the others trusted',
  asYou: 'as you did',
  nights: 'One night, several accounts',
  nightsNote: 'Hours of your path that others of the four lived through too, beside what each document says.',
  log: 'Your evidence log',
  logNone:
    'You noted nothing. At any passage you can write in a sentence what it lets you say; it will stand here and on paper.',
  toLog: 'Open the log',
  questions: 'Three questions a historian would ask',
  'question/student/1':
    'Much that Klára sees in the streets is told by one text alone. What would be missing without it, and what is missing with it?',
  'question/student/2':
    'You believed one account at the Radio. Who gained, in 1956 and later, if people believed it? Does that make it less true?',
  'question/student/3':
    'Klára is invented, though others like her lived. Which of your choices could a real student have made, and which passage lets you say so?',
  'question/worker/1':
    'What the workers of Csepel did between 4 and 11 November one anonymous pamphlet tells in detail. What other kind of record could test it, and who would have kept that record?',
  'question/worker/2':
    'On 3 November people in Csepel had to decide whether to go back to work. What could they know of the troops that day, and what do only we know?',
  'question/worker/3':
    'István is invented; the norms, the strikes and the council are not. Which of your choices could a turner in Csepel have made, and which passage lets you say so?',
  'question/soldier/1':
    'The voices from the Kilián barracks do not agree about the tanks or about Maléter. Who spoke when, to whom, and what could each win or lose by it?',
  'question/soldier/2':
    'Much of what Mihály meets rests on texts beyond the five documents. Why have conscripts left so little in books, and what does that do to our picture of them?',
  'question/soldier/3':
    'On the evening of 3 November officers went to Tököl to negotiate. What could a soldier in Budapest know of the talks, and from whom?',
  'question/delegate/1':
    'Erzsébet takes the minutes. What does one leave out so that a page harms nobody, and what is lost when that page is all that remains?',
  'question/delegate/2':
    'Of the five documents almost one alone tells of the councils after 4 November. Which of your choices would have no evidence without it, and what do the councils’ own papers add?',
  'question/delegate/3':
    'The Central Workers’ Council called people back to work, and some called that a betrayal. Who said so, when, and what did they not know yet?',
  'question/any/1':
    'Much of what you saw in the streets is told by one text alone. What would be missing without it, and what is missing with it?',
  'question/any/2':
    'Where the accounts disagreed you trusted one of them. Who gained, in 1956 and later, if people believed it?',
  'question/any/3':
    'The person you were is invented. Which of your choices could a real person there have made, and which passage lets you say so?',
  cite: 'Passages your path rests on',
  citeNote: 'The account is ours; what it rests on stands here. Look it up, and see whether we read it well.',
  citeGame: 'The Flag with a Hole, “{title}”, a path of {count} choices. {ending}',
  citeDidNotCome: 'The list of sources could not be loaded.',
  citeOnItsWay: 'Loading the list of sources',
  noAuthor: 'author not stated',
  noYear: 'year not stated',
  sourcesOnly: 'The sources alone',
  all: { one: 'All {count} passages', other: 'All {count} passages' },
  furtherSources: 'Beyond the five documents',
  again: 'Back to an earlier choice',
  another: 'Another role',
  beginAgain: 'Begin this role again',
}
