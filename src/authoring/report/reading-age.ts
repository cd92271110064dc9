import { syllable } from 'syllable'
import { countWords, sentencesOf } from '../check/rules/prose'
import type { LiftedFile } from '../story/lift-words'
import { scenesOf } from './scene-facts'

export interface ReadingAge {
  /** Flesch–Kincaid grade of the median scene: years of school in the American count, about the age less five. */
  readonly median: number
  /** The same where nine scenes in ten are no harder. */
  readonly ninth: number
  readonly hardest: { readonly scene: string; readonly grade: number } | undefined
}

/** Scenes with fewer words say nothing: one long name would decide. */
const FEWEST_WORDS = 40

/**
 * The Flesch–Kincaid grade (Kincaid and others, 1975) of texts taken together, or undefined without a word. Made for
 * English; Hungarian names count as hard words, so the true grade is a little lower.
 */
export function gradeOf(texts: readonly string[]): number | undefined {
  const sentences = texts.flatMap((text) => sentencesOf(text)).filter((sentence) => countWords(sentence) > 0)
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)
  if (words === 0) return undefined
  const syllables = sentences.reduce((sum, sentence) => sum + syllable(sentence), 0)
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
}

/** How hard the scenes of a role are to read, lines and choices together. */
export function readingAgeOf(files: readonly LiftedFile[]): ReadingAge | undefined {
  const grades = scenesOf(files).flatMap(({ id, rows }) => {
    const texts = rows.flatMap((row) =>
      row.kind === 'text' ? [row.line.text] : row.kind === 'choice' ? [row.choice.text] : [],
    )
    const grade = gradeOf(texts)
    return grade === undefined || countWords(texts.join(' ')) < FEWEST_WORDS ? [] : [{ scene: id, grade }]
  })
  const ordered = grades.sort((a, b) => a.grade - b.grade)
  const at = (share: number) => ordered[Math.floor((ordered.length - 1) * share)]?.grade
  const [median, ninth] = [at(0.5), at(0.9)]
  return median === undefined || ninth === undefined ? undefined : { median, ninth, hardest: ordered.at(-1) }
}
