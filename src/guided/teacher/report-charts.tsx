import type { ClassReport } from '../protocol/report'
import { BarLine, Bars } from './bars'
import { bars, beforeAndAfter, choiceGroups, passageRows, trustedGroups } from './charts'
import type { TeacherWords } from './use-teacher'

interface Props {
  readonly report: ClassReport
  readonly words: TeacherWords
  readonly language: 'en' | 'hu'
  choiceWords(id: string): string
  passageWords(id: string): string
  claimWords(id: string): string
}

type PassageRow = ClassReport['passages'][number]

/** What was done with a passage, by column. */
const USES = [
  { key: 'openedCol', of: ({ opened }: PassageRow) => opened },
  { key: 'notedCol', of: ({ noted }: PassageRow) => noted },
  { key: 'trustedCol', of: ({ trusted }: PassageRow) => trusted },
  { key: 'reasonCol', of: ({ asReason }: PassageRow) => asReason },
] as const

/** How ways split, what was read, how votes moved, what was handed in; each bar with its number. */
export function ReportCharts({ report, words, language, choiceWords, passageWords, claimWords }: Props) {
  const passages = passageRows(report)
  const trusted = trustedGroups(report)
  return (
    <>
      <section>
        <h2 class="label">{words('paths')}</h2>
        {choiceGroups(report.choices).length === 0 && <p class="note">{words('pathsNone')}</p>}
        {choiceGroups(report.choices).map((group) => (
          <Bars
            key={group[0]?.choice}
            bars={bars(group.map(({ choice, pupils }) => ({ id: choice, count: pupils })))}
            say={choiceWords}
          />
        ))}
      </section>
      <section>
        <h2 class="label">{words('votesTitle')}</h2>
        {report.votes.length === 0 && <p class="note">{words('noVotes')}</p>}
        {report.votes.map((vote) => {
          const say = (id: string): string =>
            vote.question.options.find((each) => each.id === id)?.words[language] ?? id
          const rows = beforeAndAfter(vote)
          const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]))
          return (
            <div key={vote.question.id}>
              <h3 class="asked">{vote.question.words[language]}</h3>
              <table class="figures figures--read">
                <thead>
                  <tr>
                    <td />
                    <th scope="col">{words(vote.tallies.length > 1 ? 'before' : 'vote')}</th>
                    {vote.tallies.length > 1 && <th scope="col">{words('after')}</th>}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ option, before, after }) => (
                    <tr key={option}>
                      <th scope="row">{say(option)}</th>
                      {(vote.tallies.length > 1 ? [before, after] : [before]).map((count, round) => (
                        <td key={round}>
                          <span class="cell-bar">
                            <BarLine share={count / most} />
                            <span class="num">{count}</span>
                          </span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              <ul>
                {vote.moves.map(({ from, to, pupils }) => (
                  <li key={`${from}/${to}`} class="note">
                    {words('move', { count: pupils, from: say(from), to: say(to) })}
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </section>
      <section>
        <h2 class="label">{words('opened')}</h2>
        <p>{words('readersOf', { count: report.readers, of: report.joined })}</p>
        {passages.length > 0 && (
          <table class="figures figures--stacked">
            <thead>
              <tr>
                <th scope="col">{words('passage')}</th>
                {USES.map(({ key }) => (
                  <th scope="col" key={key}>
                    {words(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {passages.map((row) => (
                <tr key={row.passage}>
                  <th scope="row">{passageWords(row.passage)}</th>
                  {USES.map(({ key, of }) => (
                    <td class="num" key={key} data-label={words(key)}>
                      {of(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section>
        <h2 class="label">{words('trustedTitle')}</h2>
        {trusted.length === 0 && <p class="note">{words('trustedNone')}</p>}
        {trusted.map(({ contested, counts }) => (
          <div key={contested}>
            <h3 class="asked">{claimWords(contested)}</h3>
            <Bars bars={bars(counts)} say={passageWords} />
          </div>
        ))}
      </section>
      <section>
        <h2 class="label">{words('tickets')}</h2>
        {report.claims.length === 0 && <p class="note">{words('noTickets')}</p>}
        <Bars bars={bars(report.claims.map(({ claim, pupils }) => ({ id: claim, count: pupils })))} say={claimWords} />
      </section>
    </>
  )
}
