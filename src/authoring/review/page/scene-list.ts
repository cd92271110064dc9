import type { ReviewedScene } from '../review-facts'
import { element } from './element'

export interface SceneListOptions {
  readonly scenes: readonly ReviewedScene[]
  readonly present: string | undefined
  readonly find: string
  readonly onlyUnreached: boolean
  readonly onOpen: (scene: ReviewedScene) => void
}

/** All scenes by chapter, warm by how many random runs came to them; a press goes there. */
export function sceneList({ scenes, present, find, onlyUnreached, onOpen }: SceneListOptions): HTMLElement {
  const wanted = scenes.filter(
    ({ id, place, share }) => `${id} ${place}`.includes(find.toLowerCase()) && (!onlyUnreached || share === 0),
  )
  const list = element('div', { class: 'scenes' })
  let chapter = ''
  for (const scene of wanted) {
    if (scene.chapter !== chapter) list.append(element('h3', {}, scene.chapter))
    chapter = scene.chapter
    const { id, way, share, at, place, where, ending } = scene
    const state = { 'aria-current': id === present ? 'true' : undefined, disabled: way ? undefined : '' }
    list.append(
      element(
        'button',
        { type: 'button', ...state, title: where, style: `--share:${share}`, onclick: () => onOpen(scene) },
        element('b', {}, `${id}${ending ? ' ■' : ''}`),
        element(
          'small',
          {},
          `${at.slice(5).replace('T', ' ')} ${place} · ${way ? `${(share * 100).toFixed(0)} %` : 'no run came here'}`,
        ),
      ),
    )
  }
  if (wanted.length === 0) list.append(element('p', {}, 'No scene is like that.'))
  return list
}
