import '../css/own-copy.css'
import { useEffect, useState } from 'preact/hooks'
import type { Source } from '../../evidence/source'
import { ownCopyWords } from '../../locale/areas/own-copy'
import { CatalogueWords } from '../evidence/catalogue-words'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import type { OwnTextsPort } from '../reader-ports'
import { fiveDocuments, type TakenIn, takeIn } from './take-in'

interface Props {
  readonly sources: readonly Source[]
}

/** Where one's own copies of the documents are brought, and which of them are here. */
export function OwnCopies({ sources }: Props) {
  const { ownTexts } = useReader().ports
  const [texts, setTexts] = useState<OwnTextsPort>()
  useEffect(() => void ownTexts?.().then(setTexts, () => {}), [ownTexts])
  return texts ? <Copies sources={sources} texts={texts} /> : null
}

function Copies({ sources, texts }: Props & { readonly texts: OwnTextsPort }) {
  const words = useWords(ownCopyWords)
  const { library } = useReader().ports
  const [here, setHere] = useState<readonly string[]>([])
  const [told, setTold] = useState<readonly TakenIn[]>([])
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const [attached, setAttached] = useState<readonly string[]>([])
  const look = () => void texts.names().then(setHere)
  useEffect(() => void texts.attached().then(setAttached), [texts])
  useEffect(look, [])
  const bring = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    setState('busy')
    const documents = await fiveDocuments(library)
    if (!documents.ok) return setState('failed')
    const results: TakenIn[] = []
    for (const file of files) results.push(...(await takeIn(file, documents.value, texts)))
    input.value = ''
    setTold(results)
    setState('idle')
    look()
  }
  const kept = sources.filter(({ id }) => here.includes(id))
  const given = sources.filter(({ id }) => attached.includes(id) && !here.includes(id))
  return (
    <details class="owncopies">
      <summary>
        <span class="label opens">{words('heading')}</span>
      </summary>
      <p class="prose">{words('lead')}</p>
      <label class="field dropzone">
        <span class="label">{words('bring')}</span>
        <input type="file" multiple onChange={({ currentTarget }) => void bring(currentTarget)} />
      </label>
      <div role="status">
        {state === 'busy' && <p>{words('reading')}</p>}
        {state === 'failed' && <p>{words('catalogueMissing')}</p>}
        {state === 'idle' &&
          told.map((each) => (
            <Told key={`${each.file} ${each.kind === 'taken' ? each.source : ''}`} told={each} sources={sources} />
          ))}
      </div>
      <ul class="ownlist">
        {kept.map(({ id, short }) => (
          <li key={id}>
            <CatalogueWords words={short.title} />
            <button
              type="button"
              class="label opens"
              aria-label={words('removeLong', { title: short.title.en })}
              onClick={() => void texts.remove(id).then(look)}
            >
              {words('remove')}
            </button>
          </li>
        ))}
      </ul>
      {given.length > 0 && (
        <>
          <p class="note">{words('attached')}</p>
          <ul class="ownlist">
            {given.map(({ id, short }) => (
              <li key={id} data-attached={id}>
                <CatalogueWords words={short.title} />
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}

function Told({ told, sources }: Props & { readonly told: TakenIn }) {
  const words = useWords(ownCopyWords)
  if (told.kind === 'refused')
    return (
      <p data-code={told.code}>
        {told.file}: {words(told.code)}
      </p>
    )
  const { file, source, found, exact, all, repeated } = told
  return (
    <p data-taken={source}>
      {file}:{' '}
      {words('taken', { title: sources.find(({ id }) => id === source)?.short.title.en ?? source, found, exact, all })}
      {repeated && ` ${words('repeated')}`}
    </p>
  )
}
