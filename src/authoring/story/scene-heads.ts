import type { PlaceId } from '../../evidence/ids'
import type { Moment } from '../../history/moment'
import type { ChapterId, EndingId, SceneId } from '../../story/ids'
import type { SceneHead, Weather } from '../../story/structure'
import type { Fault } from '../fault'
import type { KnotRecord, LiftedFile } from './lift-words'

export interface SceneHeads {
  /** In the order of the files. */
  readonly scenes: readonly SceneHead[]
  /** The chapter that a file's words belong to, by file name. */
  readonly chapterOf: ReadonlyMap<string, ChapterId>
  readonly faults: readonly Fault[]
}

/** Reads the tags of every scene. A file's first `# chapter:` holds for the whole file. */
export function sceneHeads(lifted: readonly LiftedFile[]): SceneHeads {
  const scenes: SceneHead[] = []
  const chapterOf = new Map<string, ChapterId>()
  const faults: Fault[] = []
  for (const { file, knots } of lifted) {
    const chapter = knots.find(({ tags }) => tags.has('chapter'))?.tags.get('chapter')
    const marked = knots.filter(({ tags }) => tags.has('scene'))
    if (chapter !== undefined) chapterOf.set(file.name, chapter as ChapterId)
    const first = marked[0]
    if (first && chapter === undefined) {
      const mend = 'add # chapter: to the first scene of the file'
      faults.push({
        ...at(first),
        rule: 'scene-without-chapter',
        message: 'no scene of this file names its chapter',
        mend,
      })
    }
    for (const knot of marked) {
      for (const required of ['at', 'place'] as const) {
        if (knot.tags.has(required)) continue
        const message = `the scene ${knot.tags.get('scene')} has no # ${required}:`
        faults.push({
          ...at(knot),
          rule: `scene-without-${required}`,
          message,
          mend: `add # ${required}: below the knot`,
        })
      }
      scenes.push(sceneHead(knot, (chapter ?? '') as ChapterId))
    }
  }
  return { scenes, chapterOf, faults }
}

function at({ file, line }: KnotRecord): { file: string; line: number } {
  return { file, line }
}

function sceneHead({ tags }: KnotRecord, chapter: ChapterId): SceneHead {
  const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
  return {
    id: (tags.get('scene') ?? '') as SceneId,
    chapter,
    at: (tags.get('at') ?? '') as Moment,
    place: (tags.get('place') ?? '') as PlaceId,
    ...given('diorama', tags.get('diorama')),
    ...given('sound', tags.get('sound')),
    ...given('cue', tags.get('cue')),
    ...given('weather', tags.get('weather') as Weather | undefined),
    ...given('crowd', tags.has('crowd') ? Number(tags.get('crowd')) : undefined),
    ...given('noted', tags.has('note') ? (true as const) : undefined),
    ...given('linking', tags.has('linking') ? (true as const) : undefined),
    ...given('shared', tags.get('shared')),
    ...given('chapterEnd', tags.get('chapter-end') as ChapterId | undefined),
    ...given('ending', tags.get('ending') as EndingId | undefined),
  }
}
