import type { Layer } from './layer'

/** Left, top, right, bottom of what can ever be seen of a layer, bleed and parallax included. */
const seen = { left: -90, top: -12, right: 1690, bottom: 912 }

/** Does this subpath (`M…l…z` or `M…q…q…z`) reach into the sheet? */
function isSeen(subpath: string): boolean {
  let px = 0
  let py = 0
  let left = 1e9
  let top = 1e9
  let right = -1e9
  let bottom = -1e9
  const visit = (x: number, y: number) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const command of subpath.match(/[Mlq][^Mlqz]*/g) ?? []) {
    const numbers = (command.slice(1).match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const at = (index: number) => numbers[index] ?? 0
    if (command.startsWith('M')) {
      px = at(0)
      py = at(1)
      visit(px, py)
    } else if (command.startsWith('l'))
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        px += at(i)
        py += at(i + 1)
        visit(px, py)
      }
    else
      for (let i = 0; i + 3 < numbers.length; i += 4) {
        visit(px + at(i), py + at(i + 1))
        px += at(i + 2)
        py += at(i + 3)
        visit(px, py)
      }
  }
  return right >= seen.left && left <= seen.right && bottom >= seen.top && top <= seen.bottom
}

/** Throws away the subpaths that lie wholly off the bled sheet. */
export function trim(layer: Layer): Layer {
  return layer.mapPaths((d) =>
    d
      .split('M')
      .filter(Boolean)
      .map((rest) => `M${rest}`)
      .filter(isSeen)
      .join(''),
  )
}
