import '../css/library.css'
import type { PassageId } from '../../evidence/ids'
import type { Passage } from '../../evidence/passage'
import type { SourceGlance } from '../../evidence/source-glance'
import { libraryWords } from '../../locale/areas/library'
import { PassageLink } from '../evidence/passage-links'
import { Quoting } from '../evidence/quoting'
import { useAsked } from '../hooks/use-asked'
import { useGame } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { knownUses, type RoleUse } from './known-uses'

interface Props {
  readonly passage: Passage
  readonly source: SourceGlance
}

/** What stands before and after a passage in its text, and which choices of the stories rest on it. */
export function PassageContext({ passage, source }: Props) {
  const words = useWords(libraryWords)
  return (
    <div class="passageuses">
      <Neighbours passage={passage} source={source} />
      <h2 class="label">{words('uses')}</h2>
      <Uses passage={passage.id} />
    </div>
  )
}

function Neighbours({ passage, source }: Props) {
  const words = useWords(libraryWords)
  const { library } = useReader().ports
  const asked = useAsked(() => library.passagesOf(passage.source), passage.source)
  if (asked.status !== 'ready') return null
  const at = asked.value.findIndex(({ id }) => id === passage.id)
  const [before, after] = [asked.value[at - 1], asked.value[at + 1]]
  if (!before && !after) return null
  return (
    <>
      <h2 class="label">{words('neighbours')}</h2>
      <ul class="sources">
        {before && (
          <li>
            <span class="note">{words('earlier')}</span>
            <PassageLink passage={before} source={source} length={18} bare />
          </li>
        )}
        {after && (
          <li>
            <span class="note">{words('later')}</span>
            <PassageLink passage={after} source={source} length={18} bare />
          </li>
        )}
      </ul>
    </>
  )
}

function Uses({ passage }: { readonly passage: PassageId }) {
  const words = useWords(libraryWords)
  const language = useLanguage()
  const { library } = useReader().ports
  const taken = useGame(({ reading }) => reading.taken)
  const opened = useGame(({ reading }) => reading.evidence)
  const turn = useGame(({ session }) => (session.status === 'playing' ? session.turn : undefined))
  const met = (choice: string) => {
    const is = (id: string) => id === choice
    return [...taken].some(is) || opened.some(is) || turn?.options.some(({ id }) => is(id)) === true
  }
  const asked = useAsked(() => knownUses(library, passage, met, language), `${passage} ${language}`)
  if (asked.status === 'loading') return null
  if (asked.status === 'failed') return <p class="note">{words('usesDidNotCome')}</p>
  if (asked.value.length === 0) return <p>{words('usesNone')}</p>
  return (
    <ul class="uses">
      {asked.value.map((use) => (
        <UseOf key={use.role} use={use} />
      ))}
    </ul>
  )
}

function UseOf({ use }: { readonly use: RoleUse }) {
  const words = useWords(libraryWords)
  const language = useLanguage()
  const { roles } = useReader().ports
  const name = roles.find(({ id }) => id === use.role)?.short[language] ?? use.role
  return (
    <>
      {use.known.map(({ choice, text, language: lang }) => (
        <li key={choice}>
          <Quoting sentence={words('usesMet', { name, choice: text })} quoted={text} lang={lang} />
        </li>
      ))}
      {use.unmet > 0 && <li class="note">{words('usesUnmet', { name, count: use.unmet })}</li>}
    </>
  )
}
