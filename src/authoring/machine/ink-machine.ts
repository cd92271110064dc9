import type { Story } from 'inkjs/full'
import { type InkContainer, type InkStory, internalsOf } from './ink-internals'

/** One paragraph that ink gave out. In our stories `text` is a line id. */
export interface PlayedLine {
  readonly text: string
  readonly tags: readonly string[]
}

export interface OpenChoice {
  /** In our stories the choice's id. */
  readonly text: string
  /** Where ink goes on: the same for one choice of the source however its text comes out. */
  readonly target: string
}

/** What went wrong in play, in ink's words; with `'file' line N:` where ink knows it. */
export interface RuntimeTrouble {
  readonly kind: 'error' | 'warning' | 'endless'
  readonly message: string
}

export interface PlayedTurn {
  readonly lines: readonly PlayedLine[]
  readonly open: readonly OpenChoice[]
  /** The knots that were entered, in order. */
  readonly knots: readonly string[]
  readonly troubles: readonly RuntimeTrouble[]
}

/** Plays a compiled story turn by turn and survives whatever the story does. */
export interface InkMachine {
  readonly story: Story
  /** Begins anew. */
  start(seed: number): PlayedTurn
  /** Takes the open choice at `index`. After an error the machine has to be started anew. */
  choose(index: number): PlayedTurn
  /** Plays on from wherever the state stands. */
  advance(): PlayedTurn
}

/** Steps of one turn after which it is taken for endless; a chapter of 10,000 words takes about 3,000. */
const MOST_STEPS = 200_000

/** Pieces of one paragraph; ink goes through all of them at every step, so that an endless one would never be done. */
const MOST_PIECES = 1500

/** Knots of one turn that are told of; a turn that enters more goes round in a circle. */
const MOST_KNOTS = 1000

class EndlessTurn extends Error {}

export function createInkMachine(story: Story): InkMachine {
  const inner = internalsOf(story)
  const troubles: RuntimeTrouble[] = []
  let entered: string[] = []
  const knots = new Map<InkContainer, string>()
  for (const [name, object] of inner.mainContentContainer.namedContent)
    if (name !== 'global decl') knots.set(object as InkContainer, name)
  let steps = 0

  story.allowExternalFunctionFallbacks = true
  story.onError = (message, type) => troubles.push({ kind: Number(type) === 1 ? 'warning' : 'error', message })
  const onStep = (): void => {
    steps += 1
    if (steps > MOST_STEPS || inner.state._currentFlow.outputStream.length > MOST_PIECES) throw new EndlessTurn()
  }
  watch(inner, onStep, (container) => {
    const knot = knots.get(container)
    if (knot !== undefined && knot !== entered.at(-1) && entered.length < MOST_KNOTS) entered.push(knot)
  })

  const advance = (): PlayedTurn => {
    const lines: PlayedLine[] = []
    steps = 0
    try {
      while (story.canContinue) {
        const text = (story.Continue() ?? '').trim()
        const tags = story.currentTags ?? []
        if (text !== '' || tags.length > 0) lines.push({ text, tags })
      }
    } catch (error) {
      const endless = error instanceof EndlessTurn
      const where = whereabouts(inner)
      troubles.push(
        endless
          ? { kind: 'endless', message: `${where}the story goes on for ever without a choice` }
          : { kind: 'error', message: `${where}${error instanceof Error ? error.message : String(error)}` },
      )
      // A throw in the middle of a line leaves inkjs believing that it still stands inside of it.
      inner._recursiveContinueCount = 0
      inner._stateSnapshotAtLastNewline = null
    }
    const spent = troubles.splice(0)
    const stopped = spent.some(({ kind }) => kind !== 'warning')
    const open = stopped ? [] : story.currentChoices.map(toOpenChoice)
    const knotsEntered = entered
    entered = []
    return { lines, open, knots: knotsEntered, troubles: spent }
  }

  return {
    story,
    advance,
    start(seed) {
      steps = 0
      story.ResetState()
      story.state.storySeed = seed
      story.state.previousRandom = 0
      return advance()
    },
    choose(index) {
      story.ChooseChoiceIndex(index)
      return advance()
    },
  }
}

function toOpenChoice(choice: Story['currentChoices'][number]): OpenChoice {
  return { text: choice.text.trim(), target: String(choice.targetPath) }
}

function watch(inner: InkStory, onStep: () => void, onVisit: (container: InkContainer) => void): void {
  const step = inner.ContinueSingleStep.bind(inner)
  inner.ContinueSingleStep = () => {
    onStep()
    return step()
  }
  const visit = inner.VisitContainer.bind(inner)
  inner.VisitContainer = (container, atStart) => {
    onVisit(container)
    visit(container, atStart)
  }
}

/** `'file' line N: ` of what was played last, as ink writes it; empty where ink does not know. */
function whereabouts(inner: InkStory): string {
  const thread = inner.state.callStack._threads.at(-1)
  const pointer = thread?.callstack.at(-1)?.currentPointer
  const found = pointer?.isNull === false ? pointer.container : thread?.previousPointer.container
  const metadata = found?.debugMetadata
  return metadata ? `'${metadata.fileName ?? ''}' line ${metadata.startLineNumber}: ` : ''
}
