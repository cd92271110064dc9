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
  /** Keys of the string table: the question, then its answers. */
  question: 'councilQuestion',
  answers: ['councilBack', 'councilNeeded', 'councilStrike'],
} as const
