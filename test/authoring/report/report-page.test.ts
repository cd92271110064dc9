import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkStories } from '../../../src/authoring/check/check-stories'
import { loadEvidence } from '../../../src/authoring/evidence/load-evidence'
import { reportPage } from '../../../src/authoring/report/report-page'
import { scenesOf } from '../../../src/authoring/report/scene-facts'
import { CHAPTERS, copyStory, keepFirstChapter, type StoryCopy } from '../check/story-copy'

let copy: StoryCopy
let page: string
let scenes: readonly string[]
let passages: readonly string[]
const FIRST = CHAPTERS[0] ?? ''

beforeAll(() => {
  copy = copyStory()
  keepFirstChapter(copy)
  const lines = copy.lines(FIRST)
  const text = copy.find(FIRST, /#id:/)
  // A sentence that would be markup if it were not escaped, and a line that no path reads.
  lines[text] = `<b>Bem & Petőfi</b> #id:st_markup`
  lines.push(
    '=== never_read ===',
    '# scene: student-never-read',
    '# at: 1956-10-22T23:00',
    '# place: muegyetem',
    '# crowd: 0',
  )
  lines.push('Nobody comes here. #id:st_never_read', '-> END')
  copy.write(FIRST, lines)
  const root = join(copy.folder, '..')
  const options = { storiesFolder: copy.folder, projectRoot: root, seed: 1, seconds: 60, runs: 20 }
  const checked = checkStories(['student'], options).roles[0]
  const evidence = loadEvidence(join(copy.folder, 'evidence'))
  if (!checked || !evidence.ok) throw new Error('the copy of the story was not read')
  scenes = scenesOf(checked.built.lifted).map(({ id }) => id)
  passages = checked.built.lifted.flatMap(({ choices }) => choices.flatMap(({ sources }) => sources))
  page = reportPage({ checked, faults: checked.faults, evidence: evidence.value, nameOf: (id) => id, title: 'A title' })
})
afterAll(() => copy.remove())

test('every scene stands in the graph, as a link to its text', () => {
  expect(scenes.length).toBeGreaterThan(5)
  for (const scene of scenes) {
    expect(page).toContain(`<a href="#${scene}">`)
    expect(page).toContain(`id="${scene}"`)
  }
})

test('each choice shows the passages it rests on', () => {
  for (const passage of new Set(passages)) expect(page).toContain(`<summary>${passage}</summary>`)
})

test('what no run reads is marked so, in the graph and in the margin', () => {
  expect(page).toMatch(
    /class="scene[^"]* unread"[^>]*><title>|class="scene[^"]* unread"[^>]*>\s*<title>student-never-read/,
  )
  expect(page).toMatch(/data-never>never<\/span><span>Nobody comes here\./)
})

test('faults stand above and at the scene they are in', () => {
  const faults = [...page.matchAll(/<p class="fault[^>]*>([^<]*)/g)].map(([, text]) => text ?? '')
  expect(faults).toHaveLength(2)
  for (const fault of faults)
    expect(fault).toMatch(new RegExp(`^${FIRST}:\\d+: never-reached: no path leads to student-never-read`))
})

test('words of authors are never read as markup', () => {
  expect(page).toContain('&lt;b&gt;Bem &amp; Petőfi&lt;/b&gt;')
  expect(page).not.toContain('<b>Bem')
})

test('the page is whole in itself: it fetches nothing', () => {
  expect(page).not.toMatch(/<(?:link|img|iframe)\b|src="|@import|url\(/)
})
