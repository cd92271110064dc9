import { kioskWords } from '../../locale/areas/kiosk'
import { useLanguage, useWords } from '../../reader/hooks/use-words'
import { Bar } from '../screens/bar'
import { dayBefore, type Sums, sumsBy, sumsFrom, visitsByHour } from '../tally/sums'
import { useKiosk } from '../use-kiosk'

/** What was counted, as a table and three charts; each chart is a list that says its numbers. */
export function TallyPart() {
  const { kiosk, ports } = useKiosk()
  const words = useWords(kioskWords)
  const language = useLanguage()
  const tally = kiosk.tally.now()
  if (!ports.options.options.statistics) return <p>{words('statisticsOff')}</p>
  if (tally.size === 0) return <p>{words('nothingYet')}</p>
  const { day } = ports.clock.local()
  const week = dayBefore(day, 6)
  const titles = new Map(ports.content.moments.map(({ id, title }) => [id, title[language]]))
  const finished = new Map(sumsBy(tally, 'moment', 'finished'))
  return (
    <>
      <SumsTable today={sumsFrom(tally, day)} week={sumsFrom(tally, week)} all={sumsFrom(tally, '')} />
      <div class="staff__charts">
        <section>
          <h2 class="label">{words('byHour')}</h2>
          <Hours counts={visitsByHour(tally, week)} />
        </section>
        <section>
          <h2 class="label">{words('byMoment')}</h2>
          <Rows
            rows={sumsBy(tally, 'moment', 'begun').map(([id, count]) => [
              titles.get(id) ?? id,
              count,
              finished.get(id) ?? 0,
            ])}
          />
        </section>
        <section>
          <h2 class="label">{words('byLanguage')}</h2>
          <Rows
            rows={sumsBy(tally, 'language', 'begun').map(([id, count]) => [id === 'hu' ? 'Magyar' : 'English', count])}
          />
        </section>
      </div>
    </>
  )
}

interface TableProps {
  readonly today: Sums
  readonly week: Sums
  readonly all: Sums
}

function SumsTable({ today, week, all }: TableProps) {
  const words = useWords(kioskWords)
  const language = useLanguage()
  const rows = [
    ['visits', 'touched'],
    ['begunCount', 'begun'],
    ['finishedCount', 'finished'],
    ['takenCount', 'taken'],
  ] as const
  return (
    <table class="staff__table num">
      <thead>
        <tr>
          <td />
          <th scope="col">{words('today')}</th>
          <th scope="col">{words('sevenDays')}</th>
          <th scope="col">{words('inAll')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, key]) => (
          <tr key={key}>
            <th scope="row">{words(name)}</th>
            <td>{today[key].toLocaleString(language)}</td>
            <td>{week[key].toLocaleString(language)}</td>
            <td>{all[key].toLocaleString(language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rows({ rows }: { readonly rows: readonly (readonly [string, number, number?])[] }) {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return (
    <ol class="staff__rows">
      {rows.map(([name, count, part]) => (
        <li key={name}>
          <span>{name}</span>
          <span class="num">{part === undefined ? count : `${count} · ${part}`}</span>
          <Bar share={count / most} part={(part ?? count) / most} />
        </li>
      ))}
    </ol>
  )
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

function Hours({ counts }: { readonly counts: readonly number[] }) {
  const open = HOURS.filter((hour) => (hour >= 9 && hour < 18) || (counts[hour] ?? 0) > 0)
  const most = Math.max(1, ...counts)
  return (
    <ol class="staff__rows staff__rows--hours">
      {open.map((hour) => (
        <li key={hour}>
          <span class="num">{String(hour).padStart(2, '0')}:00</span>
          <span class="num">{counts[hour] ?? 0}</span>
          <Bar share={(counts[hour] ?? 0) / most} />
        </li>
      ))}
    </ol>
  )
}
