import type { Page } from 'playwright-core'

// What is wrong with a page as it stands, each as a list of sentences. They run in the page and take milliseconds.

/** What scrolls sideways by intent, and what says the same without it. */
const SIDEWAYS_BY_INTENT = [
  // The days of the map: “Earlier” and “Later” go through them.
  '.strip',
  // The same in the journal, where the arrow keys do it; in a window of 320 they stand in rows.
  '.daypicker',
  // The poster is a picture with the title's letters in it; a low window shows its head.
  '.bill',
  // The drawing of the timeline: the list below says all of it.
  '.tl__frame',
  // Codes and citations keep their lines.
  'pre',
].join(',')

/** Nothing has to be read by scrolling sideways, and no text is cut off. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((byIntent) => {
    const faults = new Set<string>()
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth + 1) faults.add(`the page is ${scrollWidth} wide in a window of ${clientWidth}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (
        !element ||
        (node.textContent ?? '').trim() === '' ||
        element.closest(`script,style,svg,.sr,.skip,[aria-hidden="true"],[inert],${byIntent}`)
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (boxes.length === 0 || getComputedStyle(element).visibility === 'hidden') continue
      for (const { left, right } of boxes)
        if (left < -1 || right > innerWidth + 1) faults.add(`beside the window: ${nameOf(element)}`)
      // What hides its overflow must have none. Half a line is a descender, not a loss.
      for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, position, clipPath, fontSize, display } = getComputedStyle(around)
        if (clipPath !== 'none' && position === 'absolute') break
        if (display === 'contents') continue
        // A box that is fixed to the window is cut by no other.
        const fixed = position === 'fixed'
        const frame = around.getBoundingClientRect()
        const slack = Number.parseFloat(fontSize) * 0.35
        for (const box of boxes) {
          if (/hidden|clip/.test(overflowX) && (box.right > frame.right + slack || box.left < frame.left - slack))
            faults.add(`cut off sideways: ${nameOf(element)}`)
          if (/hidden|clip/.test(overflowY) && (box.bottom > frame.bottom + slack || box.top < frame.top - slack))
            faults.add(`cut off: ${nameOf(element)}`)
        }
        if (fixed || /auto|scroll/.test(overflowY)) break
      }
    }
    return [...faults]
  }, SIDEWAYS_BY_INTENT)
}

const CONTROLS =
  'a[href],button,summary,select,textarea,input:not([type="hidden"]),[role="button"],[role="tab"],[tabindex="0"]'

/** Everything that is pressed is at least `least` pixels wide and high, and nothing that is pressed lies over another. */
export function badTargets(page: Page, least = 44): Promise<readonly string[]> {
  return page.evaluate(
    ([selector, side, byIntent]) => {
      const faults = new Set<string>()
      const nameOf = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`
      const targets = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
        // Drawings have a list that says and does the same.
        if (element.closest('svg,[inert],.skip,.sr,.tl__frame') || !element.checkVisibility()) return []
        const target = element.matches('input') ? (element.closest('label') ?? element) : element
        const box = target.getBoundingClientRect()
        const { visibility, display, opacity } = getComputedStyle(target)
        if (box.width === 0 || box.height === 0 || visibility === 'hidden' || opacity === '0') return []
        // A link or a word to look up within a line of text is as high as the line.
        const inText =
          (display === 'inline' || target.matches('.term,.jump')) &&
          (target.parentElement?.textContent ?? '').length > (target.textContent ?? '').length
        return [{ target, box, inText }]
      })
      for (const { target, box, inText } of targets) {
        if (inText) continue
        if (box.width < side - 0.6 || box.height < side - 0.6)
          faults.add(`${Math.round(box.width)} × ${Math.round(box.height)}: ${nameOf(target)}`)
      }
      const free = targets.filter(({ inText, target }) => !inText && !target.closest(`.aloud,${byIntent}`))
      for (const [index, one] of free.entries())
        for (const other of free.slice(index + 1)) {
          if (one.target.contains(other.target) || other.target.contains(one.target)) continue
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
          const layered = (element: Element): boolean =>
            element.closest('.plate,.look,.sheet,.page>.runhead,.leaf>.bar,.scrub,.stage') !== null
          if (wide > 4 && high > 4 && layered(one.target) === layered(other.target))
            faults.add(`over one another: ${nameOf(one.target)} and ${nameOf(other.target)}`)
        }
      return [...faults]
    },
    [CONTROLS, least, SIDEWAYS_BY_INTENT] as const,
  )
}

/** Whatever a key can reach is in sight when it has the focus, with nothing over it, and shows it. */
export async function hiddenFocus(page: Page): Promise<readonly string[]> {
  // From here on the browser takes the focus for one that was moved by keys.
  await page.keyboard.press('Tab')
  return page.evaluate((selector) => {
    const faults = new Set<string>()
    const reachable = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.closest('[inert]') &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }),
    )
    for (const [way, elements] of [
      ['forwards', reachable],
      ['backwards', [...reachable].reverse()],
    ] as const)
      for (const element of elements) {
        element.focus()
        if (document.activeElement !== element) continue
        const label = element.matches('input') ? element.closest('label') : null
        const shown =
          label && element.getBoundingClientRect().width < 10
            ? label
            : element.matches('.seg input') && label
              ? label
              : element
        // Of a link that runs over two lines, the first.
        const { left, right, top, bottom, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect()
        const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`
        const seen = (x: number, y: number): boolean => {
          const hit = document.elementFromPoint(x, y)
          return hit !== null && (shown.contains(hit) || hit.contains(shown) || (label?.contains(hit) ?? false))
        }
        const inset = Math.min(3, width / 4, height / 4)
        const points = [left + inset, (left + right) / 2, right - inset].flatMap((x) =>
          [top + inset, (top + bottom) / 2, bottom - inset].map((y) => seen(x, y)),
        )
        // Of what is nearly as large as the window a part has to be seen; of anything else the better part.
        const large = height > innerHeight * 0.4 || width > innerWidth * 0.98
        if (points.filter((inSight) => inSight).length < (large ? 1 : 5)) faults.add(`hidden, ${way}: ${name}`)
        const { outlineStyle, outlineWidth } = getComputedStyle(shown)
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.add(`no ring: ${name}`)
      }
    return [...faults]
  }, CONTROLS)
}

