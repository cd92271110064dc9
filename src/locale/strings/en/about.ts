/** What this is, and what it rests on. */
export const about = {
  heading: 'What is this?',
  lead: 'Four people live through the autumn of 1956 in Budapest. You choose what they do. What happens to the city does not change: it is on record.',
  notLike:
    'This is not what it was like. It is what the sources let us say. Beside every choice a mark shows what it rests on, and who says so.',
  forWhom:
    'For readers from about thirteen, alone, in class or in a museum. A role takes about an hour. There is a note before each hard scene, and each can be skipped with a summary.',
  noScore: 'Nothing is scored. No ending is the right one, and none says that another choice would have won.',
  five: 'The five documents',
  fiveLead:
    'The game is made from five texts. None of them is a document of 1956; each looks back, from a standpoint of its own. We name the standpoint and take none.',
  oneText:
    'They are not five independent witnesses. Two are largely one pamphlet, and two lean on the same encyclopaedia. Most of what is told of single streets, and nearly all about the workers’ councils after 4 November, comes from one text alone. Where that is so, the game says it.',
  standpoint: 'Standpoint',
  goodFor: 'Good for',
  dependence: 'Leans on',
  passages: { one: '{count} passage', other: '{count} passages' },
  theirWords:
    'The documents themselves are not in the game. We tell each passage in our own words and say where it stands. Only what people of the time said is quoted, never more than twenty words.',
  circles: 'The two circles',
  circlesLead:
    'Around the five stands a second circle: {count} more texts, most of them of 1956 and 1957. They carry a choice where the five are thin, correct them where they are wrong, and take sides where the five disagree. They never pass for one of the five: whatever comes from them says “beyond the five documents”.',
  further: 'The further sources',
  sourcesDidNotCome: 'The list of sources could not be loaded. The rest of this page is complete.',
  sourcesOnTheWay: 'Loading the list of sources',
  marks: 'What the marks mean',
  marksLead: 'The mark is a disc with a hole, like the flag. It is full where the record is full.',
  documented: 'A source reports people doing this.',
  typical: 'Sources report the situation; the act is ordinary in it.',
  composite: 'Joined from several reports. No single one tells it so.',
  invented: 'A device of the story. It only links scenes; no turn of events hangs on it.',
  contested: 'Sources disagree about what lies behind this. Added to one of the four, never instead of it.',
  certainty:
    'Entries of the record say how sure they are: documents agree, one document only, contested, beyond the five documents, or our inference.',
  whatInvented: 'What is invented',
  inventedPeople:
    'The four roles and the people around them never lived. They speak and act as the sources let somebody like them speak and act. Wherever people are listed, the invented ones are marked.',
  inventedReal: 'People who lived say only what a source reports, and do nothing that no source tells of.',
  inventedCity:
    'Hours, places and events of the city come from the record. The pictures are drawn after descriptions; they are not evidence.',
  wrong: 'If you find a mistake',
  wrongText:
    'Every passage has a page and an address of its own. Send that address and what is wrong with it to those from whom you have this game, or report it where its code is kept. A passage that proves wrong is corrected or taken out, and the change is on record.',
  rights: 'Rights and thanks',
  code: 'The code may be used, changed and passed on under the MIT licence.',
  works: 'Stories, drawings and sounds may be used and changed under Creative Commons BY 4.0, if the source is named.',
  credits: 'Pictures, sounds and typefaces',
  creditsLead: 'Whose they are, how they were made, and under which licence they may be passed on.',
  creditsDidNotCome: 'The list could not be loaded. It is also in the folder of the game, as credits.json.',
  libraries: 'Made with inkjs, Preact, zustand, Phaser and Howler, all under the MIT licence.',
  documents: 'The documents belong to their authors and are not part of the game.',
  privacy:
    'What you play stays in this browser, and nothing is sent anywhere. Only if you join a class do your choices go to the server of that class.',
  method: 'How we know: the method',
  access: 'Accessibility: what was tested',
  library: 'To the library: every passage, to search',
  begin: 'To the four roles',
}
