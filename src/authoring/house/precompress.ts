import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
/** Below this a compressed file saves less than its headers cost. */
const SMALLEST = 1024

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Writes `.br` and `.gz` beside each text file of a built site, so that the server never compresses one twice. */
async function precompress(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const paths = names.filter((name) => TEXT.has(extname(name))).map((name) => join(folder, name))
  const written = await Promise.all(paths.map(compressOne))
  return written.filter(Boolean).length
}

async function compressOne(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  if (bytes.length < SMALLEST) return false
  // What a page waits for is worth the slowest pressing; a drawing is large, many, and comes after the words.
  const quality = extname(path) === '.svg' ? 9 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await Promise.all([
    brotli(bytes, { params }).then((br) => writeFile(`${path}.br`, br)),
    gzipped(bytes, { level: 9 }).then((gz) => writeFile(`${path}.gz`, gz)),
  ])
  return true
}

const folder = process.argv[2] ?? 'dist'
const count = await precompress(folder)
console.log(`${folder}: ${count} files pressed with brotli and gzip.`)
