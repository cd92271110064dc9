/** What can be looked at in the picture of a scene. */
export const looks = {
  open: 'Look around',
  heading: 'What there is to see',
  close: 'Back to the story',
  whole: 'The whole picture',
  loading: 'What can be seen here is on its way',
  failed: 'What can be seen here did not come. The story goes on without it.',
  tryAgain: 'Try again',
  none: 'At this hour there is nothing more to see here.',
  stands: 'Where this stands',
}
