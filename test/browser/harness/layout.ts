import type { Page } from 'playwright-core'

/** Characters in a line of running text from which an eye still finds back. */
const LONGEST_LINE = 75

/**
 * What does not fit on the page at its present size: a sentence for each element that stands outside the window, is cut
 * off by its own box, or runs in lines too long to read.
 */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate((longest) => {
    const wide = document.documentElement.clientWidth
    const named = (element: Element): string =>
      `${element.localName}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 30)}”`
    const ownText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    // What is taken out of sight for a screen reader, and what scrolls in a box of its own, may be anywhere.
    const apart = (element: Element): boolean => {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const { clipPath, overflowX, visibility } = getComputedStyle(each)
        if (clipPath !== 'none' || visibility === 'hidden' || (each !== element && overflowX !== 'visible')) return true
      }
      return element.closest('svg, canvas, [inert], [aria-hidden=true]') !== null
    }
    const charactersIn = (element: Element): number => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const longestLine = Math.max(0, ...[...range.getClientRects()].map(({ width }) => width))
      // One letter with its share of the spaces is half as wide as the type is high, in the face of the book.
      return longestLine / (Number.parseFloat(getComputedStyle(element).fontSize) * 0.5)
    }
    const found = document.documentElement.scrollWidth > wide ? ['the page is wider than the window'] : []
    for (const element of document.body.querySelectorAll('*')) {
      const { width, height, left, right } = element.getBoundingClientRect()
      if (width < 2 || height < 2 || !(ownText(element) || element.matches('button, a, input, select'))) continue
      if (apart(element)) continue
      if (left < -1 || right > wide + 1) found.push(`outside: ${named(element)}`)
      const { overflowX, overflowY } = getComputedStyle(element)
      const cutX = element.scrollWidth > element.clientWidth + 2 && /hidden|clip/.test(overflowX)
      const cutY = element.scrollHeight > element.clientHeight + 4 && /hidden|clip/.test(overflowY)
      if (cutX || cutY) found.push(`cut off: ${named(element)}`)
      if (element.matches('p, li, dd') && charactersIn(element) > longest)
        found.push(`lines of ${Math.round(charactersIn(element))} characters: ${named(element)}`)
    }
    return found
  }, LONGEST_LINE)
}
