import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

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

/**
 * What the city uses, in an order that works: the renderer must come first, or a circular require between it and
 * its batch handler fails. The parts of a scene that register themselves are imported for that alone.
 */
const PARTS = [
  'renderer',
  'events/EventEmitter',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'scene/ScenePlugin',
  'gameobjects/image/ImageFactory',
]

const EXPORTS: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
}

/**
 * Builds Phaser from its sources with only the parts that the city uses: about half the size of the whole, which is
 * one CommonJS file that no bundler can shake. In dev the whole Phaser is served; a browser test guards the cut.
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
    load: (id) => (id === RESOLVED ? cutModule(source) : undefined),
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
