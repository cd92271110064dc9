import { ellipse } from './geometry'
import { gouge } from './gouge'
import { palette } from './palette'
import { path } from './path'
import { random } from './random'

/** shared paper/ink grain tile (use once as fixed overlay) */
export function grainTile(size = 384, seed = 77) {
  const r = random(seed)
  let ink = ''
  let cr = ''
  for (let i = 0; i < 300; i++) {
    const x = r() * size
    const y = r() * size
    const s = 0.35 + r() * r() * 1.1
    ink += path(ellipse(x, y, s, s * r.range(0.6, 1.2), 5))
  }
  for (let i = 0; i < 340; i++) {
    const x = r() * size
    const y = r() * size
    const s = 0.35 + r() * r() * 1.3
    cr += r() < 0.25 ? gouge(x, y, r() * 6, s * 5, 0.5) : path(ellipse(x, y, s, s * r.range(0.6, 1.2), 5))
  }
  return `<path fill="${palette.ink}" opacity=".5" d="${ink}"/><path fill="${palette.cream}" opacity=".62" d="${cr}"/>`
}
