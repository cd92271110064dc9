import { files } from 'virtual:first-files'
import { readHash } from './platform/address'
import { onEarlierPress } from './platform/earlier-press'
import { fetchEarly } from './platform/early-fetch'
import { isAnythingKept, isKept } from './platform/kept-here'

/**
 * The first code to run, and small: the story that the address names is asked for while the rest of the code is still
 * on its way, and a choice that is pressed on the written page is remembered until it can be taken. The document does
 * not wait for it (`async`), because a browser shows what an address points at only once nothing is waited for.
 */
const role = /^\/play\/([a-z-]+)(?:\/on)?$/.exec(readHash())?.[1]
const language = document.documentElement.lang
if (role !== undefined && `${role}/structure` in files) {
  const words = `${role}/first-turns.${language}` in files ? language : 'en'
  // Who goes on is past the first turns, and needs what replays the choices.
  const next = isKept(`autosave.${role}`) ? `${role}/ink` : `${role}/first-turns.${words}`
  for (const file of [`${role}/structure`, next]) {
    fetchEarly(`${import.meta.env.BASE_URL}content/${file}.json?v=${files[file]}`)
  }
}

/** Whoever has a playthrough of this role, or settings of their own, is not shown another first page. */
function shellOfRole(): HTMLElement | null {
  const shell = document.getElementById(`/play/${role}`)
  if (shell) shell.hidden = isKept(`autosave.${role}`) || isKept('settings')
  return shell
}

/** The title is put on the page only now, and without pictures: whoever opens a role must not wait for any of it. */
function shellOfTitle(): Element | null {
  const written = document.querySelector<HTMLTemplateElement>('template#title-page')
  if (!written || isAnythingKept()) return null
  const app = document.getElementById('app')
  app?.append(written.content.cloneNode(true))
  return app?.lastElementChild ?? null
}

function begin(): void {
  const shell = role !== undefined ? shellOfRole() : /^\/?$/.test(readHash()) ? shellOfTitle() : null
  const press = (target: unknown): void => {
    const button = target instanceof Element && shell?.contains(target) && target.closest('button')
    if (button) button.dataset.pressed = ''
  }
  shell?.addEventListener('click', ({ target }) => press(target))
  onEarlierPress(press)
  void import('./main')
}

// From a browser's store it may be here before the end of the page is.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true })
else begin()
