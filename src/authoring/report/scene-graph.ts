import dagre from '@dagrejs/dagre'
import { escapeHtml, heat } from './html'
import type { SceneFacts, SceneStep } from './scene-facts'

const WIDTH = 168
const HEIGHT = 46
/** Room for the names of the chapters. */
const MARGIN = 190

/** The scenes along time as SVG, from top to bottom: each a link to its text, warm by how often it is read. */
export function sceneGraph(
  scenes: readonly SceneFacts[],
  steps: readonly SceneStep[],
  shareOf: (scene: string) => number,
): string {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 24, marginx: MARGIN, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of scenes) graph.setNode(id, { width: WIDTH, height: HEIGHT })
  for (const { from, to } of steps) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to)
  dagre.layout(graph)

  const edges = graph.edges().map((edge) => {
    const points = (graph.edge(edge).points ?? []) as readonly { readonly x: number; readonly y: number }[]
    const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
    return `<path class="step" d="${path}" data-from="${escapeHtml(edge.v)}" data-to="${escapeHtml(edge.w)}"/>`
  })
  const chapters = new Map<string, number>()
  const nodes = scenes.map((scene) => {
    const { x, y } = graph.node(scene.id)
    const top = y - HEIGHT / 2
    chapters.set(scene.chapter, Math.min(chapters.get(scene.chapter) ?? Number.POSITIVE_INFINITY, top))
    return node(scene, x - WIDTH / 2, top, shareOf(scene.id))
  })
  const marks = [...chapters].map(
    ([chapter, top]) =>
      `<path class="begin" d="M0 ${(top - 8).toFixed(1)}H100000"/><text class="chapter" x="12" y="${(top + 12).toFixed(1)}">${escapeHtml(chapter)}</text>`,
  )
  const { width = 0, height = 0 } = graph.graph()
  return `<svg class="graph" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" role="img" aria-label="The scenes of the story in the order of time">${[...marks, ...edges, ...nodes].join('')}</svg>`
}

function node({ id, knot: { tags } }: SceneFacts, left: number, top: number, share: number): string {
  const kind = tags.has('ending') ? ' ending' : tags.has('chapter-end') ? ' chapter-end' : ''
  const name = id.replace(/^[a-z]+-/, '')
  const when = (tags.get('at') ?? '').replace('1956-', '').replace('T', ' ')
  return `<a href="#${escapeHtml(id)}"><g class="scene${kind}${share === 0 ? ' unread' : ''}" transform="translate(${left.toFixed(1)} ${top.toFixed(1)})">
<title>${escapeHtml(`${id}, read in ${(100 * share).toFixed(1)} % of random runs`)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" rx="5" fill="${share === 0 ? '#fff' : heat(share)}"/>
<text x="8" y="19">${escapeHtml(name.length > 24 ? `${name.slice(0, 23)}…` : name)}</text>
<text class="when" x="8" y="36">${escapeHtml(when)} · ${escapeHtml((tags.get('place') ?? '').slice(0, 16))}</text></g></a>`
}
