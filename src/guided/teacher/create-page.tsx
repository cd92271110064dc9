import { useState } from 'preact/hooks'
import type { ClassPage } from '../client/class-page'
import { useFromTheTop } from '../client/use-from-the-top'
import { faultKey, useGuidedWords } from '../client/use-guided-words'
import { DEFAULT_PLAN, type Lesson, type Plan } from '../protocol/lesson'
import type { TeacherSnapshot } from '../protocol/snapshots'
import { type Chosen, groupsOf, lessonOf, titleOf } from './lesson-of'
import { LessonStrip } from './lesson-strip'
import { Preview } from './preview'
import type { TeacherPorts } from './teacher-ports'
import { tracksOf } from './tracks-of'
import { useBothWords, useLoaded, useTeacherWords } from './use-teacher'

interface Props {
  readonly page: ClassPage<TeacherSnapshot>
  readonly ports: TeacherPorts
  readonly language: 'en' | 'hu'
}

const PARTS = ['frame', 'play', 'talk', 'ticket'] as const

/** What is played, how, and the door is open: three presses. */
export function CreatePage({ page, ports, language }: Props) {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined)
  useFromTheTop(chosen ? 'settle' : 'choose')
  return chosen ? (
    <Settle page={page} ports={ports} language={language} chosen={chosen} back={() => setChosen(undefined)} />
  ) : (
    <Choose ports={ports} language={language} choose={setChosen} />
  )
}

function Choose({ ports, language, choose }: Pick<Props, 'ports' | 'language'> & { choose(chosen: Chosen): void }) {
  const words = useTeacherWords(language)
  const both = useBothWords()
  const moments = useLoaded(() => ports.moments(), 'moments') ?? []
  return (
    <main class="console-main" id="text">
      <h1 class="poster">{words('createTitle')}</h1>
      <p class="lead">{words('createLead')}</p>
      <h2 class="label">{words('chapters')}</h2>
      <div class="offer">
        {ports.roles.map((role) => (
          <section key={role.id}>
            <h3 class="label">{role.short[language]}</h3>
            {role.chapters.map((chapter) => (
              <button
                type="button"
                key={chapter.id}
                class="offer__go"
                aria-label={`${role.short[language]}: ${chapter.title[language]}`}
                onClick={() => choose({ kind: 'chapter', role, chapter })}
              >
                {chapter.title[language]}
              </button>
            ))}
          </section>
        ))}
      </div>
      <h2 class="label">{words('moments')}</h2>
      <div class="offer offer--moments">
        {moments.map((moment) => (
          <button type="button" key={moment.id} class="offer__go" onClick={() => choose({ kind: 'moment', moment })}>
            {moment.title[language]}
          </button>
        ))}
      </div>
      <h2 class="label">{words('council')}</h2>
      <p class="note">{words('councilLead')}</p>
      <button type="button" class="btn" onClick={() => choose({ kind: 'council', title: both('councilTitle') })}>
        {words('councilTitle')}
      </button>
    </main>
  )
}

function Settle({ page, ports, language, chosen, back }: Props & { readonly chosen: Chosen; back(): void }) {
  const words = useTeacherWords(language)
  const says = useGuidedWords(language)
  const [spoken, setSpoken] = useState<'en' | 'hu'>(language)
  const [plan, setPlan] = useState<Plan>(DEFAULT_PLAN)
  const [devices, setDevices] = useState<Lesson['devices']>('each')
  const [freeText, setFreeText] = useState(false)
  const [state, setState] = useState<'rest' | 'busy' | 'no-way' | string>('rest')
  const roles = groupsOf(chosen).map(({ role }) => role)

  const open = async (): Promise<void> => {
    setState('busy')
    const tracks = await tracksOf(chosen, ports)
    if (!tracks.ok) return setState(tracks.fault)
    const key = ports.newKey()
    const lesson = lessonOf(chosen, tracks.value, { language: spoken, plan, devices, freeText })
    const outcome = await page.link.ask('create', { key, lesson })
    if (outcome.ok) page.enter(key, outcome.value.snapshot)
    else setState(outcome.fault)
  }
  return (
    <>
      <main class="console-main settle" id="text">
        <p class="label">{words('chosen')}</p>
        <h1 class="poster">{titleOf(chosen)[language]}</h1>
        <LessonStrip plan={plan} words={words} />
        <div class="settings">
          <fieldset class="opts">
            <legend class="label">{words('language')}</legend>
            <Radio name="spoken" checked={spoken === 'en'} label="English" pick={() => setSpoken('en')} />
            <Radio name="spoken" checked={spoken === 'hu'} label="Magyar" pick={() => setSpoken('hu')} />
          </fieldset>
          <fieldset class="opts">
            <legend class="label">{words('plan')}</legend>
            {PARTS.map((part) => (
              <label key={part} class="minutes">
                <span>{words(part)}</span>
                <input
                  type="number"
                  min={0}
                  max={180}
                  value={plan[part]}
                  onInput={({ currentTarget }) => {
                    const minutes = Math.min(180, Math.max(0, Math.trunc(Number(currentTarget.value))))
                    setPlan({ ...plan, [part]: minutes })
                  }}
                />
              </label>
            ))}
            <p class="note">{words('total', { count: PARTS.reduce((sum, part) => sum + plan[part], 0) })}</p>
          </fieldset>
          <fieldset class="opts">
            <legend class="label">{words('devices')}</legend>
            <Radio name="devices" checked={devices === 'each'} label={words('each')} pick={() => setDevices('each')} />
            <Radio name="devices" checked={devices === 'one'} label={words('one')} pick={() => setDevices('one')} />
            <label>
              <input type="checkbox" checked={freeText} onChange={() => setFreeText(!freeText)} />
              <span>{words('freeText')}</span>
            </label>
          </fieldset>
          <section>
            <h2 class="label">{words('notes')}</h2>
            {ports.roles
              .filter(({ id }) => roles.includes(id))
              .map((role) => (
                <p key={role.id}>
                  <b>{role.short[language]}.</b> {role.notes[language]}
                </p>
              ))}
          </section>
        </div>
        <Preview chosen={chosen} ports={ports} language={language} />
      </main>
      <footer class="console__foot settle-foot">
        <p role="alert">
          {state === 'no-way' && words('noWay')}
          {state !== 'no-way' &&
            state !== 'rest' &&
            state !== 'busy' &&
            words('fault', { fault: says(faultKey(state)) })}
        </p>
        <button type="button" class="btn" onClick={back}>
          {words('chooseOther')}
        </button>
        <button type="button" class="btn btn--accent" disabled={state === 'busy'} onClick={() => void open()}>
          {words(state === 'busy' ? 'opening' : 'openClass')}
        </button>
      </footer>
    </>
  )
}

function Radio(props: { readonly name: string; readonly checked: boolean; readonly label: string; pick(): void }) {
  return (
    <label>
      <input type="radio" name={props.name} checked={props.checked} onChange={props.pick} />
      <span>{props.label}</span>
    </label>
  )
}
