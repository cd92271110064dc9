import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { eventNames, standInCode, standInFor } from './stand-in-code'

/** Where the parts of our own lie that stand in for Phaser's. */
const OURS = fileURLToPath(new URL('../../city/phaser', import.meta.url))
const MODULE = 'phaser'
const RESOLVED = '\0phaser-cut'

/** Switches in Phaser's sources that its own build sets; as text, because `typeof NAME` escapes a bundler's `define`. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  EXPERIMENTAL: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

/** Parts that nothing requires: they register themselves, and a scene takes what it finds. */
const PARTS = [
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectFactory',
  'gameobjects/image/ImageFactory',
]

const EXPORTS: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
}

/**
 * Builds Phaser from its sources with only the parts that the city uses: about a fifth of the whole, which is one
 * CommonJS file that no bundler can shake. In dev the whole Phaser is served; browser tests guard the cut, with WebGL
 * and without.
 */
export function phaserSource(): Plugin {
  const require = createRequire(import.meta.url)
  const source = join(dirname(require.resolve('phaser/package.json')), 'src')
  const emitter = join(dirname(require.resolve('eventemitter3')), 'index.js')
  const inPhaser = (id: string): boolean => id.startsWith(source)
  return {
    name: 'phaser-source',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === MODULE) return RESOLVED
      // Its ESM face has no `module.exports`, which Phaser's sources expect.
      return id === 'eventemitter3' && importer && inPhaser(importer) ? emitter : undefined
    },
    load(id) {
      if (id === RESOLVED) return cutModule(source)
      if (!inPhaser(id)) return undefined
      const path = id.slice(source.length + 1).replace(/\.js$/, '')
      const standIn = standInFor(path)
      if (standIn) return standInCode(path, standIn, readFileSync(id, 'utf8'), OURS)
      if (!path.endsWith('/events/index')) return undefined
      return eventNames(readFileSync(id, 'utf8'), (part) => readFileSync(join(dirname(id), part), 'utf8'))
    },
    transform(code, id) {
      if (!inPhaser(id) || !code.includes('typeof ')) return undefined
      return {
        code: code.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) => String(SWITCHES[name] ?? whole)),
        map: null,
      }
    },
  }
}

function cutModule(source: string): string {
  const path = (part: string): string => JSON.stringify(join(source, part))
  return [
    ...PARTS.map((part) => `import ${path(part)}`),
    ...Object.entries(EXPORTS).map(([name, part]) => `import ${name} from ${path(part)}`),
    `import CONST from ${path('const')}`,
    `export { ${Object.keys(EXPORTS).join(', ')} }`,
    'export const { AUTO, CANVAS, WEBGL } = CONST',
  ].join('\n')
}
