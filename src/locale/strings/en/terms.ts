/** A word of the story, explained where it stands. */
export const terms = {
  entry: 'What it means: {term}',
  loading: 'Loading what it means',
  missing: 'What this word means could not be loaded.',
  general: 'Not in the five documents; from general knowledge.',
}
