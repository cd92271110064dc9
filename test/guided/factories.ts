import type { Question } from '../../src/guided/protocol/ballot'
import { DEFAULT_BALLOT_RULES, type Tally } from '../../src/guided/protocol/ballot'
import { DEFAULT_PLAN, type Lesson } from '../../src/guided/protocol/lesson'
import type { Progress } from '../../src/guided/protocol/pupil-work'
import type { SessionAction } from '../../src/guided/protocol/teacher-actions'

const words = (text: string) => ({ en: text, hu: `${text} (hu)` })

export const lesson = (changes: Partial<Lesson> = {}): Lesson => ({
  what: {
    kind: 'chapter',
    id: 'student-twenty-third',
    title: words('Twenty-third'),
    tracks: [{ role: 'student', storyHash: 'abc', chapter: 'twenty-third', from: ['st_one'], stop: 'student-radio' }],
  },
  language: 'en',
  plan: DEFAULT_PLAN,
  devices: 'each',
  freeText: false,
  ...changes,
})

export const council = (): Lesson =>
  lesson({
    what: {
      kind: 'council',
      id: 'council-early-november',
      title: words('Council'),
      tracks: ['worker', 'student', 'soldier', 'delegate'].map((role) => ({ role, storyHash: 'abc', from: [] })),
    },
  })

export const question = (id = 'who-fired', changes: Partial<Question> = {}): Question => ({
  id,
  about: { kind: 'choice', role: 'student', scene: 'student-radio' },
  words: words('Who fired first?'),
  options: ['windows', 'street', 'unseen'].map((option) => ({ id: option, words: words(option), passages: [] })),
  ...changes,
})

export const openVote = (
  changes: Partial<Extract<SessionAction, { do: 'vote-open' }>> = {},
): Extract<SessionAction, { do: 'vote-open' }> => ({
  do: 'vote-open',
  question: question(),
  rules: DEFAULT_BALLOT_RULES,
  ...changes,
})

export const tally = (counts: Readonly<Record<string, number>> = {}, round = 1): Tally => {
  const all = { windows: 0, street: 0, unseen: 0, ...counts }
  const voted = Object.values(all).reduce((sum, number) => sum + number, 0)
  return { ballot: 'who-fired', round, counts: all, reasons: {}, voted, of: 28 }
}

export const progress = (revision = 1, changes: Partial<Progress> = {}): Progress => ({
  revision,
  role: 'student',
  storyHash: 'abc',
  seed: 7,
  choices: ['st_one', 'st_two'],
  passed: [],
  chapter: 'twenty-third',
  scene: 'student-bem',
  doing: 'reading',
  opened: [],
  noted: [],
  trusted: [],
  ...changes,
})
