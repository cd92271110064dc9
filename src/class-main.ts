import type { EvidenceLibrary } from './evidence/evidence-library'
import { readCode } from './guided/protocol/ids'
import { randomKey } from './guided/protocol/random-key'
import { addressWith } from './platform/address'
import { type ClassDevice, openClassDevice } from './platform/class-device'
import { onHidden } from './platform/page-visibility'
import type { DeviceVault } from './platform/vault'
import type { ReaderPorts } from './reader/reader-ports'
import type { Game } from './state/game'
import type { FetchJson } from './story/story-content'

/** What the game's own root hands over to a class. */
export interface ClassParts {
  readonly game: Game
  readonly ports: ReaderPorts
  readonly library: EvidenceLibrary
  readonly vault: DeviceVault
  readonly fetchJson: FetchJson
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
  const device = openClassDevice(parts.vault)
  const root = classRoot(parts.root)
  const { mountStudent } = await import('./guided/student/mount-student')
  if (kind !== 'join') return
  if (leave && root.classList.contains('pupil')) return
  leave?.()
  await parts.ports.notes?.()
  leave = mountStudent(root, {
    ...pagePorts(device, 'pupil'),
    game: parts.game,
    roles: parts.ports.roles,
    code: rest === '' ? undefined : readCode(rest),
    probe: hash.endsWith('?probe'),
    library: parts.library,
    newSeed: () => Math.floor(Math.random() * 2 ** 31),
    asset: parts.ports.asset,
    cover(covered) {
      parts.root.hidden = covered
    },
    reload: parts.ports.reload,
    onHidden: (work) => onHidden((hidden) => hidden && work()),
  })
}

function pagePorts(device: ClassDevice, name: string) {
  return {
    base: addressWith('').replace(/#$/, ''),
    newId: () => randomKey(device.random),
    newKey: () => randomKey(device.random),
    later: device.later,
    now: device.now,
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
