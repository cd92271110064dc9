import type { Moment } from '../../history/moment'
import type { SceneId } from '../../story/ids'
import type { SceneHead, Weather } from '../../story/structure'
import type { Beat } from '../../story/turn'
import type { Playing } from '../slices/session'

/** Where the story stands now: the scene, with picture, sound and weather carried on from the scenes before. */
export interface Stage {
  readonly scene: SceneHead
  readonly at: Moment
  readonly diorama: string | undefined
  readonly sound: string | undefined
  readonly weather: Weather
  readonly crowd: number
}

const headsByStructure = new WeakMap<object, ReadonlyMap<SceneId, SceneHead>>()

/** A role's scenes by id. */
export function sceneHeadsOf(playing: Pick<Playing, 'structure'>): ReadonlyMap<SceneId, SceneHead> {
  const known = headsByStructure.get(playing.structure)
  if (known) return known
  const heads = new Map(playing.structure.scenes.map((head) => [head.id, head]))
  headsByStructure.set(playing.structure, heads)
  return heads
}

/** All scenes met so far, in order. */
export function scenesMet(playing: Playing): readonly SceneHead[] {
  const heads = sceneHeadsOf(playing)
  const met = (beats: readonly Beat[]): SceneHead[] =>
    beats.flatMap((beat) => {
      const head = beat.kind === 'scene' ? heads.get(beat.scene) : undefined
      return head ? [head] : []
    })
  return [...playing.steps.flatMap(({ turn }) => met(turn.beats)), ...met(playing.turn.beats)]
}

const stages = new WeakMap<Playing, Stage | undefined>()

/** The stage now; `undefined` before the first scene. Many parts of a page ask for it, so it is worked out once a turn. */
export function stageOf(playing: Playing): Stage | undefined {
  if (stages.has(playing)) return stages.get(playing)
  const stage = workOutStage(playing)
  stages.set(playing, stage)
  return stage
}

function workOutStage(playing: Playing): Stage | undefined {
  const met = scenesMet(playing)
  const scene = met.at(-1)
  if (!scene) return undefined
  const latest = <Key extends keyof SceneHead>(key: Key): SceneHead[Key] | undefined =>
    met.findLast((head) => head[key] !== undefined)?.[key]
  return {
    scene,
    at: scene.at,
    diorama: latest('diorama'),
    sound: latest('sound'),
    weather: latest('weather') ?? 'clear',
    crowd: latest('crowd') ?? 0,
  }
}
