import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceFiles } from '../../architecture/source-file'

// What a hook does between two paints cannot be seen without a browser that is slow at the right moment: a projector
// once stood at “Looking for your class…” for good, because its class was there before the page had been painted.
test('no part of a page begins to listen only after it has been painted', () => {
  const late = sourceFiles('src').flatMap(({ path }) =>
    /useEffect\(\s*\(\) =>\s*[\w.]+\.subscribe\(/.test(readFileSync(path, 'utf8')) ? [path] : [],
  )
  expect(late).toEqual([])
})
