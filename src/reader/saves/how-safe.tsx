import { useEffect, useState } from 'preact/hooks'
import { savesWords } from '../../locale/areas/saves'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** Whether the browser has promised to keep what lies here. */
export function HowSafe() {
  const words = useWords(savesWords)
  const { ports } = useReader()
  const [promised, setPromised] = useState<boolean | undefined>()
  useEffect(() => {
    let left = false
    void ports.persisted().then((answer) => {
      if (!left) setPromised(answer)
    })
    return () => {
      left = true
    }
  }, [ports])
  if (promised === undefined) return null
  return (
    <section>
      <h2 class="label">{words('keptHeading')}</h2>
      <p data-persisted={promised}>{words(promised ? 'persistedYes' : 'persistedNo')}</p>
    </section>
  )
}
