/** The page that closes a chapter. */
export const chapterEnd = {
  endOf: 'End of chapter {number}',
  changed: 'What changed',
  meanwhile: 'What happened meanwhile',
  meanwhileNone: 'The record has nothing dated within these hours.',
  meanwhileLoading: 'Loading the record',
  meanwhileFailed: 'The record could not be loaded.',
  notSeen: 'What you did not see',
  allScenes: 'You have been in every scene of this chapter.',
  scenes: {
    one: 'One scene of this chapter lay on another path.',
    other: '{count} of the {all} scenes of this chapter lay on other paths.',
  },
  choices: {
    one: 'One choice was never put to you.',
    other: '{count} choices were never put to you.',
  },
  pathsLater: 'The other paths are shown once you have reached an ending.',
  pathsNow: 'The map of paths shows where they part.',
  read: {
    one: 'You have opened {read} of {count} passage behind this chapter.',
    other: 'You have opened {read} of {count} passages behind this chapter.',
  },
  night: 'One night, several accounts',
  journal: 'Journal',
  rewind: 'Back to an earlier choice',
  goOn: 'What now?',
}
