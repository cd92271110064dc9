import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import { REPORT_PATHS } from '../protocol/addresses'
import { KeySchema, LanguageSchema } from '../protocol/ids'
import type { ClassReport } from '../protocol/report'
import { pupilTable, voteTable } from '../rules/report-tables'
import { statementsOf } from '../rules/xapi'
import type { Service } from './live/class-service'
import { hashKey } from './live/keys'
import { readReport } from './store/read-report'
import { findSession } from './store/sessions'
import { storageFault } from './store/storage-fault'

interface Reported {
  readonly report: ClassReport
  readonly session: string
}

/** A name-based UUID (version 8, from SHA-256): the same name gives the same. */
function namedUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The reports of a lesson, for whoever shows the teacher's key. `service` is there once class sessions are open. */
export function addReports(site: Hono, service: () => Service | undefined, home: string | undefined): void {
  async function reported(context: Context): Promise<Reported | Response> {
    const open = service()
    if (open === undefined) return context.json({ fault: 'class/storage-away' }, 503)
    const key = v.safeParse(KeySchema, context.req.header('Authorization')?.replace(/^Bearer /, ''))
    if (!key.success) return context.json({ fault: 'class/not-known' }, 401)
    try {
      const row = await findSession(open.database, 'teacher_key', hashKey(key.output))
      if (row === undefined) return context.json({ fault: 'class/not-known' }, 401)
      return { session: row.id, report: await readReport(open.database, row, open.now()) }
    } catch (error) {
      open.troubles.failed(error)
      return context.json({ fault: storageFault(error) }, 503)
    }
  }

  function give(path: string, type: string, ending: string, body: (found: Reported, context: Context) => string): void {
    site.get(path, async (context) => {
      const found = await reported(context)
      if (found instanceof Response) return found
      const file = `lesson-${found.report.code}${ending}`
      return context.body(body(found, context), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${file}"`,
      })
    })
  }

  const language = (context: Context, { report }: Reported) => {
    const asked = v.safeParse(LanguageSchema, context.req.query('language'))
    return asked.success ? asked.output : report.lesson.language
  }

  const CSV = 'text/csv; charset=utf-8'
  give(REPORT_PATHS.json, 'application/json', '.json', ({ report }) => JSON.stringify(report))
  give(REPORT_PATHS.csv, CSV, '-pupils.csv', (found, context) => pupilTable(found.report, language(context, found)))
  give(REPORT_PATHS.votes, CSV, '-votes.csv', (found, context) => voteTable(found.report, language(context, found)))
  give(REPORT_PATHS.xapi, 'application/json', '-xapi.json', ({ report, session }, context) => {
    const tools = { home: home ?? new URL(context.req.url).origin, uuid: namedUuid, session }
    return JSON.stringify(statementsOf(report, tools))
  })
}
