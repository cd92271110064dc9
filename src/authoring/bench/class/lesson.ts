export const LESSON = {
  what: {
    kind: 'chapter',
    id: 'bench',
    title: { en: 'Bench', hu: 'Mérés' },
    tracks: [{ role: 'student', storyHash: 'bench', from: [] }],
  },
  language: 'en',
  plan: { frame: 5, play: 22, talk: 12, ticket: 6 },
  devices: 'each',
  freeText: false,
} as const

export const OPTIONS = ['one', 'two', 'three'] as const

export const voteNumber = (number: number) =>
  ({
    do: 'vote-open',
    question: {
      id: `vote-${number}`,
      about: { kind: 'own' },
      words: { en: 'Who fired first?', hu: 'Ki lőtt először?' },
      options: OPTIONS.map((id) => ({ id, words: { en: id, hu: id }, passages: [] })),
    },
    rules: { reason: 'may', result: 'on-close', tie: 'again' },
  }) as const
