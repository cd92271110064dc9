import { describe, expect, test } from 'vitest'
import type { PlaceId } from '../../src/evidence/ids'
import { noteStop, type SceneEntry } from '../../src/state/selectors/note-stop'
import type { LogEntry } from '../../src/state/selectors/story-log'
import type { ChapterId, SceneId } from '../../src/story/ids'

function scene(id: string, is: { readonly noted?: boolean; readonly passed?: boolean } = {}): SceneEntry {
  const { noted = false, passed = false } = is
  const head = {
    id: id as SceneId,
    chapter: 'one' as ChapterId,
    at: '1956-10-24T09:00',
    place: 'csepel' as PlaceId,
  } as const
  return { kind: 'scene', scene: head, noted, note: noted ? `${id}.` : '', summary: '', passed }
}

const NOTHING = new Set<string>()
const log = (earlier: readonly LogEntry[], now: readonly LogEntry[]) => ({ earlier, now })

describe('a content note', () => {
  test('stops the text at the first hard scene, until the player reads on', () => {
    const street = log([scene('gate')], [scene('street', { noted: true })])
    expect(noteStop(street, NOTHING)).toEqual({ at: 0, quiet: undefined })
    expect(noteStop(street, new Set(['street']))).toEqual({ at: -1, quiet: undefined })
  })

  test('is only told in a line where the scene before it was hard as well and was read', () => {
    const next = scene('doorway', { noted: true })
    expect(noteStop(log([scene('street', { noted: true })], [next]), NOTHING)).toEqual({ at: -1, quiet: next })
  })

  test('stops the text again when the hard scene before it was passed over', () => {
    const street = scene('street', { noted: true, passed: true })
    expect(noteStop(log([street], [scene('doorway', { noted: true })]), NOTHING).at).toBe(0)
  })

  test('stops the text again after a scene that needs none', () => {
    const earlier = [scene('street', { noted: true }), scene('kitchen')]
    expect(noteStop(log(earlier, [scene('square', { noted: true })]), NOTHING).at).toBe(0)
  })

  test('counts for what follows in the same turn only once it was read on past', () => {
    const next = scene('doorway', { noted: true })
    const both = log([], [scene('street', { noted: true }), next])
    expect(noteStop(both, NOTHING).at).toBe(0)
    expect(noteStop(both, new Set(['street']))).toEqual({ at: -1, quiet: next })
  })
})
