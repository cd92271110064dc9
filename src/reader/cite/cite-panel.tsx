import { useState } from 'preact/hooks'
import '../css/kinds.css'
import '../css/cite.css'
import type { PassageId, SourceId } from '../../evidence/ids'
import { citeWords } from '../../locale/areas/cite'
import { routeOf } from '../../state/routes'
import { Fetched } from '../frame/fetched'
import { useAsked } from '../hooks/use-asked'
import { useLanguage, useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { citationText, endingOf, FORMS, type Form, isStyle } from './citation-text'
import { CitedForPeople, CitedForPrograms } from './cited'
import { type Citations, citePassages, citeSource } from './open-citations'

type Subject =
  /** One passage, or a list such as that of a debrief. */
  { readonly passages: readonly PassageId[] } | { readonly source: SourceId }

/**
 * How to cite passages or a text, folded up until it is wanted; only then are the citations fetched. The page it stands
 * on must have `citeWords` among its areas.
 */
export function CitePanel(subject: Subject) {
  const words = useWords(citeWords)
  const [open, setOpen] = useState(false)
  const key = 'source' in subject ? 'citeText' : subject.passages.length === 1 ? 'cite' : 'citeList'
  return (
    <details class="citepanel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="label opens">{words(key)}</span>
      </summary>
      {open && <Opened {...subject} />}
    </details>
  )
}

function Opened(subject: Subject) {
  const words = useWords(citeWords)
  const { library, pageAddress } = useReader().ports
  const linkTo = (route: string): string => pageAddress?.(route) ?? route
  const key = 'source' in subject ? subject.source : subject.passages.join(' ')
  const asked = useAsked(
    () =>
      'source' in subject
        ? citeSource(library, subject.source)
        : citePassages(library, subject.passages, (passage) =>
            linkTo(routeOf({ name: 'passage', passage }, undefined)),
          ),
    key,
  )
  return (
    <Fetched asked={asked} onItsWay={words('onItsWay')} didNotCome={words('didNotCome')}>
      {(citations) => <Shown citations={citations} />}
    </Fetched>
  )
}

function Shown({ citations }: { readonly citations: Citations }) {
  const words = useWords(citeWords)
  const language = useLanguage()
  const { ports } = useReader()
  const [form, setForm] = useState<Form>('chicago')
  const [told, setTold] = useState('')
  const text = citationText(citations, form, language)
  const pick = (next: Form) => {
    setForm(next)
    setTold('')
  }
  const copy = async () => setTold(words((await ports.copyText(text)) ? 'copied' : 'notCopied'))
  const save = () => {
    const file = `${words('fileName')}${endingOf(form)}`
    ports.saveFile(file, text)
    setTold(words('saved', { file }))
  }
  return (
    <>
      <fieldset class="kinds citepanel__forms">
        <legend class="sr">{words('style')}</legend>
        {FORMS.map((each) => (
          <button key={each} type="button" aria-pressed={each === form} onClick={() => pick(each)}>
            {words(`style/${each}`)}
          </button>
        ))}
      </fieldset>
      {isStyle(form) ? <CitedForPeople citations={citations} style={form} /> : <CitedForPrograms text={text} />}
      <p class="acts2">
        <button type="button" class="btn" onClick={() => void copy()}>
          {words('copy')}
        </button>
        <button type="button" class="btn" onClick={save}>
          {words('save')}
        </button>
        <span role="status" class="note">
          {told}
        </span>
      </p>
    </>
  )
}
