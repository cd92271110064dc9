import { useEffect, useRef, useState } from 'preact/hooks'
import { clockText } from '../client/use-class-page'
import { type Ballot, canBeDecided } from '../protocol/ballot'
import { NewVote } from './new-vote'
import { TallyBars } from './tally-bars'
import type { Room } from './use-teacher'

const MORE_MS = 30_000

/** The vote: what is asked, how it stands, and what the teacher can do with it. */
export function VotePart({ room, time }: { readonly room: Room; readonly time: number }) {
  const { snapshot, language, words, teach } = room
  const { ballot } = snapshot.state
  const head = useRef<HTMLHeadingElement>(null)
  const stands = ballot && `${ballot.question.id}/${ballot.round}/${ballot.open}`
  const stood = useRef(stands)
  // The button that was pressed is gone with what it did: who goes by keys is not thrown back to the top of the page.
  useEffect(() => {
    if (stood.current !== stands && document.activeElement === document.body) head.current?.focus()
    stood.current = stands
  }, [stands])
  if (!ballot) return <NewVote room={room} />
  const { id } = ballot.question
  const tally = snapshot.tallies.find(({ ballot: of, round }) => of === id && round === ballot.round)
  const left = ballot.endsAt === undefined ? undefined : Math.max(0, ballot.endsAt - time)
  const decided = ballot.question.options.find((option) => option.id === ballot.decided?.option)
  const most = Math.max(0, ...Object.values(tally?.counts ?? {}))
  const isTie = most > 0 && Object.values(tally?.counts ?? {}).filter((count) => count === most).length > 1
  return (
    <section class="vote-part">
      <h2 class="label" tabIndex={-1} ref={head}>
        {words(ballot.open ? 'voteOpen' : 'voteClosed')}
        {ballot.round > 1 && ` · ${words('round', { round: ballot.round })}`}
        {left !== undefined && ballot.open && (
          <span class="num"> · {words('timeLeft', { time: clockText(left) })}</span>
        )}
      </h2>
      <p class="asked">{ballot.question.words[language]}</p>
      <TallyBars
        question={ballot.question}
        tally={tally}
        language={language}
        words={words}
        before={snapshot.tallies.find(({ ballot: of, round }) => of === id && round === ballot.round - 1)}
      />
      <p class="note" role="status">
        {tally && words('votedOf', { count: tally.voted, of: tally.of })}{' '}
        {!ballot.open &&
          (decided
            ? words(ballot.decided?.by === 'majority' ? 'decidedMajority' : 'decidedTeacher', {
                option: decided.words[language],
              })
            : canBeDecided(ballot.question)
              ? isTie && words('isTie')
              : words('onlyCounted'))}
      </p>
      <div class="acts">
        {ballot.open ? (
          <>
            <button
              type="button"
              key="close"
              class="btn btn--main"
              onClick={() => void teach({ do: 'vote-close', ballot: id })}
            >
              {words('closeVote')}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => void teach({ do: 'vote-time', ballot: id, forMs: Math.ceil(left ?? 0) + MORE_MS })}
            >
              {words('moreTime')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              key="show"
              class="btn btn--main"
              onClick={() => void teach({ do: 'vote-show', ballot: id, shown: !ballot.shown })}
            >
              {words(ballot.shown ? 'hideResult' : 'showResult')}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => void teach({ do: 'vote-again', ballot: id, after: ballot.round })}
            >
              {words('voteAgain')}
            </button>
            <button type="button" class="btn" onClick={() => void teach({ do: 'vote-away', ballot: id })}>
              {words('putAway')}
            </button>
          </>
        )}
      </div>
      <Hands key={`${id}/${ballot.round}`} room={room} ballot={ballot} />
      {!ballot.open && canBeDecided(ballot.question) && (
        <details>
          <summary class="label">{words('decideTitle')}</summary>
          <div class="acts">
            {ballot.question.options.map((option) => (
              <button
                type="button"
                class="btn"
                key={option.id}
                onClick={() => void teach({ do: 'vote-decide', ballot: id, option: option.id })}
              >
                {words('decide', { option: option.words[language] })}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  )
}

/** Hands counted in the room, beside the votes from devices. */
function Hands({ room, ballot }: { readonly room: Room; readonly ballot: Ballot }) {
  const { snapshot, language, words, teach } = room
  const [hands, setHands] = useState<Readonly<Record<string, number>>>(ballot.hands[ballot.round - 1] ?? {})
  return (
    <details open={snapshot.state.lesson.devices === 'one'}>
      <summary class="label">{words('hands')}</summary>
      {ballot.question.options.map(({ id, words: says }) => (
        <label class="minutes" key={id}>
          <span>{says[language]}</span>
          <input
            type="number"
            min={0}
            max={500}
            aria-label={words('handsFor', { option: says[language] })}
            value={hands[id] ?? 0}
            onInput={({ currentTarget }) =>
              setHands({ ...hands, [id]: Math.min(500, Math.max(0, Math.trunc(Number(currentTarget.value)))) })
            }
          />
        </label>
      ))}
      <button
        type="button"
        class="btn"
        onClick={() => void teach({ do: 'vote-hands', ballot: ballot.question.id, hands })}
      >
        {words('saveHands')}
      </button>
    </details>
  )
}
