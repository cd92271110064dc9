import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Moment } from '../../history/moment'
import { pictureShown } from '../../state/selectors/picture-shown'
import { readPeople } from '../story/read-people'
import { variants } from './variants'
import type { Variant } from './variants/variant'
import type { FileWeights, RoleWeight } from './weights'

/** Reads from the stories which pictures, faces and sounds a role uses, and weighs them. */
export function roleWeights(files: FileWeights, storiesFolder: string, soundFolder: string): readonly RoleWeight[] {
  const roles = readdirSync(storiesFolder).filter((role) => existsSync(join(storiesFolder, role, 'people.yaml')))
  return roles.filter((role) => role !== 'evidence').map((role) => roleWeight(role, files, storiesFolder, soundFolder))
}

function roleWeight(role: string, files: FileWeights, storiesFolder: string, soundFolder: string): RoleWeight {
  const folder = join(storiesFolder, role)
  const ink = readdirSync(folder)
    .filter((name) => name.endsWith('.ink'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const tagged = (tag: string) =>
    new Set([...ink.matchAll(new RegExp(`^# ${tag}:\\s*(\\S+)`, 'gm'))].map(([, id]) => id))
  const pictures = picturesShown(ink)
  const faces = new Set(readPeople(storiesFolder, role).people.flatMap(({ portrait }) => portrait ?? []))
  const used = (path: string): boolean => {
    const [kind, name = ''] = path.split('/')
    if (kind === 'dioramas') return pictures.has(name)
    if (kind === 'portraits') return faces.has(name.replace(/-[a-z]+\.svg$/, ''))
    return true
  }
  const sounds = [...tagged('sound'), ...tagged('cue')].map((id) => join(soundFolder, `${id}.ogg`)).filter(existsSync)
  return {
    role,
    art: [...files].reduce((total, [path, bytes]) => (used(path) ? total + bytes : total), 0),
    sound: sounds.reduce((total, path) => total + statSync(path).size, 0),
  }
}

/** The drawings that the scenes show, each at its own hour. A scene that names no picture keeps the one before. */
function picturesShown(ink: string): ReadonlySet<string> {
  let place: string | undefined
  const shown = new Set<string>()
  for (const knot of ink.split(/^===/m)) {
    const at = /^# at:\s*(\S+)/m.exec(knot)?.[1]
    place = /^# diorama:\s*(\S+)/m.exec(knot)?.[1] ?? place
    if (place === undefined || at === undefined) continue
    const of = Object.entries(variants).flatMap(([id, variant]: [string, Variant]) =>
      variant.of === place ? variant.when.map((when) => ({ id, when })) : [],
    )
    shown.add(pictureShown({ id: place, variants: of }, at as Moment))
  }
  return shown
}
