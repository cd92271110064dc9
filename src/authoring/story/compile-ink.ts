import { dirname, relative, resolve } from 'node:path'
import { Compiler, CompilerOptions, type Story } from 'inkjs/full'
import type { Fault } from '../fault'
import type { InkFile } from './read-ink'

export interface CompiledInk {
  /** Ink's JSON, or undefined when there is an error. */
  readonly json: string | undefined
  /** Ready to be played, and knowing the line of everything in it. Undefined when there is an error. */
  readonly story: Story | undefined
  readonly faults: readonly Fault[]
}

const MESSAGE = /^(?:ERROR|WARNING|TODO|AUTHOR|RUNTIME ERROR): (?:'([^']+)' )?(?:line (\d+): )?([\s\S]*)$/

/**
 * Compiles ink sources held in memory. `sources` gives the text of each file by absolute path; errors and warnings
 * become faults at their file and line.
 */
export function compileInk(main: string, sources: ReadonlyMap<string, string>, projectRoot: string): CompiledInk {
  const folder = dirname(main)
  const faults = new Map<string, Fault>()
  const report = (message: string, type: number): void => {
    const parts = MESSAGE.exec(message)
    const file = relative(projectRoot, resolve(folder, parts?.[1] ?? main))
    const fault: Fault = {
      file,
      line: Number(parts?.[2] ?? 1),
      rule: type === 2 ? 'ink-error' : 'ink-warning',
      message: (parts?.[3] ?? message).trim(),
      mend: 'mend the ink at this line',
      ...(type === 2 ? {} : { warning: true }),
    }
    // Ink repeats a parse error for every rule it tried.
    faults.set(`${fault.file}:${fault.line}:${fault.message}`, fault)
  }
  const handler = {
    ResolveInkFilename: (name: string) => resolve(folder, name),
    LoadInkFileContents: (path: string) => {
      const text = sources.get(path)
      if (text === undefined) throw new Error(`no such file: ${relative(projectRoot, path)}`)
      return text
    },
  }
  let json: string | undefined
  let story: Story | undefined
  try {
    // All five options: with fewer, the first message throws inside inkjs.
    const options = new CompilerOptions(relative(folder, main), [], false, report, handler)
    story = new Compiler(sources.get(main) ?? '', options).Compile()
    const compiled: unknown = story.ToJson()
    if (typeof compiled === 'string') json = compiled
  } catch (error) {
    if (![...faults.values()].some(({ warning }) => !warning)) report(`ERROR: ${String(error)}`, 2)
  }
  const list = [...faults.values()]
  const broken = json === undefined || list.some(({ warning }) => !warning)
  return broken ? { json: undefined, story: undefined, faults: list } : { json, story, faults: list }
}

/** The sources of read files, unchanged, by absolute path. */
export function sourcesOf(files: readonly InkFile[]): Map<string, string> {
  return new Map(files.map(({ path, lines }) => [path, lines.join('\n')]))
}