/** In the system's own colours: a mark is not drawn in the colour it lies on, and what is chosen differs from what is not. */
export function lostInForcedColours(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>()
    const groundOf = (element: Element): string => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { backgroundColor } = getComputedStyle(around)
        if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`
    for (const glyph of document.querySelectorAll('svg.glyph')) {
      if (glyph.getClientRects().length === 0) continue
      if (getComputedStyle(glyph).fill === groundOf(glyph))
        faults.add(`not to be seen: the mark in ${nameOf(glyph.parentElement ?? glyph)}`)
    }
    const look = (element: Element): string => {
      const style = getComputedStyle(element)
      return [
        style.color,
        groundOf(element),
        style.textDecorationLine,
        style.borderBottomColor,
        style.borderBottomWidth,
        style.borderTopColor,
        style.outlineStyle,
      ].join('|')
    }
    const CHOSEN =
      '[aria-pressed="true"],[aria-selected="true"],[aria-current]:not([aria-current="false"]),label:has(input:checked)'
    for (const chosen of document.querySelectorAll(CHOSEN)) {
      if (chosen.closest('svg') || chosen.getClientRects().length === 0) continue
      const other = [...(chosen.parentElement?.children ?? [])].find(
        (each) =>
          each !== chosen &&
          each.tagName === chosen.tagName &&
          !each.matches(CHOSEN) &&
          !each.matches('.back,[aria-disabled]'),
      )
      if (other && look(other) === look(chosen)) faults.add(`not to be told from the others: ${nameOf(chosen)}`)
    }
    return [...faults]
  })
}

/** Where less motion is wished for nothing runs on the page. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { target } = (animation.effect ?? {}) as { target?: Element | null }
      const long = Number(animation.effect?.getComputedTiming().activeDuration ?? 0) > 20
      return animation.playState === 'running' && long
        ? [`moves: ${target?.tagName.toLowerCase()}.${target?.getAttribute('class') ?? ''}`]
        : []
    }),
  )
}

/** Rules that show something only to who points at it or stands on it: it could not be sent away. */
export function shownOnHover(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rules = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return [rule]
        if (rule instanceof CSSImportRule) return rule.styleSheet ? rules(rule.styleSheet.cssRules) : []
        return rule instanceof CSSGroupingRule ? rules(rule.cssRules) : []
      })
    return [...document.styleSheets]
      .flatMap((sheet) => rules(sheet.cssRules))
      .filter(({ selectorText, style }) => {
        // A face that looks up when its row is pointed at is a picture that says nothing more.
        const picture = /img|\bsvg\b/.test(selectorText)
        const shows = ['display', 'visibility', 'opacity', 'content'].some(
          (name) => style.getPropertyValue(name) !== '',
        )
        return (
          /:hover|:focus(?!-within|:not)/.test(selectorText) && shows && !picture && !selectorText.includes('.skip')
        )
      })
      .map(({ cssText }) => cssText.slice(0, 120))
  })
}

/** The spacing that WCAG 1.4.12 asks a page to bear. */
export async function spaceText(page: Page, spaced: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet()
    // Set through the object model: the page allows no inline style.
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets = wanted ? [sheet] : []
  }, spaced)
}
