import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueDocuments } from '../sources/catalogue-documents'
import { readFolder } from '../sources/read-folder'
import { type AlteredText, misread, rewrapped, withoutAccents } from './altered-texts'
import { type FindingScore, NO_SCORE, scoreFinding } from './measure-finding'

// `npm run bench:evidence -- DIR [SEEDS]`: how many passages are found in the documents of a folder, as they are and altered.

const [folder, seeds = '20'] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('Name the folder with the documents: npm run bench:evidence -- DIR')
  process.exit(2)
}
const documents = catalogueDocuments(join('stories', 'evidence'))
const texts = readFolder(folder, documents).flatMap((file) =>
  'code' in file ? [] : file.recognised.map(({ source }) => ({ source, text: file.text })),
)

function measure(name: string, runs: readonly ((text: string) => AlteredText)[]): void {
  const score: FindingScore = { ...NO_SCORE }
  for (const alter of runs) for (const { source, text } of texts) scoreFinding(source, text, alter, documents, score)
  const { passages, exact, ends, counted, wrong, farthest } = score
  const share = (count: number): string => `${((100 * count) / passages).toFixed(1)} %`
  console.log(
    `${name.padEnd(30)} found ${share(exact + ends + counted)} (exactly ${share(exact)}, both ends ${share(ends)}, counted ${share(counted)}), wrongly ${wrong} of ${passages}; farthest off ${farthest} words`,
  )
}

const bySeed = Array.from({ length: Number(seeds) }, (_, seed) => seed + 1)
measure('as they are', [(text) => ({ text, at: (index) => index })])
measure('re-wrapped at 60 columns', [(text) => rewrapped(text, 60)])
measure('without accents', [withoutAccents])
measure(
  '2 % of characters altered',
  bySeed.map((seed) => (text: string) => misread(text, 0.02, seed)),
)
