import { titleWords } from '../../locale/areas/title'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'

/** The poster. Its letters are the page's heading, laid over the drawing, so that they can be read in any language. */
export function Poster() {
  const words = useWords(titleWords)
  const { ports } = useReader()
  return (
    <header class="bill">
      <picture>
        <source
          media="(min-width:40em) and (max-width:63.99em) and (min-height:30.01em)"
          srcset={ports.asset('art/title/landscape.svg')}
          width={1600}
          height={900}
        />
        <img
          src={ports.asset('art/title/portrait.svg')}
          width={1000}
          height={1400}
          alt={words('posterAlt')}
          fetchpriority="high"
        />
      </picture>
      <h1>
        <span class="p1">{words('poster1')} </span>
        <span class="p2">{words('poster2')} </span>
        <span class="p3">{words('poster3')}</span>
      </h1>
    </header>
  )
}
