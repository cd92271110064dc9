import { useEffect, useState } from 'preact/hooks'
import type { Passage } from '../../evidence/passage'
import { SENTENCES } from '../client/sentences'
import { useGuidedWords } from '../client/use-guided-words'
import { REPORT_PATHS } from '../protocol/addresses'
import { aliasText } from '../protocol/alias'
import type { Ticket } from '../protocol/pupil-work'
import type { ClassReport } from '../protocol/report'
import { ownChoices, passageRows, trustedGroups } from './charts'
import { ReportCharts } from './report-charts'
import { booksOf, type Room, useLoaded } from './use-teacher'

const FILES = [
  { path: REPORT_PATHS.csv, key: 'exportCsv', name: 'pupils.csv' },
  { path: REPORT_PATHS.votes, key: 'exportVotes', name: 'votes.csv' },
  { path: REPORT_PATHS.json, key: 'exportJson', name: 'class.json' },
  { path: REPORT_PATHS.xapi, key: 'exportXapi', name: 'xapi.json' },
] as const

/** What is left of the lesson: to look at, to take along, to delete. */
export function ReportPage({ room }: { readonly room: Room }) {
  const { page, ports, snapshot, language, words, ask } = room
  const says = useGuidedWords(language)
  const [report, setReport] = useState<ClassReport | 'fault' | undefined>(undefined)
  const [sure, setSure] = useState(false)
  const text = async (path: string): Promise<string | undefined> => {
    try {
      const address = new URL(`${path.slice(1)}?lang=${language}`, ports.base).href
      const answer = await ports.report(address, ports.key.read() ?? '')
      return answer.ok ? await answer.text() : undefined
    } catch {
      return undefined
    }
  }
  const load = async (): Promise<void> => {
    const read = await text(REPORT_PATHS.json)
    setReport(read === undefined ? 'fault' : (JSON.parse(read) as ClassReport))
  }
  useEffect(() => void load(), [])
  const books = useLoaded(
    async () =>
      Promise.all(
        snapshot.state.lesson.what.tracks.map(({ role, chapter }) =>
          chapter === undefined ? undefined : booksOf(ports, role, chapter),
        ),
      ),
    'books',
  )
  const passages =
    typeof report === 'object'
      ? [
          ...new Set([
            ...passageRows(report).map(({ passage }) => passage),
            ...trustedGroups(report).flatMap(({ counts }) => counts.map(({ id }) => id)),
          ]),
        ]
      : []
  const names = useLoaded(async () => {
    const [sources, known] = await Promise.all([
      ports.library.sources(),
      Promise.all(passages.map((passage) => ports.library.passage(passage as never))),
    ])
    const titles = new Map(sources.ok ? sources.value.map(({ id, short }) => [id as string, short.title]) : [])
    // Whose it is stands before what it says.
    const named = ({ source, precis }: Passage) => {
      const title = titles.get(source)
      const both = { en: precis.en, hu: precis.hu ?? precis.en }
      return title ? { en: `${title.en}: ${both.en}`, hu: `${title.hu ?? title.en}: ${both.hu}` } : both
    }
    return new Map(known.flatMap((found) => (found.ok ? [[found.value.id as string, named(found.value)]] : [])))
  }, passages.join())
  const claims = useLoaded(async () => {
    const found = await ports.library.contestedClaims()
    return new Map(found.ok ? found.value.map(({ id, question }) => [id as string, question]) : [])
  }, 'claims')
  const choiceWords = (id: string): string => {
    for (const book of books ?? []) {
      const said = (book?.[language] ?? book?.en)?.words[id]
      if (said !== undefined) return said
    }
    return id
  }
  const said = (of: ReadonlyMap<string, { readonly en: string; readonly hu?: string }> | undefined, id: string) => {
    const found = of?.get(id)
    return found ? (found[language] ?? found.en) : id
  }
  const sentence = ({ sentence: left }: Ticket): string =>
    left.kind === 'written'
      ? left.text
      : left.id in SENTENCES
        ? says(SENTENCES[left.id as keyof typeof SENTENCES])
        : left.id
  const save = async (path: string, name: string): Promise<void> => {
    const read = await text(path)
    if (read === undefined) setReport('fault')
    else ports.saveFile(name, read)
  }
  const date = new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' })
  return (
    <main class="console-main report" id="text">
      <h1 class="poster">{words('reportTitle')}</h1>
      <p class="lead">
        {snapshot.state.lesson.what.title[language]}
        {typeof report === 'object' && ` · ${date.format(report.createdAt)}`}
      </p>
      {report === undefined && <p role="status">{words('reportWait')}</p>}
      {report === 'fault' && (
        <p role="alert">
          {words('reportFault')}{' '}
          <button type="button" class="btn" onClick={() => void load()}>
            {words('tryAgain')}
          </button>
        </p>
      )}
      {typeof report === 'object' && (
        <>
          <p>
            {words('reportLead', { count: report.joined, date: date.format(report.deletedAt) })}{' '}
            {words('minutesReally', report.minutes)}
          </p>
          <ReportCharts
            report={report}
            words={words}
            language={language}
            choiceWords={choiceWords}
            passageWords={(id) => said(names, id)}
            claimWords={(id) => said(claims, id)}
          />
          <section>
            <h2 class="label">{words('perPupil')}</h2>
            <table class="figures figures--stacked figures--names">
              <thead>
                <tr>
                  <th scope="col">{words('name')}</th>
                  <th scope="col">{words('choicesCol')}</th>
                  <th scope="col">{words('openedCol')}</th>
                  <th scope="col">{words('notedCol')}</th>
                  <th scope="col">{words('ticketCol')}</th>
                </tr>
              </thead>
              <tbody>
                {report.pupils
                  .filter(({ removed }) => !removed)
                  .map((pupil) => (
                    <tr key={pupil.seat}>
                      <th scope="row">{aliasText(pupil.alias, language)}</th>
                      <td class="num" data-label={words('choicesCol')}>
                        {ownChoices(pupil, report.lesson)}
                      </td>
                      <td class="num" data-label={words('openedCol')}>
                        {pupil.progress?.opened.length ?? 0}
                      </td>
                      <td class="num" data-label={words('notedCol')}>
                        {pupil.progress?.noted.length ?? 0}
                      </td>
                      <td data-label={words('ticketCol')}>
                        {pupil.ticket ? (
                          <>
                            <span class="note">{said(claims, pupil.ticket.claim)}</span> {sentence(pupil.ticket)}
                          </>
                        ) : (
                          words('no')
                        )}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <div class="acts no-print">
        <button type="button" class="btn btn--main" onClick={ports.print}>
          {words('print')}
        </button>
        {FILES.map(({ path, key, name }) => (
          <button type="button" class="btn" key={path} onClick={() => void save(path, name)}>
            {words(key)}
          </button>
        ))}
      </div>
      <div class="acts no-print">
        <button type="button" class="btn" onClick={() => (sure ? void ask('delete', {}) : setSure(true))}>
          {words(sure ? 'deleteSure' : 'deleteNow')}
        </button>
        <button type="button" class="btn" onClick={page.leave}>
          {words('newLesson')}
        </button>
      </div>
    </main>
  )
}
