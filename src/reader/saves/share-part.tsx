import { useMemo, useRef, useState } from 'preact/hooks'
import { savesWords } from '../../locale/areas/saves'
import { useWords } from '../hooks/use-words'
import type { Path } from '../path/use-path'
import { useReader } from '../reader-context'

/** The link that holds the path: to copy, and to see. */
export function SharePart({ path }: { readonly path: Path }) {
  const words = useWords(savesWords)
  const { game, ports } = useReader()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState<'copied' | 'notCopied' | undefined>()
  const address = useMemo(() => {
    const code = game.intents.shareCode()
    return code === undefined ? '' : ports.shareAddress(code)
  }, [game, ports, path])
  const copy = async () => {
    const copied = await ports.copyText(address)
    if (!copied) field.current?.select()
    setTold(copied ? 'copied' : 'notCopied')
  }
  return (
    <section>
      <h2 class="label">{words('shareHeading')}</h2>
      <p>{words('shareNote')}</p>
      <label class="field">
        <span class="sr">{words('address')}</span>
        <textarea
          ref={field}
          class="address num"
          rows={3}
          readOnly
          spellcheck={false}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="btn" onClick={() => void copy()}>
        {words('copy')}
      </button>
      <p role="status" class="told">
        {told && words(told)}
      </p>
    </section>
  )
}
