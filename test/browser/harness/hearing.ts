import type { Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

/** A role's words in a language, each with what stands for it in an account of what is heard. */
export type Masks = readonly (readonly [string, string])[]

/** Shorter texts are also words of others: the name of a place. */
const LEAST = 12
/** Of what is longer, the catalogue's prose, the beginning is enough to know it by. */
const LONGEST = 90

/** The author's words of a role, so that an account of a scene outlives a change of its prose. Longest first. */
export async function wordsOfStory(role: string, language: 'en' | 'hu'): Promise<Masks> {
  const structure = (await file(`${role}/structure`)) as { readonly chapters: readonly string[] }
  const books = (await Promise.all(structure.chapters.map((chapter) => file(`${role}/${chapter}.${language}`)))) as {
    readonly words: Readonly<Record<string, string>>
    readonly choices: Readonly<Record<string, unknown>>
  }[]
  return books
    .flatMap(({ words, choices }) =>
      Object.entries(words).map(([id, text]): readonly [string, string] => {
        if (id in choices) return [text, '(choice)']
        if (id.endsWith('.locked')) return [text, '(why not)']
        return [text, id.endsWith('.note') ? '(content note)' : '(story)']
      }),
    )
    .filter(([text]) => text.length >= LEAST)
    .sort(([one], [other]) => other.length - one.length)
}

/** Roles, names and words in the order in which a screen reader comes to them, with the author's words masked. */
export async function heardOf(part: Locator, masks: Masks): Promise<string> {
  const tree = await part.ariaSnapshot()
  return tree
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .map((line) => masked(line, masks))
    .join('\n')
}

/** Whole texts are masked wherever they stand, and what is left of one that another element divides. */
function masked(line: string, masks: Masks): string {
  const plain = line.replaceAll('\\"', '"')
  const whole = masks.reduce((said, [text, name]) => said.replaceAll(text, name), plain)
  const [, head = '', rest = ''] = /^(\s*- (?:text|paragraph): )"?(.*?)"?$/.exec(whole) ?? []
  const part = rest.length >= LEAST ? masks.find(([text]) => text.includes(rest)) : undefined
  if (part) return `${head}${part[1]}`
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole
}

/** Each part of the page that is in another language than what it stands in: the language, and how it begins. */
export function languagesIn(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) =>
    [...root.querySelectorAll('[lang]')].flatMap((element) => {
      const language = element.getAttribute('lang')
      const around = element.parentElement?.closest('[lang]')?.getAttribute('lang')
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ')
      return language === around || text === '' ? [] : [`${language}: ${text.slice(0, 60)}`]
    }),
  )
}

/** Sentences that by their small words are in another language than the page marks them with. */
export function inWrongLanguage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SMALL: Readonly<Record<string, RegExp>> = {
      en: /^(the|of|and|to|in|is|was|it|that|for|with|on|by|were|not|are|this|from|at|which|who)$/i,
      hu: /^(a|az|és|hogy|nem|egy|is|de|ez|meg|volt|van|csak|aki|ami|mint|már|el|ki|még|vagy)$/i,
    }
    const share = (words: readonly string[], language: string): number =>
      words.filter((word) => SMALL[language]?.test(word)).length / words.length
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const wrong: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.textContent ?? '').match(/\p{Letter}+/gu) ?? []
      const element = node.parentElement
      const language = element?.closest('[lang]')?.getAttribute('lang') ?? ''
      const other = language === 'hu' ? 'en' : 'hu'
      if (!element || element.closest('script,style,[hidden]') || words.length < 5) continue
      if (share(words, other) > 0.2 && share(words, other) > 2 * share(words, language))
        wrong.push(`marked ${language}: ${(node.textContent ?? '').trim().slice(0, 60)}`)
    }
    return wrong
  })
}

interface Ear {
  /** What was heard since it was last asked for, once that is `least` notes: a live region may speak late. */
  heard(masks: Masks, least: number): Promise<readonly string[]>
}

/** From now on notes where the focus goes and what a live region says; the notes outlive a change of page. */
export async function listen(page: Page): Promise<Ear> {
  await page.evaluate(() => {
    const notes: string[] = []
    Object.assign(window, { heardNotes: notes })
    const LIVE = '[role="status"],[role="alert"],[role="log"],[aria-live="polite"],[aria-live="assertive"]'
    const said = (element: Element): string => (element.textContent ?? '').trim().replace(/\s+/g, ' ')
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      const name = target.getAttribute('aria-label') ?? said(target)
      const labelled = target.getAttribute('aria-labelledby')
      const heading = labelled && document.getElementById(labelled)
      notes.push(`focus: ${heading ? said(heading) : name}`)
    })
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest(LIVE) ?? []
        }),
      )
      for (const region of regions) if (said(region) !== '') notes.push(`announced: ${said(region)}`)
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return {
    async heard(masks, least) {
      const count = () => page.evaluate(() => (window as unknown as { heardNotes: string[] }).heardNotes.length)
      await expect.poll(count).toBeGreaterThanOrEqual(least)
      const notes = await page.evaluate(() => (window as unknown as { heardNotes: string[] }).heardNotes.splice(0))
      return notes.map((note) => masks.reduce((rest, [text, name]) => rest.replaceAll(text, name), note))
    },
  }
}

async function file(name: string): Promise<unknown> {
  return (await fetch(`${inject('site')}content/${name}.json`)).json()
}
