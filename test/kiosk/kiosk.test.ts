import { expect, test } from 'vitest'
import { rowsOf } from '../../src/kiosk/tally/tally'
import type { ChoiceId } from '../../src/story/ids'
import { memoryVault } from '../factories/tiny-game'
import { ASK, GATE_MOMENT, tinyKiosk } from './factories'

async function chosen(kiosk: ReturnType<typeof tinyKiosk>['kiosk'], choice: ChoiceId = ASK): Promise<void> {
  kiosk.begin('hu')
  await kiosk.openMoment('tiny-street')
  await kiosk.choose(choice)
}

test('a visitor who walks away is asked after 45 seconds and forgotten 20 seconds later', async () => {
  const { kiosk, wait, disposed } = tinyKiosk()
  await chosen(kiosk)
  wait(44)
  expect(kiosk.state().presence).toEqual({ is: 'here' })
  wait(2)
  expect(kiosk.state().presence).toEqual({ is: 'asked', left: 19 })
  wait(20)
  expect(kiosk.state()).toMatchObject({ visit: { at: 'attract' }, game: undefined, panel: 'none', aloud: false })
  expect(disposed()).toBe(1)
})

test('a touch during the countdown keeps everything as it was', async () => {
  const { kiosk, wait } = tinyKiosk()
  await chosen(kiosk)
  const { game, visit } = kiosk.state()
  for (let times = 0; times < 12; times += 1) {
    wait(50)
    expect(kiosk.state().presence.is).toBe('asked')
    kiosk.touched()
  }
  expect(kiosk.state()).toMatchObject({ game, visit, presence: { is: 'here' } })
})

test('the next visitor finds nothing of the one before', async () => {
  const { kiosk, memory } = tinyKiosk({ statistics: false })
  await chosen(kiosk)
  kiosk.set({ panel: 'help', aloud: true, lowered: true })
  kiosk.state().game?.intents.set('textScale', 1.3)
  kiosk.send({ press: 'again' })
  expect(memory.texts.size).toBe(0)
  kiosk.begin('en')
  const { game, lowered } = kiosk.state()
  expect(lowered).toBe(false)
  expect(game?.store.getState()).toMatchObject({
    settings: { textScale: 1, language: 'en' },
    session: { status: 'none' },
    reading: { passages: [] },
  })
})

test('counts say what was begun, chosen and finished, in which hour and language, and nothing else', async () => {
  const { kiosk } = tinyKiosk()
  await chosen(kiosk)
  kiosk.send({ press: 'sources' })
  kiosk.send({ press: 'others' })
  const at = { hour: '2026-11-22T10', language: 'hu', count: 1, choice: '', moment: 'tiny-street' }
  expect(rowsOf(kiosk.tally.now())).toEqual([
    { ...at, what: 'touched', moment: '' },
    { ...at, what: 'begun' },
    { ...at, what: 'chosen', choice: 'ask' },
    { ...at, what: 'sources' },
    { ...at, what: 'finished' },
  ])
})

test('nothing is counted where counting is switched off', async () => {
  const { kiosk } = tinyKiosk({ statistics: false })
  await chosen(kiosk)
  expect(kiosk.tally.now().size).toBe(0)
})

test('a clock that jumps, forwards or back, sends nobody away and loses no count', async () => {
  const { kiosk, wait, setWall } = tinyKiosk()
  await chosen(kiosk)
  setWall('1970-01-01', '00:00')
  wait(10)
  kiosk.send({ press: 'others' })
  setWall('2031-05-01', '12:00')
  wait(10)
  kiosk.send({ press: 'take' })
  expect(kiosk.state().visit.at).toBe('take')
  expect(rowsOf(kiosk.tally.now()).map(({ hour, what }) => `${hour} ${what}`)).toEqual([
    '1970-01-01T00 finished',
    '2026-11-22T10 touched',
    '2026-11-22T10 begun',
    '2026-11-22T10 chosen',
    '2031-05-01T12 taken',
  ])
})

test('a choice that is closed, or of another page, is not taken', async () => {
  const { kiosk } = tinyKiosk()
  await chosen(kiosk, 'go_in_locked' as ChoiceId)
  expect(kiosk.state().visit.at).toBe('scene')
  await kiosk.choose('leave' as ChoiceId)
  expect(kiosk.state().visit.at).toBe('scene')
})

test('a moment that the story no longer has leads back to the others, with a word', async () => {
  const gone = { ...GATE_MOMENT, choices: ['gone' as ChoiceId] }
  const { kiosk } = tinyKiosk({}, [gone])
  kiosk.begin('en')
  await kiosk.openMoment('tiny-street')
  expect(kiosk.state()).toMatchObject({ visit: { at: 'moments' }, failed: true })
})

test('the museum says which moments are offered; ids that nobody knows are passed over', () => {
  const two = [GATE_MOMENT, { ...GATE_MOMENT, id: 'second' }]
  expect(tinyKiosk({ moments: ['second', 'unknown'] }, two).kiosk.offered.map(({ id }) => id)).toEqual(['second'])
  expect(tinyKiosk({ moments: ['unknown'] }, two).kiosk.offered).toHaveLength(2)
})

test('sound that does not come stops nobody', async () => {
  const { kiosk } = tinyKiosk({ sound: 0.5 })
  await chosen(kiosk)
  kiosk.send({ press: 'again' })
  expect(kiosk.state().visit.at).toBe('attract')
})

test('a full or forbidden storage stops nobody', async () => {
  const memory = memoryVault()
  memory.failWith('storage/full')
  const { kiosk } = tinyKiosk({}, [GATE_MOMENT], memory)
  await chosen(kiosk)
  expect(kiosk.state().visit.at).toBe('answer')
  expect(kiosk.tally.now().size).toBe(3)
})
