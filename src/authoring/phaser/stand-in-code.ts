import { join } from 'node:path'
import { STAND_INS, type StandIn } from './stand-ins'

/** What stands in for the file at `path` in Phaser's sources, without `.js`; `undefined` if it is taken as it is. */
export function standInFor(path: string): StandIn | undefined {
  return STAND_INS.find(([row]) => (row.endsWith('/*') ? path.startsWith(row.slice(0, -1)) : path === row))?.[1]
}

/** Code of a module that stands in for `path`; `real` is the code of the file itself, `ours` the folder of our parts. */
export function standInCode(path: string, standIn: StandIn, real: string, ours: string): string {
  switch (standIn.kind) {
    case 'absent':
      return `module.exports = require(${quoted(join(ours, 'left-out'))}).leftOut(${quoted(path)})`
    case 'idle':
      return `module.exports = require(${quoted(join(ours, 'left-out'))}).idle(${quoted(path)}, ${JSON.stringify(standIn.calls)})`
    case 'nothing':
      return 'module.exports = function () {}'
    case 'only':
      return `module.exports = require(${quoted(join(ours, 'left-out'))}).only(${quoted(path)}, ${cutDown(path, real, standIn.names)})`
    case 'ours':
      return `module.exports = require(${quoted(join(ours, standIn.file))}).${standIn.name}`
  }
}

const quoted = (text: string): string => JSON.stringify(text)

/** The literal that `real` exports, with the `names` alone. Throws when one is not in it: Phaser has changed. */
function cutDown(path: string, real: string, names: readonly string[]): string {
  const rows = names.map((name) => {
    const row = new RegExp(`\\b${name}: (require\\('[^']+'\\))`).exec(real)
    if (!row) throw new Error(`${path} in Phaser’s sources has no ${name} any more.`)
    return `${name}: ${row[1]}`
  })
  return `{ ${rows.join(', ')} }`
}

/** A list of events in one file, where Phaser has one for each name. Throws when one of them is no longer a plain name. */
export function eventNames(real: string, read: (file: string) => string): string {
  const rows = [...real.matchAll(/(\w+): require\('([^']+)'\)/g)].map(([, key, part]) => {
    const name = /module\.exports = ('[^']*')/.exec(read(`${part}.js`))?.[1]
    if (!name) throw new Error(`${part} in Phaser’s sources is no name of an event any more.`)
    return `${key}: ${name}`
  })
  return `module.exports = { ${rows.join(', ')} }`
}
