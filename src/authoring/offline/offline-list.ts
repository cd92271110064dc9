import type { RoleStructure } from '../../story/structure'

/** A file that is kept for playing without a network: its address within the site, and its size on the way in bytes. */
export type KeptFile = readonly [address: string, bytes: number]

/** What is needed to play without a network: by every role, and by each. */
export interface OfflineList {
  readonly common: readonly KeptFile[]
  readonly roles: Readonly<Record<string, readonly KeptFile[]>>
  /** What no role needs, but the rest of the game. */
  readonly rest: readonly KeptFile[]
}

export interface SiteFiles {
  /** Paths within the site, `content/student/ink.json`. */
  readonly paths: readonly string[]
  bytes(path: string): number
  /** What the address of a content file carries behind its `?v=`. */
  version(path: string): string
  json(path: string): unknown
}

interface PictureEntry {
  readonly id: string
  readonly variants?: readonly { readonly id: string }[]
}
interface PeopleOfRole {
  readonly people: readonly { readonly id: string }[]
}
interface SoundEntry {
  readonly id: string
  readonly kind: string
  readonly files: { readonly opus: string }
}

/** Sorts what a built site has by who needs it. Sounds are counted in the coding that nearly every browser reads. */
export function offlineList(site: SiteFiles): OfflineList {
  const structures = site.paths
    .filter((path) => /^content\/[a-z-]+\/structure\.json$/.test(path))
    .map((path) => site.json(path) as RoleStructure)
  const pictures = site.json('art/dioramas.json') as readonly PictureEntry[]
  const { sounds } = site.json('sound/sounds.json') as { readonly sounds: readonly SoundEntry[] }

  const peopleOf = (role: string): readonly string[] =>
    (site.json(`content/${role}/people.json`) as PeopleOfRole).people.map(({ id }) => id)
  const portrayed = (path: string): string => /^art\/portraits\/(.+)-[a-z]+\.svg$/.exec(path)?.[1] ?? ''
  // The first of a role's people is the one who is played, and stands on the title page.
  const played = new Set(structures.flatMap(({ role }) => peopleOf(role).slice(0, 1)))

  const ofRole = (structure: RoleStructure): readonly string[] => {
    const places = new Set(structure.scenes.flatMap(({ diorama }) => diorama ?? []))
    const drawn = new Set(
      pictures
        .filter(({ id }) => places.has(id))
        .flatMap(({ id, variants }) => [id, ...(variants ?? []).map((v) => v.id)]),
    )
    const heard = new Set(structure.scenes.flatMap(({ sound, cue }) => [sound, cue]))
    const ends = structure.scenes.flatMap(({ ending }) => ending ?? [])
    const files = sounds
      .filter(({ id, kind }) => heard.has(id) || (kind === 'music' && playsIn(id, structure.role, ends)))
      .map(({ files: of }) => `sound/${of.opus}`)
    const met = new Set(peopleOf(structure.role))
    return site.paths.filter(
      (path) =>
        path.startsWith(`content/${structure.role}/`) ||
        drawn.has(/^art\/dioramas\/([^/]+)\//.exec(path)?.[1] ?? '') ||
        met.has(portrayed(path)) ||
        files.includes(path),
    )
  }
  const common = site.paths.filter(
    (path) =>
      played.has(portrayed(path)) ||
      /^(content\/(evidence\/|looks)|art\/(map|title)\/|art\/[\w-]+\.(json|svg)$|sound\/sounds\.json$)/.test(path),
  )
  const roles = Object.fromEntries(structures.map((structure) => [structure.role, ofRole(structure)]))
  const needed = new Set([...common, ...Object.values(roles).flat()])
  const rest = site.paths.filter((path) => /^(art|sound\/opus)\//.test(path) && !needed.has(path))

  const kept = (path: string): KeptFile => [
    path.startsWith('content/') ? `${path}?v=${site.version(path)}` : path,
    site.bytes(path),
  ]
  return {
    common: common.map(kept),
    roles: Object.fromEntries(Object.entries(roles).map(([role, paths]) => [role, paths.map(kept)])),
    rest: rest.map(kept),
  }
}

/** Of the music, two pieces are heard in one role only: the song of the soldier's sister, and the anthem at one ending. */
function playsIn(music: string, role: string, endings: readonly string[]): boolean {
  if (music === 'folk-pava') return role === 'soldier'
  if (music === 'himnusz-phrase') return endings.includes('papers-1989')
  return true
}
