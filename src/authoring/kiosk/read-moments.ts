import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { replay } from '../../story/replay'
import type { RoleStory } from '../../story/structure'
import type { Fault } from '../fault'

const FILE = 'stories/kiosk.yaml'
const MEND = 'stories/kiosk.yaml says at its top what a moment needs'
/** More is not read standing up. */
const MOST_WORDS = 60

const text = v.pipe(v.string(), v.minLength(1))
const both = v.object({ en: text, hu: text })
const dated = v.object({ event: text, en: text, hu: text })

const kioskSchema = v.object({
  moments: v.array(v.object({ id: text, text: both, after: dated })),
  loop: v.array(dated),
})

const startsSchema = v.object({
  role: text,
  kiosk: v.array(v.object({ id: text, title: both, choices: v.array(text), stop: text })),
})

interface Reading {
  /** JSON of what the kiosk fetches; `undefined` where there are no moments. */
  readonly json: string | undefined
  readonly files: readonly string[]
  readonly faults: readonly Fault[]
}

/** What the moments are looked up in. */
export interface MomentBase {
  story(role: string): RoleStory | undefined
  /** From when on an event of the chronology has certainly begun; `undefined` if there is none of this id. */
  eventBy(id: string): string | undefined
}

/**
 * The kiosk's moments, each with its hour, place and picture as playing to it gives them. A moment that the story no
 * longer reaches, or that leaves nothing to choose, is a fault: nobody would notice it in the museum.
 */
export function readMoments(storiesFolder: string, base: MomentBase): Reading {
  const starts = readdirSync(storiesFolder).filter((name) => /^moments\.[a-z]+\.yaml$/.test(name))
  const files = ['kiosk.yaml', ...starts].map((name) => join(storiesFolder, name))
  const faults: Fault[] = []
  const fault = (message: string, rule = 'kiosk-moment'): undefined => {
    faults.push({ file: FILE, line: 1, rule, message, mend: MEND })
  }
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema): v.InferOutput<Schema> | undefined => {
    try {
      const result = v.safeParse(schema, parse(readFileSync(path, 'utf8')))
      if (result.success) return result.output
      for (const issue of result.issues) fault(`${path}: ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
    } catch (error) {
      fault(`${path}: ${String(error)}`)
    }
    return undefined
  }

  const kiosk = read(files[0] ?? '', kioskSchema)
  if (!kiosk) return { json: undefined, files, faults }
  const begun = files.slice(1).flatMap((path) => {
    const file = read(path, startsSchema)
    return file?.kiosk.map((start) => ({ ...start, role: file.role })) ?? []
  })

  const moments = kiosk.moments.flatMap((moment) => {
    const start = begun.find(({ id }) => id === moment.id)
    const story = start && base.story(start.role)
    if (!start || !story) return fault(`${moment.id}: no role's moments have it.`) ?? []
    const by = base.eventBy(moment.after.event)
    if (by === undefined) return fault(`${moment.id}: the chronology has no event ${moment.after.event}.`) ?? []
    for (const language of ['en', 'hu'] as const) {
      const words = moment.text[language].split(/\s+/).length
      if (words > MOST_WORDS) fault(`${moment.id}: ${words} words in ${language}; ${MOST_WORDS} are the most.`)
    }
    const stand = standing(story, start.choices)
    if (typeof stand === 'string') return fault(`${moment.id}: ${stand}`) ?? []
    const { id, text: said } = moment
    const after = moment.after
    return [{ id, role: start.role, title: start.title, text: said, choices: start.choices, after, ...stand }]
  })
  const loop = kiosk.loop.flatMap(({ event, en, hu }) => {
    const at = base.eventBy(event)
    return at === undefined ? (fault(`loop: the chronology has no event ${event}.`) ?? []) : [{ event, at, en, hu }]
  })
  return { json: JSON.stringify({ moments, loop }), files, faults }
}

/** Where the story stands once `choices` are taken, or a sentence why it cannot be reached. */
function standing(story: RoleStory, choices: readonly string[]) {
  const played = replay(story, 1, choices as unknown as RoleStory['choices'])
  if (!played.ok) return `the story breaks: ${played.fault.code}`
  if (played.value.kind === 'stopped') return `the choice ${played.value.gone} is no longer open on the way.`
  const { session, steps } = played.value
  const turn = session.turn()
  if (turn.options.filter(({ locked }) => !locked).length < 2) return 'there is nothing to choose.'
  const heads = [...steps.map((step) => step.turn), turn].flatMap(({ beats }) =>
    beats.flatMap((beat) => (beat.kind === 'scene' ? (story.scenes.find(({ id }) => id === beat.scene) ?? []) : [])),
  )
  const scene = heads.at(-1)
  const picture = heads.findLast(({ diorama }) => diorama !== undefined)?.diorama
  if (!scene || picture === undefined) return 'its scene has no picture.'
  return { scene: scene.id, at: scene.at, place: scene.place, picture }
}
