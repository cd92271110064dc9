import type { CityPorts } from './city/city-ports'
import type { EvidenceLibrary } from './evidence/evidence-library'
import type { Ballot, Tally } from './guided/protocol/ballot'
import { readCode } from './guided/protocol/ids'
import { randomKey } from './guided/protocol/random-key'
import type { ShownResults } from './guided/student/class-beliefs'
import type { MomentOffered } from './guided/teacher/teacher-ports'
import type { Moment } from './history/moment'
import { readKioskContent } from './kiosk/moment'
import { addressWith } from './platform/address'
import { type ClassDevice, OF_LESSON, openClassDevice } from './platform/class-device'
import { onHidden } from './platform/page-visibility'
import { openTabName } from './platform/tab-name'
import type { DeviceVault } from './platform/vault'
import type { ReaderPorts } from './reader/reader-ports'
import type { Game } from './state/game'
import type { ChapterId, RoleId } from './story/ids'
import type { FetchJson, StoryContent } from './story/story-content'

/** What the game's own root hands over to a class. */
export interface ClassParts {
  readonly game: Game
  readonly ports: ReaderPorts
  readonly library: EvidenceLibrary
  readonly vault: DeviceVault
  readonly fetchJson: FetchJson
  readonly content: StoryContent
  readonly city: CityPorts
  /** The element that the game is shown in. */
  readonly root: HTMLElement
}

let leave: (() => void) | undefined

/**
 * Shows the page of a class that an address asks for; a pupil's page also beside the story, while the lesson goes on.
 * The code comes only to those who ask for it.
 */
export async function openClass(hash: string, parts: ClassParts): Promise<void> {
  const [, kind = 'join', rest = ''] = /^\/?(join|class|wall)(?:\/([^?]*))?/.exec(hash) ?? []
  const root = classRoot(parts.root)
  const shown = `${kind}/${kind === 'wall' ? rest : ''}`
  if (root.dataset.shows === shown) return
  leave?.()
  root.dataset.shows = shown
  const tab = openTabName()
  const gone = await mount(kind, rest, hash.endsWith('?probe'), root, parts, tab.show)
  leave = () => {
    gone()
    tab.close()
    delete root.dataset.shows
    parts.root.hidden = false
  }
}

/** Takes a page of a class away, when an address leads out of it. */
export function closeClass(): void {
  leave?.()
  leave = undefined
}

async function mount(
  kind: string,
  rest: string,
  probe: boolean,
  root: HTMLElement,
  parts: ClassParts,
  nameTab: (name: string | undefined) => void,
): Promise<() => void> {
  const { game, ports, library, root: under } = parts
  const device = openClassDevice(parts.vault)
  const shared = { game, roles: ports.roles, library, asset: ports.asset, reload: ports.reload, nameTab }
  await ports.notes?.()
  if (kind === 'join') {
    const { mountStudent } = await import('./guided/student/mount-student')
    const beliefs = await rememberBeliefs(parts)
    const gone = mountStudent(root, {
      tallied: beliefs.tallied,
      ...pagePorts(device, 'pupil'),
      ...shared,
      probe,
      code: rest === '' ? undefined : readCode(rest),
      newSeed,
      cover(covered) {
        under.hidden = covered
      },
      left() {
        closeClass()
        // What was played in the lesson stands in this page's memory still, and must not be written over one's own story.
        window.location.hash = '/'
        ports.reload()
      },
      onHidden: (work) => onHidden((hidden) => hidden && work()),
    })
    return () => {
      gone()
      beliefs.forget()
    }
  }
  under.hidden = true
  const content = {
    ...shared,
    ...contentOf(parts),
    pictures: ports.pictures,
    pictureWords: ports.pictureWords,
    address: addressWith('').replace(/#$/, ''),
  }
  const mountMap = async (place: HTMLElement) => {
    const map = await (await import('./city/map/mount-city-map')).mountCityMap(place, game, parts.city)
    return { showMoment: (moment: string) => map.showMoment(moment as Moment), dispose: map.dispose }
  }
  if (kind === 'wall') {
    const { mountWall } = await import('./guided/teacher/mount-wall')
    const key = { read: () => rest, write: () => undefined, forget: () => undefined }
    return mountWall(root, rest, { ...pagePorts(device, 'wall'), ...content, key, mountMap })
  }
  const { mountTeacher } = await import('./guided/teacher/mount-teacher')
  return mountTeacher(root, {
    ...pagePorts(device, 'teacher'),
    ...content,
    mountMap,
    moments: async () => {
      const read = await parts.fetchJson('kiosk/moments')
      return (read.ok ? (readKioskContent(read.value)?.moments ?? []) : []) as readonly MomentOffered[]
    },
    newSeed,
    report: (path, key) => fetch(path, { headers: { Authorization: `Bearer ${key}` } }),
    saveFile: ports.saveFile,
    print: ports.print,
    openWindow: (address) => void window.open(address, '_blank', 'noopener'),
  })
}

/**
 * Lets the debrief say whom the others of the class trusted, from the results that the class was shown. Given to the
 * reader here, so that who plays alone need not fetch it.
 */
async function rememberBeliefs({ game, ports, vault }: ClassParts) {
  const { beliefsAbout, withResult } = await import('./guided/student/class-beliefs')
  const key = `${OF_LESSON}results`
  let results = readResults(vault.read(key))
  ports.believedByOthers = async (claim, offered) => {
    const { session } = game.store.getState()
    return session.status === 'playing'
      ? beliefsAbout(claim, offered, results, Object.values(session.books))
      : undefined
  }
  return {
    tallied(ballot: Ballot, tally: Tally, own: string | undefined) {
      const next = withResult(results, ballot, tally, own)
      if (next === results) return
      results = next
      vault.write(key, JSON.stringify(results))
    },
    forget() {
      delete ports.believedByOthers
    },
  }
}

/** What this device wrote itself; anything else counts as nothing. */
function readResults(text: string | undefined): ShownResults {
  try {
    const read: unknown = JSON.parse(text ?? '{}')
    return typeof read === 'object' && read !== null ? (read as ShownResults) : {}
  } catch {
    return {}
  }
}

const newSeed = (): number => Math.floor(Math.random() * 2 ** 31)

/** Stories as a teacher's pages read them: whole, or not at all. */
function contentOf({ content }: ClassParts) {
  const value = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined =>
    result.ok ? result.value : undefined
  return {
    structure: async (role: string) => value(await content.structure(role as RoleId)),
    book: async (role: string, chapter: string, language: string) =>
      value(await content.book(role as RoleId, chapter as ChapterId, language)),
  }
}

function pagePorts(device: ClassDevice, name: string) {
  return {
    base: addressWith('').replace(/#$/, ''),
    newId: () => randomKey(device.random),
    newKey: () => randomKey(device.random),
    later: device.later,
    now: device.now,
    steady: device.steady,
    key: device.key(name),
  }
}

/** The element of the class stands before the game's, so that its strip is read first. */
function classRoot(game: HTMLElement): HTMLElement {
  const known = document.getElementById('class')
  if (known) return known
  const made = document.createElement('div')
  made.id = 'class'
  game.before(made)
  return made
}
