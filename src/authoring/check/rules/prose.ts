import type { Fault } from '../../fault'
import { faultAt, type Rule, warningAt } from '../rule'

const LONGEST = 25

/** Sentences are short, and nobody is asked what they would have done. */
export const prose: Rule = ({ lines, choices }) =>
  [...lines, ...choices].flatMap((record) => {
    const faults: Fault[] = []
    for (const sentence of sentencesOf(record.text)) {
      const words = countWords(sentence)
      if (words > LONGEST)
        faults.push(
          warningAt(
            record,
            'long-sentence',
            `a sentence of ${words} words (${sentence.split(/\s+/).slice(0, 5).join(' ')} …)`,
            `make two of it: at most ${LONGEST} words`,
          ),
        )
    }
    if (/\bwhat would you have done\b/i.test(record.text))
      faults.push(
        faultAt(
          record,
          'question-of-hindsight',
          'the player is asked what they would have done',
          'ask what a person in that place could know that day',
        ),
      )
    return faults
  })

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’']?)\s+(?=["“‘'A-ZÁÉÍÓÖŐÚÜŰ])/u).filter((part) => part.trim() !== '')
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.:-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
