import { describe, expect, test } from 'vitest'
import { REPORT_PATHS } from '../../../../src/guided/protocol/addresses'
import { KEPT_AFTER_END_MS } from '../../../../src/guided/protocol/limits'
import { deleteExpired } from '../../../../src/guided/server/store/deletion'
import { lesson, openVote, progress } from '../../factories'
import { newKey, openPage } from '../class-server'
import { ENGINES } from '../databases'
import { shareServer } from '../shared-server'

describe.each(ENGINES)('after a lesson kept in the %s database', (engine) => {
  let hours = 0
  const server = shareServer(engine, () => Date.now() + hours * 3_600_000)

  async function wholeLesson() {
    const [teacher, pupil] = [openPage(server.url), openPage(server.url)]
    const keys = { teacher: newKey(), pupil: newKey() }
    const { snapshot } = await teacher.must('create', { key: keys.teacher, lesson: lesson({ freeText: true }) })
    await pupil.must('join', { code: snapshot.state.code, key: keys.pupil })
    await teacher.must('teach', { action: { do: 'phase', phase: 'play' } })
    await pupil.must('progress', { progress: progress(1, { opened: ['a/001-x'] }) })
    await teacher.must('teach', { action: openVote() })
    await pupil.must('vote', { cast: { ballot: 'who-fired', round: 1, option: 'street', revision: 1 } })
    const sentence = { kind: 'written', text: '=HYPERLINK("http://x")' } as const
    await pupil.must('ticket', { ticket: { revision: 1, claim: 'c', passage: 'a/001-x', sentence } })
    await teacher.must('teach', { action: { do: 'end' } })
    return keys
  }
  const ask = (path: string, key: string) => fetch(server.url + path, { headers: { Authorization: `Bearer ${key}` } })

  test('the report is there for whoever has the teacher’s key, in four forms', async () => {
    const { teacher } = await wholeLesson()
    const json = await ask(REPORT_PATHS.json, teacher)
    expect(await json.json()).toMatchObject({
      joined: 1,
      readers: 1,
      choices: [{ choice: 'st_two', pupils: 1 }],
      votes: [{ tallies: [{ counts: { street: 1 } }], decided: { option: 'street', by: 'majority' } }],
    })
    expect(json.headers.get('Cache-Control')).toBe('no-store')
    expect(json.headers.get('Content-Disposition')).toMatch(/attachment; filename="lesson-\w{6}.json"/)
    const csv = await (await ask(`${REPORT_PATHS.csv}?language=hu`, teacher)).text()
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
    expect(await (await ask(REPORT_PATHS.votes, teacher)).text()).toContain('who-fired')
    expect((await (await ask(REPORT_PATHS.xapi, teacher)).json()).length).toBe(5)
  })

  test('nobody else gets it: not without a key, not with a pupil’s, not with a forged one', async () => {
    const { pupil } = await wholeLesson()
    for (const key of ['', pupil, newKey(), 'x'.repeat(5000), "' OR 1=1 --"]) {
      const response = await ask(REPORT_PATHS.json, key)
      expect([response.status, await response.json()]).toEqual([401, { fault: 'class/not-known' }])
    }
  })

  test('a day after the end everything is deleted', async () => {
    const { teacher } = await wholeLesson()
    const database = await server.database().catch(() => undefined)
    // The embedded database has one owner, so the server itself has to do it: its clock is moved on.
    hours += KEPT_AFTER_END_MS / 3_600_000 + 1
    if (database === undefined) {
      await server.stop()
      await server.start()
      await expect.poll(async () => (await ask(REPORT_PATHS.json, teacher)).status).toBe(401)
      return
    }
    expect(await deleteExpired(database, Date.now() + hours * 3_600_000)).toHaveLength(3)
    expect((await ask(REPORT_PATHS.json, teacher)).status).toBe(401)
    await database.close()
  })
})
