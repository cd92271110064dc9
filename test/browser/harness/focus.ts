import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * What is wrong with where the focus is: nowhere, out of sight, behind something that lies over it, or without a ring.
 * Also the places that a page gives the focus to and no key reaches, as the beginning of a text; they need no ring.
 */
export function focusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement || focused instanceof SVGElement) || focused === document.body)
      return ['the focus is nowhere']
    const name = `${focused.tagName.toLowerCase()}.${focused.getAttribute('class') ?? ''} “${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40)}”`
    // A radio button lies unseen over its label, which shows its focus.
    const shown = focused.matches('.seg input') ? (focused.closest('label') ?? focused) : focused
    const { left, right, top, bottom, width, height } = shown.getBoundingClientRect()
    const seen = (x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (shown.contains(hit) || hit.contains(shown))
    }
    const inset = Math.min(3, width / 4, height / 4)
    const points = [left + inset, (left + right) / 2, right - inset].flatMap((x) =>
      [top + inset, (top + bottom) / 2, bottom - inset].map((y) => seen(x, y)),
    )
    // What is larger than the window is seen if a part of it is.
    const large = height > innerHeight * 0.6 || width > innerWidth || focused.tabIndex < 0
    // A beginning that stands there for screen readers only is out of sight by intent.
    const hidden = focused.matches('.sr')
      ? false
      : large
        ? ![0.02, 0.1, 0.3, 0.5, 0.7, 0.9].some((part) =>
            seen((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, top + height * part),
          )
        : points.includes(false)
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const ringed = focused.tabIndex < 0 || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
    return [...(hidden ? [`hidden: ${name}`] : []), ...(ringed ? [] : [`no ring: ${name}`])]
  })
}

/** Waits until the focus is somewhere, in sight and with its ring; fails with what is wrong with it. */
export async function focusIsSeen(page: Page): Promise<void> {
  await expect.poll(() => focusFaults(page)).toEqual([])
}

/** Waits until what `selector` means has the focus: it is given with the page or a frame after it. */
export async function focusIsOn(page: Page, selector: string): Promise<void> {
  await expect
    .poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector), {
      message: `the focus is on ${selector}`,
    })
    .toBe(true)
}
