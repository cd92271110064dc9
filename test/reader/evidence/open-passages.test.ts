import { expect, test } from 'vitest'
import { contestedId, passageId } from '../../../src/evidence/ids'
import { glanceAt } from '../../../src/evidence/source-glance'
import { openBackground, openPassages } from '../../../src/reader/evidence/open-passages'
import { claim, passage, source } from '../../evidence/factories'

const first = passage('wiki/001-a')
const second = passage('pamphlet/002-b')
const wiki = source('wiki', [{ on: 'pamphlet', how: 'copies' }], {
  standpoint: {
    position: { en: 'Anarchist' },
    goodFor: { en: 'Detail' },
    careful: [{ what: { en: 'A figure' }, why: { en: 'misprint' }, passages: [passageId('wiki/001-a')] }],
  },
})
const pamphlet = source('pamphlet')
const who = claim('who-fired', [['wiki/001-a'], ['pamphlet/009-z']])
const other = claim('other', [['pamphlet/009-z']])

const answers = {
  passage: (id: string) => {
    const found = [first, second].find((each) => each.id === id)
    return Promise.resolve(
      found
        ? { ok: true as const, value: found }
        : { ok: false as const, fault: { code: 'evidence/unknown' as const, file: 'x' } },
    )
  },
  glance: (id: string) => Promise.resolve({ ok: true as const, value: glanceAt(id === 'wiki' ? wiki : pamphlet) }),
  sources: () => Promise.resolve({ ok: true as const, value: [wiki, pamphlet] }),
  contestedClaims: () => Promise.resolve({ ok: true as const, value: [who, other] }),
  outsideTexts: () => Promise.resolve({ ok: true as const, value: [] }),
}
const ids = [first.id, second.id]

test('passages come in the order of the choice, each with who says it', async () => {
  const opened = await openPassages(answers, ids)
  expect(opened).toMatchObject({
    ok: true,
    value: [
      { passage: { id: 'wiki/001-a' }, source: { id: 'wiki' } },
      { passage: { id: 'pamphlet/002-b' }, source: { id: 'pamphlet' } },
    ],
  })
})

test('one passage that does not come makes the whole answer a fault', async () => {
  expect(await openPassages(answers, [first.id, passageId('wiki/404-gone')])).toMatchObject({
    ok: false,
    fault: { code: 'evidence/unknown' },
  })
})

test('the background names cautions, the questions the passages touch, and who copies whom', async () => {
  const background = await openBackground(answers, ids, undefined)
  if (!background.ok) throw new Error('the background did not come')
  expect(background.value.cautions.get(first.id)).toMatchObject([{ what: { en: 'A figure' } }])
  expect(background.value.claims.map(({ id }) => id)).toEqual(['who-fired'])
  expect(background.value.leanings).toMatchObject([{ tie: { kind: 'leans', how: 'copies' }, on: { en: 'pamphlet' } }])
})

test('the question that a choice weighs is shown even where none of its passages takes a side', async () => {
  const background = await openBackground(answers, [second.id], contestedId('other'))
  expect(background).toMatchObject({ ok: true, value: { claims: [{ id: 'other' }] } })
})
