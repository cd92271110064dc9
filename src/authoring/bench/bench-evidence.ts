import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ChapterBook, RoleStory } from '../../story/structure'
import { buildContent } from '../build-content'
import { loadEvidence } from '../evidence/load-evidence'
import { CHROMIUM_PATH } from '../house/chromium'
import { catalogueDocuments } from '../sources/catalogue-documents'
import { readFolder } from '../sources/read-folder'
import { type AlteredText, misread, rewrapped, withoutAccents } from './altered-texts'
import { measureSizes } from './evidence-sizes'
import { serveGzipped } from './gzip-server'
import { type FindingScore, NO_SCORE, scoreFinding } from './measure-finding'
import { measureSearch } from './search-latency'
import { searchQueries } from './search-queries'
import { type Share, storyUse } from './story-use'

// `npm run bench:evidence -- [DIR] [--seeds 20] [--only finding|search|sizes|use]`: how many passages are found in the
// documents of a folder, how fast the library answers, what the evidence weighs, and what of it the stories use.

const SITE = '.cache/site'

const words = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = words.indexOf(`--${name}`)
  return at === -1 ? undefined : words[at + 1]
}
const folder = words.find((word, index) => !word.startsWith('--') && !words[index - 1]?.startsWith('--'))
const only = option('only')
const wanted = (part: string): boolean => only === undefined || only === part
const row = (name: string, value: string): void => console.log(`  ${name.padEnd(44)} ${value}`)
const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`

function finding(from: string, seeds: number): void {
  const documents = catalogueDocuments(join('stories', 'evidence'))
  const texts = readFolder(from, documents).flatMap((file) =>
    'code' in file ? [] : file.recognised.map(({ source }) => ({ source, text: file.text })),
  )
  const measure = (name: string, runs: readonly ((text: string) => AlteredText)[]): void => {
    const score: FindingScore = { ...NO_SCORE }
    for (const alter of runs) for (const { source, text } of texts) scoreFinding(source, text, alter, documents, score)
    const { passages, exact, ends, counted, wrong, farthest } = score
    const share = (count: number): string => percent(count, passages)
    row(
      name,
      `${share(exact + ends + counted)} (exactly ${share(exact)}, both ends ${share(ends)}, counted ${share(counted)}); wrongly ${wrong} of ${passages}; farthest off ${farthest} words`,
    )
  }
  console.log('\npassages found in the documents')
  measure('as they are', [(text) => ({ text, at: (index) => index })])
  measure('re-wrapped at 60 columns', [(text) => rewrapped(text, 60)])
  measure('without accents', [withoutAccents])
  const bySeed = Array.from({ length: seeds }, (_, seed) => (text: string) => misread(text, 0.02, seed + 1))
  measure(`2 % of characters altered, ${seeds} seeds`, bySeed)
}

async function search(): Promise<void> {
  console.log('\nsearch in the library, from the input to the list on the page, laid out')
  if (!existsSync(CHROMIUM_PATH))
    return row('left out', `there is no browser at ${CHROMIUM_PATH} (CHROMIUM_PATH names another)`)
  const built = spawnSync(process.execPath, ['src/authoring/house/run-build.mjs', '--if-changed', SITE], {
    stdio: 'ignore',
  })
  if (built.status !== 0) return row('left out', 'the game could not be built')
  const evidence = loadEvidence(join('stories', 'evidence'))
  if (!evidence.ok) return row('left out', 'the catalogue has faults: npm run evidence:check')
  const { passages, places, people, terms } = evidence.value
  const texts = [
    ...passages.map(({ precis }) => precis.en),
    ...[...places, ...people].map(({ name }) => name.hu),
    ...terms.map(({ hungarian }) => hungarian),
  ]
  const served = await serveGzipped(SITE)
  try {
    const { queries, median, within95, longest, answered } = await measureSearch(
      served.address,
      searchQueries(texts, 500, 1956),
    )
    row('queries', `${queries}, of which ${answered} found something`)
    row('median', `${median.toFixed(1)} ms`)
    row('95 of 100 within', `${within95.toFixed(1)} ms`)
    row('longest', `${longest.toFixed(1)} ms`)
  } finally {
    await served.close()
  }
}

async function sizes(): Promise<void> {
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`
  const { beforeFirstChoice, chunks, content } = await measureSizes(process.cwd())
  console.log('\nsizes after gzip')
  row('evidence code before the first choice', kb(beforeFirstChoice))
  for (const { name, bytes } of chunks) row(`chunk ${name}`, kb(bytes))
  for (const { name, bytes, files } of content) row(`content ${name}, ${files} files`, kb(bytes))
  const all = [...chunks, ...content].reduce((sum, { bytes }) => sum + bytes, beforeFirstChoice)
  row('in all, if everything is opened', kb(all))
}

function use(): void {
  const evidence = loadEvidence(join('stories', 'evidence'))
  if (!evidence.ok) {
    row('left out', 'the catalogue has faults: npm run evidence:check')
    return
  }
  const { roles, files } = buildContent(process.cwd())
  const books = roles
    .filter(({ ready }) => ready)
    .flatMap(({ id }) => {
      // What the build has just written is read back without another check.
      const { chapters } = JSON.parse(files.get(`${id}/structure`) ?? 'null') as Pick<RoleStory, 'chapters'>
      return chapters.map((chapter) => JSON.parse(files.get(`${id}/${chapter}.en`) ?? 'null') as ChapterBook)
    })
  const used = storyUse(books, evidence.value)
  const share = ({ count, of }: Share): string => `${count} of ${of} (${percent(count, of)})`
  console.log('\nwhat the stories use')
  row('choices that cite a passage', share(used.choices))
  row('passages of the five that a choice cites', share(used.passagesOfFive))
  row('passages of further sources', share(used.passagesOfFurther))
  row('contested claims weighed at a turning point', share(used.claimsWeighed))
  row('contested claims that a cited passage touches', share(used.claimsTouched))
  row('events that rest on a cited passage', share(used.events))
  const list = (name: string, ids: readonly string[]): void => {
    console.log(`  ${name} (${ids.length}):`)
    for (const id of ids) console.log(`    ${id}`)
  }
  list('passages that no choice cites', used.neverCited)
  list('claims that no cited passage touches', used.claimsUntouched)
  list('events that rest on no cited passage', used.eventsUnused)
}

if (wanted('finding')) {
  if (folder === undefined || !existsSync(folder))
    console.log('\nfinding passages is left out: name a folder with the documents: npm run bench:evidence -- DIR')
  else finding(folder, Number(option('seeds') ?? 20))
}
if (wanted('search')) await search()
if (wanted('sizes')) await sizes()
if (wanted('use')) use()
