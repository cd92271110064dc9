import { expect } from 'vitest'
import { test } from './harness/game-page'
import { heardOf, inWrongLanguage, languagesIn, listen, wordsOfStory } from './harness/hearing'
import { decisions, firstChoice } from './harness/play'
import { wayTo } from './harness/way-point'

// What a screen reader comes to in one scene, as the browser's accessibility tree has it: in which order, under which
// names, in which language, and what it is told by itself. The author's words are masked: (story), (choice), (why not).

test('a scene: its picture, its headings, its text, its choices with their marks, and why one is closed', async ({
  openGame,
}) => {
  const hash = await wayTo('worker', ({ turn }) => turn.options.some(({ locked }) => locked))
  const masks = await wordsOfStory('worker', 'en')
  const page = await openGame({ hash })
  await firstChoice(page)
  await page.locator('.prose .term').first().waitFor()
  await page.locator('.look-open').waitFor()
  await page.locator('.aloud__go').waitFor()
  await page.locator('.when .sound').waitFor()
  expect(await heardOf(page.locator('body'), masks)).toMatchInlineSnapshot(`
    "- link "To the text":
    - main:
      - 'figure "05:40 Tuesday 6 November 1956 (story) [A full meeting hall: murmurs, chairs, …
        - img "A machine shop at Csepel at night, November 1956. Belt-driven lathes stand in t…
        - button "Look around"
        - time: 05:40
        - text: Tuesday 6 November 1956 (story)
        - paragraph: "[A full meeting hall: murmurs, chairs, a knock for order.]"
      - button "Read aloud"
      - status
      - heading "4 · Eight hours, eight hours, eight hours" [level=1]
      - paragraph:
        - link "István":
      - navigation "Pages":
        - link "Map":
        - link "Journal":
        - link "Rewind":
        - link "Settings":
      - time: 15:00
      - text: (choice)
      - button "Earlier text"
      - 'button "Back to here: (choice)"': Back to here
      - paragraph: (story)
      - paragraph:
        - text: (story)
        - button "norms"
        - text: (story)
      - paragraph: (story)
      - paragraph: (story)
      - list "What do you do?":
        - listitem:
          - button "(choice) (why not)" [disabled]
          - button "Documented 2 passages . Evidence for choice 1."
        - listitem:
          - button "2 (choice)"
          - button "Documented 2 passages . Evidence for choice 2."
        - listitem:
          - button "3 (choice)"
          - button "Typical 2 passages . Evidence for choice 3."
      - paragraph: "Documented: a source reports people doing this. Typical: sources report th…"
  `)

  // A word of the time is explained where it stands, its Hungarian in Hungarian.
  await page.locator('.prose .term').first().click()
  await page.locator('.prose [lang="hu"]').first().waitFor()
  expect(await languagesIn(page.locator('main'))).toMatchInlineSnapshot(`
    [
      "hu: norma",
    ]
  `)

  // The evidence: who speaks comes before what is said; the focus goes in, and back to the mark.
  const ear = await listen(page)
  await page.keyboard.press('e')
  await page.keyboard.press('1')
  await page.locator('.sheet [data-passage]').first().waitFor()
  // The foot of a passage comes last, and can be pressed once the notes are here.
  await page.locator('.sheet .passage').first().locator('.notethis button:enabled').waitFor()
  expect(await heardOf(page.locator('.sheet .passage').first(), masks)).toMatchInlineSnapshot(`
    "- article "Account of 1956 on prole.info":
      - text: "1"
      - paragraph: Before you read it
      - term: Who
      - definition: anonymous anonymous libertarian account with interviews
      - term: When
      - definition: 1984, by a library page
      - term: From which standpoint
      - definition: Council communist. Workers act for themselves; party, intellectuals, stude…
      - heading "What it says, in our words" [level=3]
      - paragraph: "Csepel for seven days: trenches before the flats, eight hours of sleep, ei…
      - figure "Csepel workers’ joke . The only words here that are not ours.":
        - blockquote: “(story)”
        - text: Csepel workers’ joke . The only words here that are not ours.
      - term: Figures
      - definition: "Csepel resisted: 7 days"
      - term: Take care
      - definition:
        - paragraph: Footnote numbers 1-21 stand in the text but the notes themselves are miss…
      - term: Where
      - definition:
        - text: “The Military Defeat of the Revolution”, paragraph 14, lines 611–619. prole-in…
        - 'link "Open the text: libcom.org"':
      - paragraph:
        - button "Note this"
      - paragraph:
        - link "This passage on a page of its own":"
  `)
  await page.keyboard.press('Escape')
  await page.locator('.sheet').waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-evidence'))).toBe(true)
  expect(await ear.heard(masks, 2)).toMatchInlineSnapshot(`
    [
      "focus: Evidence for choice 1",
      "focus: Documented2 passages. Evidence for choice 1.",
    ]
  `)

  // After a choice the focus is on the new text, which is told once and by no live region; the sound is announced.
  const before = await decisions(page, 'worker')
  await page.keyboard.press('2')
  await expect.poll(() => decisions(page, 'worker')).toHaveLength(before.length + 1)
  await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-start'))).toBe(true)
  expect(await ear.heard(masks, 2)).toMatchInlineSnapshot(`
    [
      "focus: (story)(story)(story)(story)(story)(story)",
      "announced: A large crowd talks quietly.",
    ]
  `)
})

test('on a Hungarian page the words of the page are Hungarian, and what stays in English says so', async ({
  openGame,
}) => {
  const page = await openGame({
    hash: '/passage/prole-info/077-csepel-eight-hours',
    before: (opened) =>
      opened.addInitScript(() =>
        localStorage.setItem('the-flag-with-a-hole/settings', JSON.stringify({ language: 'hu' })),
      ),
  })
  await page.locator('[data-passage]').waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('hu')
  const languages = await page
    .locator('[data-passage] blockquote')
    .evaluateAll((quotes) => quotes.map((quote) => quote.closest('[lang]')?.getAttribute('lang')))
  expect(new Set(languages)).toEqual(new Set(['en']))
  expect(await inWrongLanguage(page)).toEqual([])
})
