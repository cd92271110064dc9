import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPeople } from '../story/read-people'
import { variants } from './variants'
import type { FileWeights } from './weights'

/** What a role can fetch at most over all its paths, in bytes as they are sent. */
export interface RoleWeight {
  readonly role: string
  readonly art: number
  readonly sound: number
}

/** Reads from the stories which pictures, faces and sounds a role uses, and weighs them. Every variant of a picture counts. */
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
  const places = tagged('diorama')
  const pictures = new Set<string | undefined>([
    ...places,
    ...Object.entries(variants).flatMap(([id, variant]) => (places.has(variant.of) ? id : [])),
  ])
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
