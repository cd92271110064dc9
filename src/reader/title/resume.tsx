import { useMemo } from 'preact/hooks'
import { titleWords } from '../../locale/areas/title'
import { Glyph } from '../frame/glyph'
import { useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** The way back to what was last played on this device. */
export function Resume() {
  const words = useWords(titleWords)
  const language = useLanguage()
  const intents = useIntents()
  const { ports } = useReader()
  const latest = useMemo(() => intents.latest(), [intents])
  const role = ports.roles.find(({ id, ready }) => ready && id === latest?.playthrough.role)
  if (!latest || !role) return null
  const name = role.short[language]
  const count = latest.playthrough.choices.length
  return (
    <button type="button" class="resume" onClick={() => void intents.openRole(latest.playthrough.role)}>
      <span class="label">{words('continue')}</span>
      <span class="r-what">
        {count === 0 ? words('continueFromStart', { name }) : words('continueWith', { name, count })}
      </span>
      <Glyph name="arrow" />
    </button>
  )
}
