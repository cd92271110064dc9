import { isDeepStrictEqual } from 'node:util'
import type { Playthrough } from '../../../playthrough/playthrough'
import type { ChoiceId, RoleId } from '../../../story/ids'
import { replay } from '../../../story/replay'
import type { BuiltStories } from './built-stories'
import type { LiveGame } from './live-game'

/** What must be true after a step. */
export interface Wanted {
  readonly role: RoleId | undefined
  /** Whether these may be the choices of the playthrough on screen. */
  choices(choices: readonly ChoiceId[], role: RoleId): boolean
  /** More than one path may stand there, so that it has to be waited until nothing changes any more. */
  readonly any?: true
  /** What a failing sentence says was wanted. */
  readonly says: string
  /** Codes the player may be told of in this step; no other. */
  readonly may: readonly string[]
  /** The page that must be open, where the step was to open one. */
  readonly screen?: string
}

/** Where the page and its own list of choices do not agree; empty if they do. Each is a sentence. */
export function divergences(live: LiveGame, stories: BuiltStories, wanted: Wanted): readonly string[] {
  const faults: string[] = []
  const told = live.told.filter((code) => !wanted.may.includes(code))
  if (told.length > 0) faults.push(`told ${told.join(', ')} though nothing is wrong`)
  if (live.page.lang !== live.language) faults.push(`the page says it is in ${live.page.lang}, not ${live.language}`)
  if (live.page.text === '') faults.push(`nothing is on the page of ${live.screen}`)
  if (live.page.title === '') faults.push(`the page of ${live.screen} has no title`)
  const hole = /\bundefined\b|\[object |\bNaN\b|\{[a-z]\w*\}/i.exec(live.page.text)
  if (hole) faults.push(`the page of ${live.screen} says “${hole[0]}”`)
  if (live.status === 'loading') faults.push(`the role ${live.role} is still on its way`)
  if (wanted.screen !== undefined && live.screen !== wanted.screen)
    faults.push(`the page is ${live.screen}, not ${wanted.screen}`)
  const address = addressOf(live)
  if (address && live.page.hash !== address) faults.push(`the address is ${live.page.hash}, not ${address}`)
  if (wanted.role === undefined) return faults
  const { playing } = live
  if (!playing) return [...faults, `the session is ${live.status}`]
  if (playing.playthrough.role !== wanted.role)
    faults.push(`the role is ${playing.playthrough.role}, not ${wanted.role}`)
  if (!wanted.choices(playing.playthrough.choices, playing.playthrough.role))
    faults.push(`wanted ${wanted.says}, and the choices are [${playing.playthrough.choices.join(' ')}]`)
  return [...faults, ...againstReplay(live, stories), ...againstKept(live), ...againstWords(live, stories)]
}

function addressOf({ screen, playing }: LiveGame): string | undefined {
  if (screen === 'title') return '/'
  if (screen === 'passage' || screen === 'nights') return undefined
  if (screen === 'access') return '/about/access'
  if (screen !== 'story') return `/${screen}`
  if (!playing) return undefined
  const { role, choices } = playing.playthrough
  return `/play/${role}${choices.length > 0 ? '/on' : ''}`
}

function againstReplay({ playing }: LiveGame, stories: BuiltStories): readonly string[] {
  if (!playing) return []
  const { role, seed, choices, given, storyHash } = playing.playthrough
  const story = stories.story(role)
  const replayed = replay(story, seed, choices, given)
  if (!replayed.ok) return [`replaying it says ${replayed.fault.code}`]
  if (replayed.value.kind === 'stopped') return [`replaying it stops at ${replayed.value.gone}`]
  const { session, steps } = replayed.value
  const faults: string[] = []
  if (storyHash !== story.storyHash) faults.push('the playthrough is of another story')
  if (!isDeepStrictEqual(playing.turn, session.turn())) faults.push('the turn is not that of a replay')
  if (!isDeepStrictEqual(playing.steps, steps)) faults.push('the steps are not those of a replay')
  const variables = session.variables()
  const others = Object.keys(variables).filter((name) => variables[name] !== playing.variables[name])
  if (others.length > 0) faults.push(`other values than in a replay: ${others.join(', ')}`)
  if (Object.keys(playing.variables).length !== Object.keys(variables).length) faults.push('other variables exist')
  if (playing.allChoices !== story.choices.length) faults.push('the choices of the whole role are not known')
  return faults
}

/** While another tab is ahead nothing is kept until the player has decided. */
function againstKept({ playing, kept, otherTab }: LiveGame): readonly string[] {
  if (!playing || otherTab) return []
  return isDeepStrictEqual(kept, plain(playing.playthrough)) ? [] : ['the autosave is not what is played']
}

const plain = (playthrough: Playthrough): unknown => JSON.parse(JSON.stringify(playthrough))

function againstWords({ playing, language, page, screen }: LiveGame, stories: BuiltStories): readonly string[] {
  if (!playing) return []
  const { role } = playing.playthrough
  const faults = Object.entries(playing.books).flatMap(([chapter, its]) => {
    const right = stories.book(role, chapter, language).language
    return its === right ? [] : [`chapter ${chapter} is in ${its}, not ${right}`]
  })
  if (screen !== 'story') return faults
  const words = new Map(
    Object.keys(playing.books).flatMap((chapter) => Object.entries(stories.book(role, chapter, language).words)),
  )
  const said = (id: string): string => (words.get(id) ?? '').replace(/\s+/g, ' ').trim()
  const lines = playing.turn.beats.flatMap((beat) => (beat.kind === 'line' ? [said(beat.line)] : []))
  const strange = page.lines.find((line) => !lines.includes(line))
  if (strange !== undefined) faults.push(`a line on the page is not of this turn: “${strange}”`)
  const ids = playing.turn.options.map(({ id }) => id)
  const shown = page.options.map(({ id }) => id)
  if (!page.before && !isDeepStrictEqual(shown, ids)) faults.push(`offers ${shown.join(' ')}, not ${ids.join(' ')}`)
  const reworded = page.options.find(({ id, text }) => text !== said(id))
  if (reworded) faults.push(`${reworded.id} says “${reworded.text}”, not “${said(reworded.id)}”`)
  return faults
}
