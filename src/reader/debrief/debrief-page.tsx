import { useMemo } from 'preact/hooks'
import '../css/debrief.css'
import '../css/debrief-sizes.css'
import { debriefWords } from '../../locale/areas/debrief'
import { endingOf, eventsSoFar } from '../../state/selectors/progress'
import { wordsOf } from '../../state/selectors/story-log'
import { CitePanel } from '../cite/cite-panel'
import { Leaf } from '../frame/leaf'
import { ScreenLink } from '../frame/screen-link'
import { useGame, useIntents } from '../hooks/use-game'
import { useLanguage, useWords } from '../hooks/use-words'
import { NoPath } from '../path/no-path'
import { type Path, usePath } from '../path/use-path'
import { useReader } from '../reader-context'
import type { RoleCard } from '../reader-ports'
import { RecordState } from '../record/record-state'
import { useRecord } from '../record/use-record'
import { exportPath } from '../saves/export-path'
import { ReadAloud } from '../screens'
import { BesideRecord } from './beside-record'
import { Citations } from './citations'
import { Fates } from './fates-part'
import { NightsPart } from './nights-part'
import { NotYours } from './not-yours'
import { NotesPart } from './notes-part'
import { Questions } from './questions'
import { restsOn, trustedIn } from './rests-on'
import { RestsPart } from './rests-part'
import { sourceUse } from './source-use'
import { TrustedPart } from './trusted-part'

/** The path beside the record, what it rests on, and what to ask of it. Also meant for paper. */
export function DebriefPage() {
  const words = useWords(debriefWords)
  const language = useLanguage()
  const { game, ports } = useReader()
  const path = usePath()
  const role = ports.roles.find(({ id }) => id === path?.playing.structure.role)
  const ending = path && endingOf(path.playing)
  const title = ending && path && wordsOf(path.playing.books, `${ending}.title`)
  return (
    <Leaf
      class="debrief-page"
      name={role?.name[language] ?? words('nav')}
      of={path && (title ?? words('onTheWay'))}
      nav={
        <>
          <ScreenLink to={{ name: 'rewind' }}>{words('paths')}</ScreenLink>
          <button type="button" onClick={() => ports.print()}>
            {words('print')}
          </button>
          <button type="button" onClick={() => exportPath(game, ports)}>
            {words('saveFile')}
          </button>
        </>
      }
      title={words('heading')}
      beside={path && <ReadAloud page="debrief" />}
    >
      {path ? <Debrief path={path} role={role} ending={ending && (title ?? '')} /> : <NoPath>{words('noPath')}</NoPath>}
    </Leaf>
  )
}

interface Props {
  readonly path: Path
  readonly role: RoleCard | undefined
  /** Its title; undefined while the path goes on. */
  readonly ending: string | undefined
}

function Debrief({ path, role, ending }: Props) {
  const words = useWords(debriefWords)
  const language = useLanguage()
  const { game } = useReader()
  const intents = useIntents()
  const record = useRecord()
  const opened = useGame(({ reading }) => reading.passages)
  const events = useMemo(() => eventsSoFar(game.store.getState()), [game, path, record])
  const rests = useMemo(() => restsOn(path.deeds, opened), [path, opened])
  const trusted = useMemo(() => trustedIn(path.deeds), [path])
  const uses = useMemo(() => sourceUse(rests, opened, trusted), [rests, opened, trusted])
  return (
    <>
      <p class="print-only">
        {words('citeGame', {
          title: role?.title[language] ?? '',
          count: path.playing.playthrough.choices.length,
          ending: ending ?? words('notOver'),
        })}
      </p>
      {ending === undefined && <p class="prose not-over">{words('notOver')}</p>}
      <RecordState record={record} />
      <div class="debrief">
        <BesideRecord deeds={path.deeds} events={events} />
        <div>
          <Fates playing={path.playing} role={role} record={record} />
          <NotYours deeds={path.deeds} events={events} name={role?.short[language] ?? ''} />
          <TrustedPart trusted={trusted} />
          <RestsPart rests={rests} uses={uses} />
          <NightsPart playing={path.playing} />
        </div>
      </div>
      <Questions role={path.playing.structure.role} />
      <NotesPart />
      <Citations passages={rests.passages} />
      {rests.passages.length > 0 && <CitePanel key={rests.passages.length} passages={rests.passages} />}
      <div class="acts">
        <ScreenLink to={{ name: 'rewind' }} class="btn">
          {words('again')}
        </ScreenLink>
        <button type="button" class="btn" onClick={() => void intents.beginRole(path.playing.structure.role)}>
          {words('beginAgain')}
        </button>
        <ScreenLink to={{ name: 'title' }} class="btn btn--main">
          {words('another')}
        </ScreenLink>
      </div>
    </>
  )
}
