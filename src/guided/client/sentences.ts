import type { GuidedKey } from './use-guided-words'

/** Sentences of an exit ticket to choose from, where the teacher has not allowed writing; by the id that is kept. */
export const SENTENCES = {
  eyewitness: 'sentenceEyewitness',
  two: 'sentenceTwo',
  side: 'sentenceSide',
  figure: 'sentenceFigure',
  second: 'sentenceSecond',
} as const satisfies Record<string, GuidedKey>
