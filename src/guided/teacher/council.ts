/**
 * The days that four people see from four sides: from the second occupation of Budapest to the councils' decision on the
 * strike. Afterwards the class votes as a workers' council.
 */
export const COUNCIL = {
  id: 'council-november',
  tracks: [
    { role: 'worker', chapter: 'eight-hours' },
    { role: 'student', chapter: 'after' },
    { role: 'soldier', chapter: 'without-uniform' },
    { role: 'delegate', chapter: 'thirteen-days' },
  ],
  /** Keys of the string table: the question, then its answers with what each can rest on. */
  question: 'councilQuestion',
  answers: [
    {
      key: 'councilBack',
      passages: ['prole-info/084-racz-and-the-return-to-work', 'un-a3592/033-milder-than-its-base'],
    },
    { key: 'councilNeeded', passages: ['prole-info/049-food-convoys'] },
    { key: 'councilStrike', passages: ['prole-info/088-miners-against', 'socialist-world/029-strikes-after-defeat'] },
  ],
} as const
