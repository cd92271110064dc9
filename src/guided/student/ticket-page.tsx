import { useState } from 'preact/hooks'
import type { ClassPage } from '../client/class-page'
import { SENTENCES } from '../client/sentences'
import { faultKey, type GuidedKey, useGuidedWords } from '../client/use-guided-words'
import { LIMITS } from '../protocol/limits'
import type { Ticket } from '../protocol/pupil-work'
import type { PupilSnapshot } from '../protocol/snapshots'
import { Choose } from './choose'
import { PassageLine } from './passage-line'
import { passagesMet } from './passages-met'
import type { StudentPorts } from './student-ports'
import { useClaims } from './use-claims'

interface Props {
  readonly page: ClassPage<PupilSnapshot>
  readonly ports: StudentPorts
  readonly snapshot: PupilSnapshot
  readonly language: 'en' | 'hu'
  readonly draft: TicketDraft
  readonly setDraft: (draft: TicketDraft) => void
  readonly openLibrary: () => void
}

/** What has been chosen of a ticket so far; it stays while the pupil looks something up. */
export interface TicketDraft {
  /** 0 to 2; 3 when it is handed in. Missing: at its beginning, or handed in before. */
  readonly step?: number
  readonly claim?: string
  readonly passage?: string
  readonly sentence?: Ticket['sentence']
}
export const EMPTY_DRAFT: TicketDraft = {}

/** What a pupil leaves: a question, a passage met while playing, and one sentence. Three short steps. */
export function TicketPage({ page, ports, snapshot, language, draft, setDraft, openLibrary }: Props) {
  const words = useGuidedWords(language)
  const before = snapshot.ticket
  const { step = before ? 3 : 0, claim = before?.claim, passage = before?.passage, sentence = before?.sentence } = draft
  const [fault, setFault] = useState<GuidedKey | undefined>(undefined)
  const passages = passagesMet(
    ports.game.store.getState(),
    snapshot.state.lesson.what.tracks[snapshot.me.track]?.from ?? [],
    before?.passage,
  )
  const claims = useClaims(ports, passages)
  const change = (part: TicketDraft): void => setDraft({ ...draft, ...part })
  const { freeText } = snapshot.state.lesson

  const hand = async (): Promise<void> => {
    if (claim === undefined || passage === undefined || !sentence) return
    setFault(undefined)
    const ticket = { revision: (snapshot.ticket?.revision ?? 0) + 1, claim, passage, sentence }
    const outcome = await page.link.keepAsking('ticket', 'ticket', { ticket })
    if (outcome === 'replaced') return
    if (!outcome.ok) return setFault(faultKey(outcome.fault))
    page.change((now) => ({ ...now, ticket }))
    setDraft({ step: 3 })
  }

  if (step === 3)
    return (
      <main class="phone-main" id="text">
        <h1 class="poster">{words('ticketTitle')}</h1>
        <p class="lead" role="status">
          {words('handed')}
        </p>
        <p class="acts2">
          <button type="button" class="btn" onClick={() => change({ step: 0 })}>
            {words('change')}
          </button>
        </p>
      </main>
    )
  const said = sentence?.kind !== 'written' || sentence.text.trim() !== ''
  const ready = [claim, passage, said ? sentence : undefined][step] !== undefined
  return (
    <main class="phone-main" id="text">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (step < 2) change({ step: step + 1 })
          else void hand()
        }}
      >
        <h1 class="label">
          {words('ticketTitle')} <span class="num">{words('step', { step: step + 1 })}</span>
        </h1>
        {step === 0 && (
          <Choose
            legend={words('ticketClaim')}
            name="claim"
            chosen={claim}
            choose={(id) => change({ claim: id })}
            options={claims.map(({ id, question }) => ({ id, text: question[language] ?? question.en }))}
          />
        )}
        {step === 1 && passages.length === 0 && (
          <>
            <h2 class="poster">{words('ticketPassage')}</h2>
            <p class="lead">{words('ticketPassageNone')}</p>
          </>
        )}
        {step === 1 && passages.length > 0 && (
          <Choose
            legend={words('ticketPassage')}
            name="passage"
            chosen={passage}
            choose={(id) => change({ passage: id })}
            options={passages.map((id) => ({ id, text: <PassageLine id={id} ports={ports} language={language} /> }))}
          />
        )}
        {step === 1 && (
          <p>
            <button type="button" class="btn btn--plain" onClick={openLibrary}>
              {words('lookAgain')}
            </button>
          </p>
        )}
        {step === 2 && freeText && (
          <label class="field">
            <span class="poster">{words('ticketWrite')}</span>
            <textarea
              name="sentence"
              rows={4}
              maxLength={LIMITS.sentence}
              value={sentence?.kind === 'written' ? sentence.text : ''}
              onInput={({ currentTarget: { value } }) => change({ sentence: { kind: 'written', text: value } })}
            />
            <span class="note">
              {words('characters', {
                count: sentence?.kind === 'written' ? sentence.text.length : 0,
                most: LIMITS.sentence,
              })}
            </span>
          </label>
        )}
        {step === 2 && !freeText && (
          <Choose
            legend={words('ticketSentence')}
            name="sentence"
            chosen={sentence?.kind === 'chosen' ? sentence.id : undefined}
            choose={(id) => change({ sentence: { kind: 'chosen', id } })}
            options={Object.entries(SENTENCES).map(([id, key]) => ({ id, text: words(key) }))}
          />
        )}
        {fault !== undefined && (
          <p class="class-fault" role="alert">
            {words(fault)}
          </p>
        )}
        <p class="acts2 phone-foot">
          {step > 0 && (
            <button type="button" class="btn" onClick={() => change({ step: step - 1 })}>
              {words('previous')}
            </button>
          )}
          <button type="submit" class="btn btn--accent" disabled={!ready}>
            {words(step < 2 ? 'next' : 'hand')}
          </button>
        </p>
      </form>
    </main>
  )
}
