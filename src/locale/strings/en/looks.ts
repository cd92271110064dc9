/** What can be looked at in the picture of a scene. */
export const looks = {
  open: 'Look around',
  heading: 'What there is to see',
  close: 'Back to the story',
  whole: 'The whole picture',
  loading: 'Loading what can be seen here',
  failed: 'What can be seen here could not be loaded. The story goes on without it.',
  none: 'At this hour there is nothing more to see here.',
  stands: 'How we know this',
}
