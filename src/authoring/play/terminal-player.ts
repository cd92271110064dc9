import type { ChoiceId, SceneId } from '../../story/ids'
import { replay } from '../../story/replay'
import type { StorySession } from '../../story/story-session'
import type { ChoiceFacts, RoleStory } from '../../story/structure'
import type { EvidenceBase } from '../evidence/evidence-base'
import type { BuiltRole } from '../story/build-role'
import { sayPassage } from './say-passage'

export interface TerminalPlayer {
  /** The text of the turn and its numbered choices. */
  show(): string
  answer(line: string): { readonly text: string; readonly over: boolean }
}

const HELP = 'a number: choose · e and a number: its evidence · b: back · v: variables · q: leave'

/** Plays a built role by lines of text. What was chosen is the whole state, as in the game. */
export function createPlayer(
  { structure, books, lifted }: BuiltRole,
  evidence: EvidenceBase | undefined,
  seed: number,
): TerminalPlayer {
  const words = new Map(books.flatMap((book) => Object.entries(book.words)))
  const facts = new Map(books.flatMap((book) => Object.entries(book.choices))) as Map<string, ChoiceFacts>
  const speakers = new Map(books.flatMap((book) => Object.entries(book.speakers)))
  const knots = lifted.flatMap((file) => file.knots)
  let choices: readonly ChoiceId[] = []
  let session = begin(structure, seed, choices)

  const head = (scene: SceneId): string => {
    const tags = knots.find((knot) => knot.tags.get('scene') === scene)?.tags
    return `\n── ${scene} · ${tags?.get('at') ?? ''} · ${tags?.get('place') ?? ''}`
  }
  const show = (): string => {
    if (!session) return 'this story cannot be played'
    const { beats, options } = session.turn()
    const text = beats.map((beat) => {
      if (beat.kind === 'scene') return head(beat.scene)
      const who = speakers.get(beat.line)
      return `${who === undefined ? '' : `[${who}] `}${words.get(beat.line) ?? beat.line}`
    })
    const open = options.map(({ id, locked }, index) => {
      const own = facts.get(id)
      const reason = locked ? ` (closed: ${words.get(`${id}.locked`) ?? ''})` : ''
      const weigh = own?.weigh === undefined ? '' : ` · weighs ${own.weigh}`
      return `  ${index + 1}. ${words.get(id) ?? id}${reason}  [${own?.basis}, ${own?.passages.length ?? 0}${weigh}]`
    })
    return [...text, '', ...(open.length === 0 ? ['The end.'] : open), `  ${HELP}`].join('\n')
  }
  const choose = (number: number): string => {
    const option = session?.turn().options[number - 1]
    if (!session || !option) return 'there is no such choice'
    const result = session.choose(option.id)
    if (!result.ok) return result.fault.code === 'story/choice-locked' ? 'this is closed to you' : result.fault.code
    choices = [...choices, option.id]
    return show()
  }
  const evidenceOf = (number: number): string => {
    const option = session?.turn().options[number - 1]
    const own = option && facts.get(option.id)
    if (!own) return 'there is no such choice'
    if (!evidence) return own.passages.join('\n')
    return own.passages.map((id) => sayPassage(id, evidence)).join('\n\n')
  }
  const back = (): string => {
    choices = choices.slice(0, -1)
    session = begin(structure, seed, choices)
    return show()
  }

  return {
    show,
    answer(line) {
      const shown = /^e\s*(\d+)$/.exec(line)?.[1]
      if (line === 'q') return { text: choices.join(' '), over: true }
      if (/^\d+$/.test(line)) return { text: choose(Number(line)), over: false }
      if (shown !== undefined) return { text: evidenceOf(Number(shown)), over: false }
      if (line === 'b') return { text: back(), over: false }
      if (line === 'v') return { text: JSON.stringify(session?.variables() ?? {}, null, 1), over: false }
      return { text: HELP, over: false }
    },
  }
}

function begin(structure: RoleStory | undefined, seed: number, choices: readonly ChoiceId[]): StorySession | undefined {
  const result = structure && replay(structure, seed, choices)
  return result?.ok ? result.value.session : undefined
}
