/** A word of the story, explained where it stands. */
export const terms = {
  entry: 'What it means: {term}',
  general: 'Not in the five documents; from general knowledge.',
}
