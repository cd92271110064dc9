import type { TurnSummary } from '../explore/turn-graph'
import { readInkLine } from '../story/ink-line'
import type { ChoiceRecord, KnotRecord, LiftedFile, LineRecord } from '../story/lift-words'

/** One line of a scene as it stands in the file. */
export type SceneRow =
  | { readonly kind: 'text'; readonly line: LineRecord; readonly depth: number }
  | { readonly kind: 'choice'; readonly choice: ChoiceRecord; readonly condition: string; readonly depth: number }
  /** Conditions, changes of variables, diverts. */
  | { readonly kind: 'logic'; readonly source: string; readonly depth: number }

export interface SceneFacts {
  readonly id: string
  readonly knot: KnotRecord
  readonly chapter: string
  readonly rows: readonly SceneRow[]
}

/** The scenes of a role in the order of its files, each with its lines. */
export function scenesOf(files: readonly LiftedFile[]): readonly SceneFacts[] {
  return files.flatMap((lifted) => {
    const lines = new Map(lifted.lines.map((record) => [record.line, record]))
    const choices = new Map(lifted.choices.map((record) => [record.line, record]))
    const chapter = lifted.knots.find(({ tags }) => tags.has('chapter'))?.tags.get('chapter') ?? ''
    return lifted.knots.flatMap((knot, index) => {
      const id = knot.tags.get('scene')
      if (id === undefined) return []
      const end = (lifted.knots[index + 1]?.line ?? lifted.file.lines.length + 1) - 1
      const rows = lifted.file.lines.slice(knot.line, end).flatMap((raw, offset): SceneRow[] => {
        const at = knot.line + offset + 1
        const depth = Math.floor((raw.length - raw.trimStart().length) / 2)
        const [line, choice, source] = [lines.get(at), choices.get(at), raw.trim()]
        if (line) return [{ kind: 'text', line, depth }]
        if (choice) return [{ kind: 'choice', choice, condition: conditionOf(raw), depth }]
        return source === '' || source.startsWith('#') || source.startsWith('//')
          ? []
          : [{ kind: 'logic', source, depth }]
      })
      return [{ id, knot, chapter, rows }]
    })
  })
}

function conditionOf(raw: string): string {
  const line = readInkLine(raw)
  return line.kind === 'choice' ? line.before.replace(/^[*+\s]+/, '').trim() : ''
}

export interface SceneStep {
  readonly from: string
  readonly to: string
}

/** Which scene can follow which, each pair once. */
export function stepsOf(summaries: readonly TurnSummary[]): readonly SceneStep[] {
  const steps = new Map<string, SceneStep>()
  for (const { from, scenes } of summaries) {
    let before = from?.scene
    for (const scene of scenes) {
      if (before !== undefined && before !== scene) steps.set(`${before} ${scene}`, { from: before, to: scene })
      before = scene
    }
  }
  return [...steps.values()]
}
