import type { Points } from './geometry'
import type { Ink } from './palette'
import { path, relativeMoves } from './path'

/** One printed area: path data in one ink, or ready markup where a path needs even-odd filling or a clip. */
export type Print =
  | { readonly kind: 'path'; readonly ink: Ink; readonly opacity: number; readonly d: string }
  | { readonly kind: 'markup'; readonly markup: string }

/** A sheet that collects prints in order; neighbours of one ink are merged into one path. */
export class Layer {
  private prints: Print[] = []

  constructor(readonly name = '') {}

  /** Adds path data. Nothing happens for empty data. */
  add(ink: Ink, d: string, opacity = 1): this {
    if (!d) return this
    const last = this.prints.at(-1)
    if (last?.kind === 'path' && last.ink === ink && last.opacity === opacity)
      this.prints[this.prints.length - 1] = { ...last, d: last.d + d }
    else this.prints.push({ kind: 'path', ink, opacity, d })
    return this
  }

  poly(ink: Ink, points: Points, opacity = 1): this {
    return this.add(ink, path(points), opacity)
  }

  /** An area with holes: all outlines in one even-odd path. */
  evenOdd(ink: Ink, ...outlines: readonly string[]): this {
    return this.raw(`<path fill="${ink}" fill-rule="evenodd" d="${outlines.join('')}"/>`)
  }

  raw(markup: string): this {
    this.prints.push({ kind: 'markup', markup })
    return this
  }

  put(other: Layer): this {
    for (const print of other.prints)
      if (print.kind === 'markup') this.prints.push(print)
      else this.add(print.ink, print.d, print.opacity)
    return this
  }

  /** Rewrites the path data of every print, dropping those that come back empty. */
  mapPaths(change: (d: string) => string): this {
    this.prints = this.prints.flatMap((print): Print[] => {
      if (print.kind === 'markup') return [print]
      const d = change(print.d)
      return d ? [{ ...print, d }] : []
    })
    return this
  }

  /** Prints the same cuts in other inks: night for day, day for night. */
  recolour(inks: Partial<Readonly<Record<Ink, Ink>>>): this {
    const other = (ink: Ink): Ink => inks[ink] ?? ink
    this.prints = this.prints.map((print) =>
      print.kind === 'path'
        ? { ...print, ink: other(print.ink) }
        : { ...print, markup: print.markup.replace(/fill="(#[0-9a-f]{6})"/g, (_, ink: Ink) => `fill="${other(ink)}"`) },
    )
    return this
  }

  toString(): string {
    return this.prints
      .map((print) =>
        print.kind === 'markup'
          ? print.markup
          : `<path fill="${print.ink}"${print.opacity < 1 ? ` opacity="${print.opacity}"` : ''} d="${relativeMoves(print.d)}"/>`,
      )
      .join('')
  }
}

export const svg = (width: number, height: number, body: string, viewBox = `0 0 ${width} ${height}`): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${body}</svg>`
