import type { ContestedClaim } from '../../evidence/contested-claim'
import type { ChapterBook } from '../../story/structure'
import type { Question } from '../protocol/ballot'
import { LIMITS } from '../protocol/limits'
import type { BothWords } from './teacher-ports'

const cut = (text: string): string =>
  text.length <= LIMITS.words ? text : `${text.slice(0, LIMITS.words - 1).trimEnd()}…`
const both = (en: string, hu: string | undefined): BothWords => ({ en: cut(en), hu: cut(hu ?? en) })

/** A choice of the story as a question; `undefined` where fewer than two ways are open. `hu` may be missing words. */
export function questionOfChoice(
  where: { readonly role: string; readonly scene: string; readonly words: BothWords },
  options: readonly { readonly id: string; readonly locked: boolean }[],
  books: { readonly en: ChapterBook; readonly hu: ChapterBook | undefined },
): Question | undefined {
  const open = options.filter(({ locked }) => !locked).slice(0, LIMITS.options)
  if (open.length < 2) return undefined
  const facts: Readonly<Record<string, { readonly passages: readonly string[] }>> = books.en.choices
  return {
    id: `choice/${where.scene}`,
    about: { kind: 'choice', role: where.role, scene: where.scene },
    words: where.words,
    options: open.map(({ id }) => ({
      id,
      words: both(books.en.words[id] ?? id, books.hu?.words[id]),
      passages: (facts[id]?.passages ?? []).slice(0, 20),
    })),
  }
}

/** A question on which sources disagree, with their positions as answers; `undefined` where there is only one. */
export function questionOfClaim({ id, question, positions }: ContestedClaim): Question | undefined {
  if (positions.length < 2) return undefined
  return {
    id: `claim/${id}`,
    about: { kind: 'claim', contested: id },
    words: both(question.en, question.hu),
    options: positions.slice(0, LIMITS.options).map(({ claim, passages }, index) => ({
      id: `position-${index + 1}`,
      words: both(claim.en, claim.hu),
      passages: passages.slice(0, 20),
    })),
  }
}

/** A question in the teacher's words: the first line asks, each further line is an answer. */
export function questionOfLines(id: string, text: string): Question | undefined {
  const [asked, ...answers] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (asked === undefined || answers.length < 2) return undefined
  return {
    id: `own/${id}`,
    about: { kind: 'own' },
    words: both(asked, undefined),
    options: answers.slice(0, LIMITS.options).map((answer, index) => ({
      id: `answer-${index + 1}`,
      words: both(answer, undefined),
      passages: [],
    })),
  }
}
