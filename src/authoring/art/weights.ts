import { gzipSync } from 'node:zlib'
import type { ShippedFile } from './shipped-files'

/** What one diorama, with its six layers, may weigh gzipped. */
const DIORAMA_BUDGET_KB = 120
/** What one portrait may weigh gzipped. */
const PORTRAIT_BUDGET_KB = 15

/** Bytes gzipped, as a server sends them. */
export interface Weights {
  /** By id, variants among them. */
  readonly dioramas: ReadonlyMap<string, number>
  /** By file. */
  readonly portraits: ReadonlyMap<string, number>
  /** Title, map and the rest, by folder. */
  readonly others: ReadonlyMap<string, number>
}

/** The bytes of each file, gzipped, by its path. */
export type FileWeights = ReadonlyMap<string, number>

/** What a role can fetch at most over all its paths, in bytes as they are sent. */
export interface RoleWeight {
  readonly role: string
  readonly art: number
  readonly sound: number
}

export const weighFiles = (files: readonly ShippedFile[]): FileWeights =>
  new Map(files.map(({ path, text }) => [path, gzipSync(text, { level: 9 }).length]))

/** Adds up what belongs together. */
export function weigh(files: FileWeights): Weights {
  const dioramas = new Map<string, number>()
  const portraits = new Map<string, number>()
  const others = new Map<string, number>()
  for (const [path, bytes] of files) {
    const [folder = '', name = ''] = path.split('/')
    const [into, key] =
      folder === 'dioramas' ? [dioramas, name] : folder === 'portraits' ? [portraits, name] : [others, folder]
    into.set(key, (into.get(key) ?? 0) + bytes)
  }
  return { dioramas, portraits, others }
}

/** A sentence for each diorama and portrait over its budget. */
export function tooHeavy({ dioramas, portraits }: Weights): readonly string[] {
  const over = (weights: ReadonlyMap<string, number>, budget: number) =>
    [...weights]
      .filter(([, bytes]) => bytes > budget * 1000)
      .map(([id, bytes]) => `${id} weighs ${kB(bytes)} kB gzipped; it may weigh ${budget}`)
  return [...over(dioramas, DIORAMA_BUDGET_KB), ...over(portraits, PORTRAIT_BUDGET_KB)]
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1)
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

/** The table that `npm run art` prints: each diorama, the portraits, the rest, and what each role can fetch at most. */
export function weightTable({ dioramas, portraits, others }: Weights, roles: readonly RoleWeight[]): string {
  const row = (name: string, bytes: number) => `${name.padEnd(28)}${kB(bytes).padStart(8)} kB`
  const heaviest = Math.max(...portraits.values())
  return [
    '',
    `dioramas, gzipped (at most ${DIORAMA_BUDGET_KB} kB each)`,
    ...[...dioramas].sort(([, a], [, b]) => b - a).map(([id, bytes]) => row(id, bytes)),
    '',
    ...[...others].map(([folder, bytes]) => row(folder, bytes)),
    row(`${portraits.size} portraits`, sum(portraits.values())),
    row('the heaviest portrait', heaviest),
    row('all of it', sum(dioramas.values()) + sum(portraits.values()) + sum(others.values())),
    '',
    'what a role can fetch at most: pictures, faces, map and title; sounds of its scenes beside them',
    ...roles.map(({ role, art, sound }) => `${row(role, art)}  + ${kB(sound)} kB = ${kB(art + sound)} kB`),
  ].join('\n')
}
