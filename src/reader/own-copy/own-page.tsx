import '../css/own-copy.css'
import type { Passage } from '../../evidence/passage'
import { ownCopyWords } from '../../locale/areas/own-copy'
import { useAsked } from '../hooks/use-asked'
import { useWords } from '../hooks/use-words'
import { useReader } from '../reader-context'
import { showPassage } from './show-passage'

/** The passage in one's own copy of the document, marked in the text around it; nothing if there is no copy. */
export function OwnPage({ passage }: { readonly passage: Passage }) {
  const words = useWords(ownCopyWords)
  const { library, ownTexts } = useReader().ports
  const asked = useAsked(async () => {
    const text =
      passage.locator.kind === 'document'
        ? await (await ownTexts?.().catch(() => undefined))?.read(passage.source)
        : undefined
    if (text === undefined) return { ok: true as const, value: undefined }
    const passages = await library.passagesOf(passage.source)
    return passages.ok
      ? { ok: true as const, value: { shown: showPassage(text, passage.id, passages.value) } }
      : passages
  }, passage.id)
  if (asked.status !== 'ready' || asked.value === undefined) return null
  const { shown } = asked.value
  return (
    <section class="ownpage">
      <h2 class="label">{words('inYours')}</h2>
      {shown ? (
        <>
          <p class="note">{words(`sure/${shown.sure}`, { count: shown.give })}</p>
          <blockquote lang="en">
            {shown.before}
            <mark>{shown.passage}</mark>
            {shown.after}
          </blockquote>
        </>
      ) : (
        <p class="note">{words('notFound')}</p>
      )}
    </section>
  )
}
