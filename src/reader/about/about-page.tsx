import '../css/about.css'
import { aboutWords } from '../../locale/areas/about'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useWords } from '../hooks/use-words'
import { CreditsPart } from './credits-part'
import { MarksPart } from './marks-part'
import { SourcesPart } from './sources-part'

/** What this is, from which texts it is made, what the marks mean, and what is invented. */
export function AboutPage() {
  const words = useWords(aboutWords)
  return (
    <Leaf class="about" name={words('heading')} title={words('heading')}>
      <div class="aboutlead">
        <p class="lead">{words('lead')}</p>
        <p class="lead lead--strong">{words('notLike')}</p>
        <p class="prose">{words('forWhom')}</p>
        <p class="prose">{words('noScore')}</p>
      </div>
      <SourcesPart />
      <MarksPart />
      <div class="aboutcols">
        <section>
          <h2 class="label">{words('whatInvented')}</h2>
          <p>{words('inventedPeople')}</p>
          <p>{words('inventedReal')}</p>
          <p>{words('inventedCity')}</p>
        </section>
        <section>
          <h2 class="label">{words('wrong')}</h2>
          <p>{words('wrongText')}</p>
          <h2 class="label">{words('rights')}</h2>
          <ul>
            <li>{words('code')}</li>
            <li>{words('works')}</li>
            <li>{words('documents')}</li>
            <li>{words('libraries')}</li>
            <li>{words('privacy')}</li>
          </ul>
        </section>
      </div>
      <CreditsPart />
      <p class="acts">
        <ScreenLink to={{ name: 'title' }} class="btn btn--main">
          {words('begin')}
        </ScreenLink>
        <ScreenLink to={{ name: 'method' }} class="btn">
          {words('method')}
        </ScreenLink>
        <ScreenLink to={{ name: 'access' }} class="btn">
          {words('access')}
        </ScreenLink>
        <ScreenLink to={{ name: 'library' }} class="btn">
          {words('library')}
        </ScreenLink>
      </p>
    </Leaf>
  )
}
