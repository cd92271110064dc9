import { optionsOf } from '../../state/selectors/options'
import { stageOf } from '../../state/selectors/stage'
import { storyLog } from '../../state/selectors/story-log'
import type { OnWall } from './on-wall'
import { useStage } from './use-stage'
import { useStories, useTeacherWords, whenText } from './use-teacher'
import { WallPicture } from './wall-picture'

/** The scene the class looks at together: its picture, its last lines, and the ways that are open. */
export function WallScene(part: OnWall) {
  const { ports, snapshot } = part
  const { language, what } = snapshot.state.lesson
  const words = useTeacherWords(language)
  const { playing, reading } = useStage(part)
  const { sceneName } = useStories(
    ports,
    what.tracks.map(({ role }) => role),
  )
  const at = playing && stageOf(playing)
  if (!playing || !at) return <h1 class="poster wall__one">{words('wallLook')}</h1>
  const lines = storyLog(playing).now.flatMap((entry) => (entry.kind === 'line' ? [entry.text] : []))
  const [day, hour] = whenText(at.at, language).split(', ')
  return (
    <div class={at.diorama === undefined ? 'wall__spread wall__spread--plain' : 'wall__spread'}>
      <header class="wall__plate">
        {at.diorama !== undefined && <WallPicture ports={ports} diorama={at.diorama} at={at.at} language={language} />}
        <h1 class="wall__slab">
          <span class="poster num">{hour}</span> <span class="label">{day}</span>{' '}
          <span class="wall__place">{sceneName(playing.structure.role, at.scene.id, language)}</span>
        </h1>
      </header>
      <div class="wall__page">
        <p class="wall__precis">{lines.at(-1)}</p>
        <ol class="bars bars--closed">
          {optionsOf(playing, reading)
            .filter(({ locked }) => !locked)
            .map(({ id, text }, index) => (
              <li key={id}>
                <span class="n">{index + 1}</span>
                <span class="say">{text}</span>
              </li>
            ))}
        </ol>
      </div>
    </div>
  )
}
