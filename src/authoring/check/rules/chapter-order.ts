import type { TurnSummary } from '../../explore/turn-graph'
import type { Fault } from '../../fault'
import type { RoleReading } from '../role-reading'
import { faultAt } from '../rule'
import { scenePairs } from './time-order'

/** A chapter is left only through the scene that ends it. */
export function chapterFaults(summaries: readonly TurnSummary[], reading: RoleReading): readonly Fault[] {
  const chapterOfFile = new Map<string, string>()
  for (const { file, tags } of reading.scenes.values()) {
    const chapter = tags.get('chapter')
    if (chapter !== undefined && !chapterOfFile.has(file)) chapterOfFile.set(file, chapter)
  }
  return scenePairs(summaries).flatMap(([before, scene]) => {
    const [last, next] = [reading.scenes.get(before), reading.scenes.get(scene)]
    const [from, to] = [chapterOfFile.get(last?.file ?? ''), chapterOfFile.get(next?.file ?? '')]
    if (!last || from === undefined || to === undefined || from === to || last.tags.get('chapter-end') === from)
      return []
    return [
      faultAt(
        last,
        'chapter-without-end',
        `a path leads from ${before} in ${from} to ${scene} in ${to} without ending the chapter`,
        `let it go through one last scene marked # chapter-end:${from}`,
      ),
    ]
  })
}
