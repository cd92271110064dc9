import { useEffect, useRef } from 'preact/hooks'
import { stageOf } from '../../state/selectors/stage'
import type { OnWall } from './on-wall'
import { useStage } from './use-stage'
import { useTeacherWords, whenText } from './use-teacher'

/** Where the lesson begins, as long as no story stands on the wall. */
const FIRST = '1956-10-23T21:00'

/** The city at the hour of the scene. */
export function WallMapPart(part: OnWall) {
  const { playing } = useStage(part)
  const { language } = part.snapshot.state.lesson
  const words = useTeacherWords(language)
  const { mountMap } = part.ports
  const place = useRef<HTMLDivElement>(null)
  const moment = (playing && stageOf(playing)?.at) ?? FIRST
  useEffect(() => {
    if (!place.current || !mountMap) return
    let gone = false
    const mounted = mountMap(place.current)
    void mounted.then((map) => {
      if (gone) map.dispose()
      else map.showMoment(moment)
    })
    return () => {
      gone = true
      void mounted.then((map) => map.dispose())
    }
  }, [mountMap, moment])
  return (
    <div class="wall__map">
      <h1 class="q num">
        <span class="sr">{words('wall_map')}: </span>
        {whenText(moment, language)}
      </h1>
      <div ref={place} />
    </div>
  )
}
