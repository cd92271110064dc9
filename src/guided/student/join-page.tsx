import { useEffect, useState } from 'preact/hooks'
import type { ClassPage } from '../client/class-page'
import { faultKey, type GuidedKey, useGuidedWords } from '../client/use-guided-words'
import { aliasText } from '../protocol/alias'
import { readCode } from '../protocol/ids'
import type { Found, PupilSnapshot } from '../protocol/snapshots'
import type { StudentPorts } from './student-ports'

interface Props {
  readonly page: ClassPage<PupilSnapshot>
  readonly ports: StudentPorts
  readonly language: 'en' | 'hu'
  /** Why the pupil is outside, if they were in before. */
  readonly why: string | undefined
}

/** The way into a class: the code on the board, and a name for this lesson out of four. */
export function JoinPage({ page, ports, language, why }: Props) {
  const words = useGuidedWords(language)
  const [code, setCode] = useState(readCode(ports.code ?? ''))
  const [found, setFound] = useState<Found | undefined>(undefined)
  const [seen, setSeen] = useState(0)
  const [alias, setAlias] = useState('')
  const [fault, setFault] = useState<GuidedKey | undefined>(why === undefined ? undefined : faultKey(why))
  const [busy, setBusy] = useState(false)
  const [probed, setProbed] = useState<'websocket' | 'polling' | undefined>(undefined)

  const working = async (work: () => Promise<{ readonly ok: boolean; readonly fault?: string }>): Promise<void> => {
    setBusy(true)
    setFault(undefined)
    const outcome = await work()
    if (!outcome.ok) setFault(faultKey(outcome.fault ?? 'class/broken'))
    setBusy(false)
  }
  const look = (next: number): Promise<void> =>
    working(async () => {
      const outcome = await page.link.ask('look', { code, page: next })
      if (!outcome.ok) return outcome
      setFound(outcome.value.found)
      setSeen(next)
      setAlias(outcome.value.found.aliases[0] ?? '')
      void ports.game.intents.setLanguage(outcome.value.found.language)
      return outcome
    })
  const join = (): Promise<void> =>
    working(async () => {
      const key = ports.newKey()
      const outcome = await page.link.ask('join', { code, key, ...(alias === '' ? {} : { alias }) })
      if (outcome.ok) page.enter(key, outcome.value.snapshot)
      return outcome
    })
  useEffect(() => {
    if (code.length !== 6) return
    if (ports.probe)
      void working(async () => {
        const outcome = await page.link.ask('probe', { code })
        if (outcome.ok) setProbed(outcome.value.transport)
        return outcome
      })
    else void look(0)
  }, [])

  const head = <Head language={language} words={words} game={ports.game} />
  if (probed !== undefined)
    return (
      <>
        {head}
        <main class="phone-main" id="text">
          <h1 class="poster">{words('joinTitle')}</h1>
          <p class="lead" role="status">
            {words(probed === 'websocket' ? 'probed' : 'probedPolling')}
          </p>
        </main>
      </>
    )
  return (
    <>
      {head}
      <main class="phone-main" id="text">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void (found ? join() : look(0))
          }}
        >
          <h1 class="poster">{words('joinTitle')}</h1>
          <label class="field">
            <span class="label">{words('codeOnBoard')}</span>
            <input
              class="code-in"
              name="code"
              value={code}
              maxLength={9}
              autocapitalize="characters"
              autocomplete="off"
              spellcheck={false}
              required
              aria-describedby="code-hint"
              onInput={({ currentTarget }) => {
                setCode(readCode(currentTarget.value))
                setFound(undefined)
              }}
            />
            <span class="note" id="code-hint">
              {words('codeHint')}
            </span>
          </label>
          {fault !== undefined && (
            <p class="class-fault" role="alert">
              {words(fault)}
            </p>
          )}
          {found && (
            <fieldset class="field">
              <legend class="label">{words('yourName')}</legend>
              <div class="names">
                {found.aliases.map((each) => (
                  <label key={each}>
                    <input type="radio" name="alias" checked={alias === each} onChange={() => setAlias(each)} />
                    <span>{aliasText(each, found.language)}</span>
                  </label>
                ))}
              </div>
              <button type="button" class="btn btn--plain" onClick={() => void look(seen + 1)}>
                {words('fourOthers')}
              </button>
              <p class="note">{words('noRealName', { alias: aliasText(alias, found.language) })}</p>
            </fieldset>
          )}
          {/* The code is typed above a keyboard that covers the foot of the page. */}
          <p class={found ? 'acts2 phone-foot' : 'acts2'}>
            <button type="submit" class="btn btn--accent full" disabled={busy || code.length !== 6}>
              {words(busy ? 'joining' : found ? 'join' : 'findClass')}
            </button>
          </p>
        </form>
      </main>
    </>
  )
}

/** What the page belongs to, and the other language: the class's own is not known yet. */
function Head({
  language,
  words,
  game,
}: Pick<Props, 'language'> & Pick<StudentPorts, 'game'> & { readonly words: ReturnType<typeof useGuidedWords> }) {
  const other = language === 'en' ? 'hu' : 'en'
  return (
    <header class="class-head">
      <div class="class-strip">
        <p class="label">{words('game')}</p>
        <button type="button" class="btn" lang={other} onClick={() => void game.intents.setLanguage(other)}>
          {other === 'hu' ? 'Magyar' : 'English'}
        </button>
      </div>
    </header>
  )
}
