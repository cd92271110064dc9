import { settingsWords } from '../../locale/areas/settings'
import { shellWords } from '../../locale/areas/shell'
import { BasisMark } from '../frame/basis-mark'
import { useWords } from '../hooks/use-words'

/** A piece of the story page, so that each setting is seen at once. Nothing in it can be pressed. */
export function Sample() {
  const words = useWords(settingsWords)
  const shell = useWords(shellWords)
  return (
    <aside class="sample" aria-label={words('sample')}>
      <p class="label">{words('sample')}</p>
      <div class="prose">
        <p>{words('sampleOne')}</p>
        <p>{words('sampleTwo')}</p>
      </div>
      <div class="choices">
        <div class="choice">
          <p class="choice__go">
            <span class="n">1</span>
            <span class="say">{words('sampleChoice')}</span>
          </p>
          <p class="choice__why mark mark--row">
            <BasisMark basis="documented" />
            <span class="count">{shell('passages', { count: 1 })}</span>
          </p>
        </div>
      </div>
      <p class="sample__focus">
        <span class="btn is-focus">{words('sampleFocus')}</span>
      </p>
    </aside>
  )
}
