import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, expect } from 'vitest'
import { COMMAND_EVENT, SOCKET_PATH } from '../../src/guided/protocol/addresses'
import { PROTOCOL_VERSION } from '../../src/guided/protocol/version'
import { readSettings } from '../../src/guided/server/operations/settings'
import { type Serving, serve } from '../../src/guided/server/serve'
import { axeViolations } from './harness/axe'
import { browser, test } from './harness/game-page'

let data: string
let serving: Serving
let teacher: Socket
let site: string
let count = 0

async function open(port: string): Promise<Serving> {
  const settings = readSettings({ SITE: '.cache/site', PORT: port, HOST: '127.0.0.1', DATA: data })
  if (!settings.ok) throw new Error(settings.sentence)
  const result = await serve(settings.value, Date.now, () => undefined)
  if (!result.ok) throw new Error(result.code)
  await result.value.opened
  return result.value
}

/** A command as the teacher's page sends it. */
async function say(kind: string, body: object): Promise<Record<string, never>> {
  count += 1
  const head = { v: PROTOCOL_VERSION, id: `lesson-command-${count}`, kind }
  const answer = await teacher.timeout(10_000).emitWithAck(COMMAND_EVENT, { ...head, ...body })
  if (!answer.ok) throw new Error(`${kind}: ${answer.fault}`)
  return answer.value
}
const teach = (action: object) => say('teach', { action })

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'class-'))
  serving = await open('0')
  site = `http://127.0.0.1:${serving.port}/`
  teacher = io(site, { path: SOCKET_PATH, transports: ['websocket'] })
  await new Promise<void>((done) => teacher.once('connect', done))
})
afterAll(async () => {
  teacher.close()
  await serving.stop()
  rmSync(data, { recursive: true })
})

async function pupil(hash: string, width = 390): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(`${site}#${hash}`)
  return page
}

const both = (text: string) => ({ en: text, hu: text })
const KEY = 'teacher-key-0123456789'.slice(0, 22)

test('a whole lesson: three pupils come in, play to the gate, vote, talk and hand in; one drops out and comes back', async () => {
  const { moments } = await (await fetch(`${site}content/kiosk/moments.json`)).json()
  const { storyHash } = await (await fetch(`${site}content/student/structure.json`)).json()
  const moment = moments.find(({ role }: { role: string }) => role === 'student')
  const created = await say('create', {
    key: KEY,
    lesson: {
      what: {
        kind: 'moment',
        id: moment.id,
        title: moment.title,
        tracks: [{ role: 'student', storyHash, from: moment.choices }],
      },
      language: 'en',
      plan: { frame: 5, play: 22, talk: 12, ticket: 6 },
      devices: 'each',
      freeText: true,
    },
  })
  const { code } = (created as unknown as { snapshot: { state: { code: string } } }).snapshot.state

  // In by the code on the board, in small letters with a space; a wrong one is said and costs nothing.
  const first = await pupil('/join')
  await first.getByLabel('Code on the board').fill('bbb bbb')
  await first.getByRole('button', { name: 'Find my class' }).click()
  await first.getByRole('alert').getByText('no class with this code').waitFor()
  await first.getByLabel('Code on the board').fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase())
  await first.getByRole('button', { name: 'Find my class' }).click()
  const names = first.locator('.names label')
  await names.nth(3).waitFor()
  expect(await axeViolations(first)).toEqual([])
  await names.nth(2).click()
  const alias = (await names.nth(2).textContent()) ?? ''
  await first.getByRole('button', { name: 'Join', exact: true }).click()
  await first.getByRole('heading', { name: 'You are in' }).waitFor()
  await first.getByText(alias, { exact: true }).first().waitFor()
  // By the address behind the QR code.
  const others = [await pupil(`/join/${code}`), await pupil(`/join/${code}`, 1280)]
  for (const page of others) await page.getByRole('button', { name: 'Join', exact: true }).click()
  await first.getByText('3 are here').waitFor()
  const all = [first, ...others]

  await teach({ do: 'phase', phase: 'play' })
  await teach({ do: 'gate', gate: { kind: 'held' } })
  for (const page of all) await page.getByRole('heading', { name: 'The class waits here' }).waitFor()
  await teach({ do: 'gate', gate: { kind: 'open' } })
  const choices = (page: Page) => page.locator('#app:not([hidden]) .choice__go:not([aria-disabled])')
  for (const page of all) await choices(page).first().click()

  // A phone drops out and is back at the same place.
  const text = await first.locator('#app .prose').textContent()
  await first.reload()
  await choices(first).first().waitFor()
  expect(await first.locator('#app .prose').textContent()).toBe(text)

  await teach({ do: 'push', passage: 'prole-info/024-first-shots' })
  await first.getByRole('button', { name: 'Open the passage' }).click()
  await first.getByRole('heading', { name: 'Passage' }).waitFor()
  await teach({ do: 'push' })

  const options = [
    { id: 'windows', words: both('From the windows'), passages: ['prole-info/024-first-shots'] },
    { id: 'street', words: both('From the street'), passages: ['un-a3592/004-no-putsch-possible'] },
  ]
  const question = { id: 'who-fired', about: { kind: 'own' }, words: both('Who fired first?'), options }
  await teach({ do: 'vote-open', question, rules: { reason: 'may', result: 'by-teacher', tie: 'again' } })
  for (const page of all) await page.getByRole('button', { name: /From the windows/ }).click()
  await others[0]?.getByRole('button', { name: /From the street/ }).click()
  for (const page of all)
    await page
      .getByText(/3 of 3|have voted/)
      .first()
      .waitFor()
  expect(await axeViolations(first)).toEqual([])
  await teach({ do: 'vote-close', ballot: 'who-fired' })
  await first.getByText('shows the result when the time has come').waitFor()
  await teach({ do: 'vote-show', ballot: 'who-fired', shown: true })
  await first.getByText('Decided: From the windows').waitFor()
  await expect.poll(() => first.locator('.tally .num').allTextContents()).toEqual(['2', '1'])
  await teach({ do: 'vote-away', ballot: 'who-fired' })

  await teach({ do: 'phase', phase: 'talk' })
  await teach({ do: 'prompt', prompt: { id: 'street', words: both('What could be known there at nine?') } })
  for (const page of all) await page.getByRole('heading', { name: 'What could be known there at nine?' }).waitFor()

  await teach({ do: 'phase', phase: 'ticket' })
  const [claim, passage] = [first.getByRole('radio').first(), first.getByRole('radio').first()]
  await claim.check()
  await first.getByRole('button', { name: 'Next' }).click()
  await passage.check()
  await first.getByRole('button', { name: 'Next' }).click()
  await first.getByRole('textbox').fill('It says who it is for.')
  expect(await axeViolations(first)).toEqual([])
  await first.getByRole('button', { name: 'Hand in' }).click()
  await first.getByText('Handed in.').waitFor()

  await teach({ do: 'end' })
  for (const page of all) await page.getByRole('heading', { name: 'The lesson is over' }).waitFor()
  await first.getByRole('button', { name: 'Leave the class' }).click()
  await first.locator('.cast').waitFor()
  await Promise.all(all.map((page) => page.context().close()))
})
