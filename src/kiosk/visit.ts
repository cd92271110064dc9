import type { ChoiceId } from '../story/ids'

interface AfterChoice {
  readonly at: 'answer' | 'others' | 'take'
  readonly moment: string
  readonly choice: ChoiceId
}

/** Where a visitor is. `attract` is nobody: the city runs through its days. */
export type Visit =
  | { readonly at: 'attract' }
  | { readonly at: 'moments' }
  | { readonly at: 'scene'; readonly moment: string }
  /** `back`: the sources were opened before the choice, and lead back to it. */
  | {
      readonly at: 'sources'
      readonly moment: string
      readonly choice: ChoiceId
      readonly page: number
      readonly back: boolean
    }
  | AfterChoice

export type Press =
  | { readonly press: 'begin' | 'again' | 'another' | 'sources' | 'others' | 'take' | 'back' }
  | { readonly press: 'moment'; readonly moment: string }
  | { readonly press: 'why'; readonly choice: ChoiceId }
  | { readonly press: 'choice'; readonly choice: ChoiceId }
  /** Another of the sources behind a choice. */
  | { readonly press: 'page'; readonly page: number }

export const NOBODY: Visit = { at: 'attract' }

/** Where a press leads. A press that means nothing there, as in a storm of touches, changes nothing. */
export function press(visit: Visit, pressed: Press): Visit {
  if (pressed.press === 'again') return NOBODY
  switch (visit.at) {
    case 'attract':
      return pressed.press === 'begin' ? { at: 'moments' } : visit
    case 'moments':
      return pressed.press === 'moment' ? { at: 'scene', moment: pressed.moment } : visit
    case 'scene':
      return inScene(visit, pressed)
    case 'sources':
      return inSources(visit, pressed)
    default:
      return afterChoice(visit, pressed)
  }
}

type At<Name extends Visit['at']> = Extract<Visit, { at: Name }>

function inScene(visit: At<'scene'>, pressed: Press): Visit {
  const { moment } = visit
  if (pressed.press === 'choice') return { at: 'answer', moment, choice: pressed.choice }
  if (pressed.press === 'why') return { at: 'sources', moment, choice: pressed.choice, page: 0, back: true }
  return pressed.press === 'another' ? { at: 'moments' } : visit
}

function inSources(visit: At<'sources'>, pressed: Press): Visit {
  const { moment, choice, back } = visit
  if (pressed.press === 'page') return { ...visit, page: pressed.page }
  if (pressed.press === 'back') return back ? { at: 'scene', moment } : { at: 'answer', moment, choice }
  // What others chose is never seen before one's own choice.
  return pressed.press === 'others' && !back ? { at: 'others', moment, choice } : visit
}

function afterChoice(visit: AfterChoice, pressed: Press): Visit {
  const { at, moment, choice } = visit
  if (pressed.press === 'another') return { at: 'moments' }
  if (at === 'answer' && pressed.press === 'sources') return { at: 'sources', moment, choice, page: 0, back: false }
  if (at === 'answer' && pressed.press === 'others') return { at: 'others', moment, choice }
  if (at === 'others' && pressed.press === 'sources') return { at: 'sources', moment, choice, page: 0, back: false }
  if (at === 'others' && pressed.press === 'take') return { at: 'take', moment, choice }
  if (at === 'take' && pressed.press === 'back') return { at: 'others', moment, choice }
  return visit
}
