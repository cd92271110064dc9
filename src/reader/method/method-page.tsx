import '../css/about.css'
import '../css/method.css'
import { aboutWords } from '../../locale/areas/about'
import { methodWords } from '../../locale/areas/method'
import { recordWords } from '../../locale/areas/record'
import { MarksPart } from '../about/marks-part'
import { PageActs } from '../about/page-acts'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'
import { CountedPart } from './counted-part'

/** How the passages were made, what the marks promise, what hangs on one text, who copied whom, and how to report an error. */
export function MethodPage() {
  const words = useWords(methodWords)
  return (
    <Leaf
      class="about method"
      name={words('heading')}
      nav={
        <>
          <ScreenLink to={{ name: 'library' }}>{words('library')}</ScreenLink>
          <ScreenLink to={{ name: 'about' }}>{words('about')}</ScreenLink>
        </>
      }
      title={words('title')}
    >
      <p class="lead methodlead">{words('lead')}</p>
      <section>
        <h2 class="label">{words('made')}</h2>
        <ol class="steps">
          {(['made1', 'made2', 'made3', 'made4', 'made5', 'made6'] as const).map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ol>
      </section>
      <MarksPart />
      <CountedPart />
      <section>
        <h2 class="label">{words('report')}</h2>
        <ol class="steps">
          {(['report1', 'report2', 'report3'] as const).map((key) => (
            <li key={key}>{words(key)}</li>
          ))}
        </ol>
      </section>
      <PageActs to={{ name: 'library' }} says={words('toLibrary')} about={words('about')} />
    </Leaf>
  )
}

/** The words that the page needs. */
export const METHOD_AREAS = [methodWords, aboutWords, recordWords]
