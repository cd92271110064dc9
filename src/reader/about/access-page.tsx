import '../css/about.css'
import { accessWords } from '../../locale/areas/access'
import { Leaf } from '../frame/leaf'
import { useWords } from '../hooks/use-words'
import { PageActs } from './page-acts'

const PARTS = [
  ['has', ['hasKeys', 'hasAloud', 'hasType', 'hasSound', 'hasList', 'hasTime', 'hasNotes']],
  ['tested', ['testedAxe', 'testedKeys', 'testedTree', 'testedZoom', 'testedTargets']],
  [
    'missing',
    [
      'missingPeople',
      'missingBrowsers',
      'missingPictures',
      'missingVoices',
      'missingHungarian',
      'missingPlain',
      'missingElsewhere',
    ],
  ],
] as const

/** What was done so that everybody can play, what was tested with what, and what is not yet met. */
export function AccessPage() {
  const words = useWords(accessWords)
  return (
    <Leaf class="about access" name={words('heading')} title={words('heading')}>
      <p class="lead">{words('lead')}</p>
      {PARTS.map(([part, points]) => (
        <section key={part}>
          <h2 class="label">{words(part)}</h2>
          {part === 'tested' && <p class="prose">{words('testedHow')}</p>}
          <ul class="accesslist">
            {points.map((point) => (
              <li key={point}>{words(point)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2 class="label">{words('tell')}</h2>
        <p class="prose">{words('tellText')}</p>
      </section>
      <PageActs to={{ name: 'settings' }} says={words('settings')} about={words('about')} />
    </Leaf>
  )
}
