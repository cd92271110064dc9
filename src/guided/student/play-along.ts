import type { Playthrough } from '../../playthrough/playthrough'
import type { Game } from '../../state/game'
import { stageOf } from '../../state/selectors/stage'
import type { ClassPage } from '../client/class-page'
import { PROGRESS_EVERY_MS } from '../protocol/limits'
import type { PupilSnapshot } from '../protocol/snapshots'
import { isHeld, plays } from './gate'
import { progressOf } from './progress-of'

export interface PlayAlong {
  /** The class waits: what the pupil has come to is covered. */
  held(): boolean
  /** Sends at once what has not been sent yet. */
  flush(): void
  dispose(): void
}

/**
 * Keeps the game and the class together: opens the pupil's way when the class begins to play, tells the server each
 * step at most every three seconds, and takes what another device of the same pupil has played further.
 */
export function playAlong(
  game: Game,
  page: ClassPage<PupilSnapshot>,
  ports: { later(ms: number, work: () => void): () => void; newSeed(): number },
): PlayAlong {
  const { store, intents } = game
  let opened = false
  let role = ''
  let sent = ''
  let revision = 0
  let waiting: (() => void) | undefined

  const snapshot = (): PupilSnapshot | undefined => {
    const standing = page.standing()
    return standing.kind === 'in' ? standing.view.snapshot : undefined
  }
  const held = (): boolean => {
    const now = snapshot()
    const { session } = store.getState()
    const track = now?.state.lesson.what.tracks[now.me.track]
    if (!now || !track || session.status !== 'playing') return false
    const scene = stageOf(session)?.scene
    if (!scene) return false
    const where = {
      role: session.structure.role,
      chapter: scene.chapter,
      scene: scene.id,
      chapters: session.structure.chapters,
    }
    return isHeld(now.state.gate, track, where)
  }
  /** True when there was something new to send. */
  const send = (): boolean => {
    const progress = progressOf(store.getState(), revision + 1, held())
    // A role the pupil has a look at beside the lesson is not the lesson's.
    if (!progress || !opened || progress.role !== role) return false
    const { revision: _revision, ...what } = progress
    const text = JSON.stringify(what)
    if (text === sent) return false
    sent = text
    revision = progress.revision
    void page.link.keepAsking('progress', 'progress', { progress })
    return true
  }
  // The first step goes at once, lest who leaves now should lose it; what follows in quick steps goes together.
  const soon = (): void => {
    if (waiting || !send()) return
    waiting = ports.later(PROGRESS_EVERY_MS, () => {
      waiting = undefined
      soon()
    })
  }

  const open = async (): Promise<void> => {
    const now = snapshot()
    if (!now || opened || !plays(now.state.phase)) return
    const track = now.state.lesson.what.tracks[now.me.track]
    if (!track) return
    opened = true
    role = track.role
    const { progress } = now
    const kept = progress?.role === track.role ? progress : undefined
    revision = kept?.revision ?? 0
    const playthrough = {
      role: track.role,
      storyHash: kept?.storyHash ?? track.storyHash,
      seed: kept?.seed ?? ports.newSeed(),
      choices: kept?.choices ?? track.from,
      passed: kept?.passed ?? [],
      given: kept?.given ?? {},
    } as unknown as Playthrough
    const { session } = store.getState()
    const here = session.status === 'playing' && session.playthrough.role === playthrough.role
    // What was played here while the line was away is further than what the server has.
    if (here && session.playthrough.choices.length >= playthrough.choices.length) intents.go({ name: 'story' })
    else await intents.openPlaythrough(playthrough)
    send()
  }

  const stopStore = store.subscribe(() => {
    if (opened) soon()
  })
  // What the teacher does counts as well: a stop may stand where the pupil is.
  const stopPage = page.subscribe(() => {
    void open()
    if (opened) soon()
  })
  void open()
  return {
    held,
    flush: () => void send(),
    dispose() {
      stopStore()
      stopPage()
      waiting?.()
    },
  }
}
