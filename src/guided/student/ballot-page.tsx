import { useState } from 'preact/hooks'
import type { ClassPage } from '../client/class-page'
import { clockText, useSeconds } from '../client/use-class-page'
import { faultKey, type GuidedKey, useGuidedWords } from '../client/use-guided-words'
import { type Ballot, canBeDecided, isCounted, type Tally } from '../protocol/ballot'
import type { PupilSnapshot } from '../protocol/snapshots'
import { PassageLine } from './passage-line'
import type { StudentPorts } from './student-ports'

interface Props {
  readonly page: ClassPage<PupilSnapshot>
  readonly ports: StudentPorts
  readonly snapshot: PupilSnapshot
  readonly ballot: Ballot
  readonly language: 'en' | 'hu'
  readonly openLibrary: () => void
}

/** The vote that is open, or what came of it. */
export function BallotPage({ page, ports, snapshot, ballot, language, openLibrary }: Props) {
  const words = useGuidedWords(language)
  const time = useSeconds(page, ports.later)
  const [fault, setFault] = useState<GuidedKey | undefined>(undefined)
  const [picked, setPicked] = useState(snapshot.cast?.option)
  const [reason, setReason] = useState(snapshot.cast?.reason)
  const { cast } = snapshot
  const { question, rules, round } = ballot
  // News of the vote before may still be on its way when the next one is there.
  const tally = snapshot.tally?.ballot === question.id && snapshot.tally.round === round ? snapshot.tally : undefined

  const vote = async (option: string, because: string | undefined): Promise<void> => {
    setFault(undefined)
    setPicked(option)
    // Without its reason it would not count: it waits here for one.
    if (rules.reason === 'must' && because === undefined) return
    const revision = (snapshot.cast?.revision ?? 0) + 1
    const sent = { option, revision, ...(because === undefined ? {} : { reason: because }) }
    page.change((now) => ({ ...now, cast: { ...sent } }))
    const outcome = await page.link.keepAsking('vote', 'vote', { cast: { ballot: question.id, round, ...sent } })
    if (outcome === 'replaced') return
    if (!outcome.ok) return setFault(faultKey(outcome.fault))
    // Said over a break of the line: what came with the new line did not know of it.
    page.change((now) => (now.state.ballot?.round === round ? { ...now, cast: sent } : now))
  }
  const passages = [...new Set(question.options.flatMap((option) => option.passages))]

  if (!ballot.open) return <Result ballot={ballot} tally={tally} language={language} />
  return (
    <main class="phone-main ballot" id="text">
      <p class="label">
        {words('vote')}
        {round > 1 && ` · ${words('round', { round })}`}
        {ballot.endsAt !== undefined && (
          <span class="num"> {words('leftTime', { time: clockText(Math.max(0, ballot.endsAt - time)) })}</span>
        )}
      </p>
      <h1 class="poster">{question.words[language]}</h1>
      <p class="note">{words('voteNote')}</p>
      <div class="beliefs">
        {question.options.map(({ id, words: says }, index) => (
          <button
            type="button"
            key={id}
            class={picked === id ? 'belief choice__go is-chosen' : 'belief choice__go'}
            aria-pressed={picked === id}
            onClick={() => void vote(id, reason)}
          >
            <span class="n">{index + 1}</span>
            <span class="say">{says[language]}</span>
          </button>
        ))}
      </div>
      {rules.reason !== 'none' && passages.length > 0 && (
        <fieldset class="cites">
          <legend class="note">{words(rules.reason === 'must' ? 'reasonMust' : 'reasonMay')}</legend>
          {(rules.reason === 'must' ? passages : [undefined, ...passages]).map((passage) => (
            <label key={passage ?? ''}>
              <input
                type="radio"
                name="reason"
                checked={reason === passage}
                onChange={() => {
                  setReason(passage)
                  if (picked !== undefined) void vote(picked, passage)
                }}
              />
              {passage === undefined ? (
                <span>{words('noReason')}</span>
              ) : (
                <PassageLine id={passage} ports={ports} language={language} />
              )}
            </label>
          ))}
        </fieldset>
      )}
      {fault !== undefined && (
        <p class="class-fault" role="alert">
          {words(fault)}
        </p>
      )}
      <p class="acts2">
        <button type="button" class="btn btn--plain" onClick={openLibrary}>
          {words('lookAgain')}
        </button>
      </p>
      <p class="note phone-foot phone-foot--says" role="status">
        {fault === undefined && words(cast ? 'sent' : picked === undefined ? 'notYet' : 'reasonMust')}{' '}
        {tally && words('voted', { count: tally.voted, of: tally.of })}
      </p>
    </main>
  )
}

/** How a vote came out, once it may be seen. */
function Result({
  ballot,
  tally,
  language,
}: {
  readonly ballot: Ballot
  readonly tally: Tally | undefined
  readonly language: 'en' | 'hu'
}) {
  const words = useGuidedWords(language)
  // That the result may be seen is said before the figures come, and they may be a moment on their way.
  const shown = ballot.shown && tally !== undefined && isCounted(tally)
  const decided = ballot.question.options.find(({ id }) => id === ballot.decided?.option)
  return (
    <main class="phone-main" id="text">
      <p class="label">{words('voteClosed')}</p>
      <h1 class="poster">{ballot.question.words[language]}</h1>
      {!ballot.shown && <p class="lead">{words('resultLater')}</p>}
      {shown && <Bars ballot={ballot} tally={tally} language={language} />}
      {shown && (
        <p class="lead" role="status">
          {decided
            ? words(ballot.decided?.by === 'majority' ? 'decidedMajority' : 'decidedTeacher', {
                option: decided.words[language],
              })
            : words(canBeDecided(ballot.question) ? 'tie' : 'onlyCounted')}
        </p>
      )}
    </main>
  )
}

/** The votes as bars with their numbers. */
function Bars({
  ballot,
  tally,
  language,
}: {
  readonly ballot: Ballot
  readonly tally: Tally
  readonly language: 'en' | 'hu'
}) {
  const most = Math.max(1, ...Object.values(tally.counts))
  return (
    <ol class="tally">
      {ballot.question.options.map(({ id, words }) => (
        <li key={id}>
          <span>{words[language]}</span>
          <span class="num">{tally.counts[id] ?? 0}</span>
          <progress class="track2" value={tally.counts[id] ?? 0} max={most} aria-hidden="true" />
        </li>
      ))}
    </ol>
  )
}
