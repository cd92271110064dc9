import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { ClassPage } from '../../../src/guided/client/class-page'
import { type Ballot, DEFAULT_BALLOT_RULES, type Tally } from '../../../src/guided/protocol/ballot'
import type { PupilSnapshot } from '../../../src/guided/protocol/snapshots'
import { hiddenTally } from '../../../src/guided/rules/tally'
import { BallotPage } from '../../../src/guided/student/ballot-page'
import type { StudentPorts } from '../../../src/guided/student/student-ports'
import { question, tally } from '../factories'

const closed: Ballot = {
  ...{ question: question(), rules: DEFAULT_BALLOT_RULES, round: 1 },
  ...{ open: false, shown: true, hands: [{}] },
}

/** The numbers on the page of a pupil who knows this of the vote. */
function numbersOn(ballot: Ballot, known: Tally | undefined): readonly string[] {
  const html = render(
    <BallotPage
      page={{ time: () => 0 } as ClassPage<PupilSnapshot>}
      ports={{} as StudentPorts}
      snapshot={{ state: { ballot }, ...(known ? { tally: known } : {}) } as PupilSnapshot}
      ballot={ballot}
      language="en"
      openLibrary={() => undefined}
    />,
  )
  return [...html.matchAll(/<span class="num">(\d+)<\/span>/g)].map(([, number]) => number ?? '')
}

test('a result is the true figures or nothing, also between the word that it is shown and the figures', () => {
  const counts = tally({ windows: 2, street: 1 })
  expect(numbersOn(closed, counts)).toEqual(['2', '1', '0'])
  expect(numbersOn(closed, hiddenTally(counts))).toEqual([])
  expect(numbersOn(closed, undefined)).toEqual([])
  expect(numbersOn({ ...closed, shown: false }, counts)).toEqual([])
  expect(numbersOn({ ...closed, round: 2 }, counts)).toEqual([])
  expect(numbersOn(closed, { ...counts, ballot: 'the-one-before' })).toEqual([])
})

test('that nobody has voted is a result', () => {
  expect(numbersOn(closed, tally())).toEqual(['0', '0', '0'])
})
