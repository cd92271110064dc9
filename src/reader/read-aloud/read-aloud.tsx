import '../css/read-aloud.css'
import { useLayoutEffect } from 'preact/hooks'
import { readAloudWords } from '../../locale/areas/read-aloud'
import { Glyph } from '../frame/glyph'
import { useGame } from '../hooks/use-game'
import { useWords } from '../hooks/use-words'
import { paperTheme } from '../theme'
import { type ReadingTrouble, useReadAloud } from './use-read-aloud'

/** What is read of each page: its text, and what can be chosen there. */
const PARTS = {
  story: { text: '.flow__text', choices: '.weigh-call, .choices' },
  'chapter-end': { text: '.slab, .threecol, .opened', choices: '.go-on, .choices' },
  debrief: { text: '.leaf__head, .not-over, .debrief, .questions', choices: '' },
} as const

/** An open source if there is one, else the text, and the choices if they are wanted; in the order of the page. */
function regionsOf(page: keyof typeof PARTS, choices: boolean): readonly Element[] {
  const sheet = document.querySelector('.has-sheet .sheet')
  if (sheet) return [sheet]
  const parts = PARTS[page]
  return [
    ...document.querySelectorAll(choices && parts.choices !== '' ? `${parts.text}, ${parts.choices}` : parts.text),
  ]
}

/** Reads a page aloud: one button, and the pace while it reads. Leaving the page stops it. */
export function ReadAloud({ page = 'story' }: { readonly page?: keyof typeof PARTS }) {
  const words = useWords(readAloudWords)
  const what = useGame(({ settings }) => settings.readAloud)
  const turn = useGame(({ session }) => (session.status === 'playing' ? session.turn : undefined))
  const sheet = useGame(({ view }) => view.evidenceOf)
  const paper = useGame(({ settings }) => paperTheme(settings.theme))
  const notes = useGame(({ view }) => view.noteAccepted)
  const language = useGame(({ settings }) => settings.language)
  const aloud = useReadAloud(() => regionsOf(page, what === 'choices'), [turn, sheet, notes, language, what])
  const { reading, trouble, slower, faster } = aloud
  useLayoutEffect(() => {
    if (!reading) return
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') aloud.stop()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [reading, aloud.stop])
  if (what === 'off') return null
  return (
    <div
      class={`aloud${page === 'story' ? '' : ' aloud--here'}${reading ? ' is-reading' : ''}`}
      // At the foot of a source it is of the source's paper.
      {...(page === 'story' && sheet !== undefined && { 'data-theme': paper })}
    >
      {reading && (
        <fieldset class="aloud__pace" aria-label={words('pace')}>
          <button type="button" disabled={!slower} onClick={slower}>
            {words('slower')}
          </button>
          <button type="button" disabled={!faster} onClick={faster}>
            {words('faster')}
          </button>
        </fieldset>
      )}
      <button type="button" class="aloud__go" onClick={reading ? aloud.stop : aloud.begin}>
        <Glyph name="sound" />
        <span>{words(reading ? 'stop' : 'read')}</span>
      </button>
      <div class="aloud__trouble" role="status">
        {trouble && (
          <>
            <p>{words(troubleWord(trouble))}</p>
            <button type="button" class="label opens" onClick={aloud.dismiss}>
              {words('close')}
            </button>
          </>
        )}
      </div>
    </div>
  )
}

function troubleWord(trouble: ReadingTrouble) {
  if (trouble.kind === 'failed') return 'failed'
  if (trouble.language === 'en') return 'noVoiceEn'
  return trouble.language === 'hu' ? 'noVoiceHu' : 'noVoice'
}
