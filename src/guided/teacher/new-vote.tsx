import { useState } from 'preact/hooks'
import { type BallotRules, DEFAULT_BALLOT_RULES, type Question } from '../protocol/ballot'
import { COUNCIL } from './council'
import { questionOfClaim, questionOfLines } from './question-of'
import { type Room, useBothWords, useClaims } from './use-teacher'

const OWN = 'own'
const COUNCIL_VOTE = 'council'
const TIMES = [0, 30, 60, 120, 300] as const

/** Opens a vote: on what sources disagree about, as a workers' council, or on a question of one's own. */
export function NewVote({ room: { ports, snapshot, language, words, teach } }: { readonly room: Room }) {
  const both = useBothWords()
  const [pick, setPick] = useState(snapshot.state.lesson.what.kind === 'council' ? COUNCIL_VOTE : OWN)
  const [own, setOwn] = useState('')
  const [rules, setRules] = useState<BallotRules>(DEFAULT_BALLOT_RULES)
  const [seconds, setSeconds] = useState(0)
  const [needs, setNeeds] = useState(false)
  const { ofLesson, others } = useClaims(ports, snapshot.state.lesson.what.tracks)

  const question = (): Question | undefined => {
    if (pick === OWN) return questionOfLines(ports.newKey(), own)
    if (pick === COUNCIL_VOTE) {
      const options = COUNCIL.answers.map(({ key, passages }) => ({
        id: key,
        words: both(key),
        passages: [...passages],
      }))
      return { id: COUNCIL.id, about: { kind: 'own' }, words: both(COUNCIL.question), options }
    }
    const claim = [...ofLesson, ...others].find(({ id }) => id === pick)
    return claim && questionOfClaim(claim)
  }
  const open = (): void => {
    const asked = question()
    setNeeds(asked === undefined)
    if (!asked) return
    const forMs = seconds === 0 ? {} : { forMs: seconds * 1000 }
    void teach({ do: 'vote-open', question: asked, rules, ...forMs })
  }
  const choice = <Key extends keyof BallotRules>(key: Key, values: readonly BallotRules[Key][]) => (
    <label class="pick">
      <span class="note">{words(key)}</span>
      <select
        value={rules[key]}
        onChange={({ currentTarget }) => setRules({ ...rules, [key]: currentTarget.value as BallotRules[Key] })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {words(`${key}_${value}` as Parameters<typeof words>[0])}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section class="vote-part">
      <h2 class="label">{words('newVote')}</h2>
      <label class="pick">
        <span class="note">{words('voteOn')}</span>
        <select value={pick} onChange={({ currentTarget }) => setPick(currentTarget.value)}>
          <option value={OWN}>{words('ownPrompt')}</option>
          <option value={COUNCIL_VOTE}>{words('voteCouncil')}</option>
          {(
            [
              ['voteOfLesson', ofLesson],
              ['voteClaim', others],
            ] as const
          ).map(
            ([label, claims]) =>
              claims.length > 0 && (
                <optgroup key={label} label={words(label)}>
                  {claims.map(({ id, question: asks }) => (
                    <option key={id} value={id}>
                      {asks[language] ?? asks.en}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      {pick === OWN && (
        <label class="pick">
          <span class="note">{words('ownQuestion')}</span>
          <textarea rows={4} value={own} onInput={({ currentTarget }) => setOwn(currentTarget.value)} />
        </label>
      )}
      <div class="rules">
        {choice('reason', ['none', 'may', 'must'])}
        {choice('result', ['on-close', 'by-teacher'])}
        {/* What sources disagree about is counted, and never decided. */}
        {(pick === OWN || pick === COUNCIL_VOTE) && choice('tie', ['teacher', 'again', 'undecided'])}
        <label class="pick">
          <span class="note">{words('timed')}</span>
          <select value={seconds} onChange={({ currentTarget }) => setSeconds(Number(currentTarget.value))}>
            {TIMES.map((time) => (
              <option key={time} value={time}>
                {time === 0 ? words('untimed') : words('seconds', { count: time })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" class="btn btn--main" onClick={open}>
        {words('openVote')}
      </button>
      <p class="note" role="alert">
        {needs && words('ownNeeds')}
      </p>
    </section>
  )
}
