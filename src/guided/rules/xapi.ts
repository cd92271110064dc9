import { aliasText } from '../protocol/alias'
import type { ClassReport, PupilReport } from '../protocol/report'
import { ownChoices } from './report-rules'

/** A statement of the Experience API 1.0.3, as far as these are used. */
export interface Statement {
  readonly id: string
  readonly actor: {
    readonly objectType: 'Agent'
    readonly name: string
    readonly account: { readonly homePage: string; readonly name: string }
  }
  readonly verb: { readonly id: string; readonly display: { readonly 'en-US': string } }
  readonly object: {
    readonly objectType: 'Activity'
    readonly id: string
    readonly definition: { readonly type: string; readonly name?: Readonly<Record<string, string>> }
  }
  readonly result?: { readonly response: string }
  readonly context: { readonly registration: string; readonly extensions?: Readonly<Record<string, unknown>> }
  readonly timestamp: string
}

const VERB = (name: string) => ({ id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } }) as const
const TYPE = (name: string) => `http://adlnet.gov/expapi/activities/${name}`

export interface XapiTools {
  /** Address the activities are named by; nothing need be served there. */
  readonly home: string
  /** A UUID for a name: the same for the same name, so that statements sent twice are known as such. */
  readonly uuid: (name: string) => string
  readonly session: string
}

/**
 * The lesson as statements, for a learning record store of the school. Pupils are accounts by alias; nothing in them leads
 * to a person. Choices are `answered`, passages `experienced`, votes and the exit ticket `answered`, the lesson `completed`.
 */
export function statementsOf(report: ClassReport, { home, uuid, session }: XapiTools): readonly Statement[] {
  const at = new Date(report.endedAt ?? report.createdAt).toISOString()
  const registration = uuid(session)

  function statement(
    pupil: PupilReport,
    verb: string,
    path: string,
    type: string,
    more: Partial<Statement> = {},
  ): Statement {
    return {
      id: uuid(`${session} ${pupil.seat} ${verb} ${path} ${more.result?.response ?? ''}`),
      actor: {
        objectType: 'Agent',
        name: aliasText(pupil.alias, report.lesson.language),
        account: { homePage: home, name: `${registration}-${pupil.seat}` },
      },
      verb: VERB(verb),
      object: { objectType: 'Activity', id: `${home}/${path}`, definition: { type: TYPE(type) } },
      context: { registration },
      timestamp: at,
      ...more,
    }
  }

  const extension = (name: string, value: unknown) => ({
    context: { registration, extensions: { [`${home}/xapi/${name}`]: value } },
  })

  return report.pupils
    .filter(({ removed }) => !removed)
    .flatMap((pupil) => [
      ...ownChoices(pupil, report.lesson.what.tracks).map((choice, index) =>
        statement(pupil, 'answered', `choice/${choice}`, 'interaction', {
          result: { response: choice },
          ...extension('position', index + 1),
        }),
      ),
      ...(pupil.progress?.opened ?? []).map((passage) =>
        statement(pupil, 'experienced', `passage/${passage}`, 'media'),
      ),
      ...pupil.votes.map(({ ballot, round, option, reason }) =>
        statement(pupil, 'answered', `vote/${ballot}/round/${round}`, 'question', {
          result: { response: option },
          ...(reason === undefined ? {} : extension('reason', reason)),
        }),
      ),
      ...(pupil.ticket === undefined
        ? []
        : [
            statement(pupil, 'answered', 'exit-ticket', 'question', {
              result: { response: pupil.ticket.claim },
              ...extension('passage', pupil.ticket.passage),
            }),
            statement(pupil, 'completed', `lesson/${report.lesson.what.id}`, 'lesson'),
          ]),
    ])
}
