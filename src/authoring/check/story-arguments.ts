/** What the story commands can be told. Numbers are seconds. */
export interface StoryArguments {
  readonly roles: readonly string[]
  readonly storiesFolder: string
  readonly json: boolean
  /** A plain ink file to be checked without our rules. */
  readonly plain: string | undefined
  readonly seconds: number
  readonly seed: number
  /** Do not print warnings. */
  readonly quiet: boolean
  /** Only compile and lint, do not play. */
  readonly lint: boolean
  /** Words that are no option, in order. */
  readonly words: readonly string[]
}

export type ParsedArguments =
  | { readonly ok: true; readonly value: StoryArguments }
  | { readonly ok: false; readonly message: string }

const WITH_VALUE = new Set(['--role', '--stories', '--plain', '--seconds', '--seed'])
const ALONE = new Set(['--json', '--quiet', '--lint'])

/** Reads what stands behind `npm run story:… --`. */
export function readArguments(given: readonly string[]): ParsedArguments {
  const values = new Map<string, string[]>()
  const flags = new Set<string>()
  const words: string[] = []
  for (let index = 0; index < given.length; index += 1) {
    const name = given[index] ?? ''
    if (!name.startsWith('--')) words.push(name)
    else if (ALONE.has(name)) flags.add(name)
    else if (WITH_VALUE.has(name)) {
      const value = given[index + 1]
      if (value === undefined) return { ok: false, message: `${name} needs something after it` }
      values.set(name, [...(values.get(name) ?? []), value])
      index += 1
    } else return { ok: false, message: `there is no option ${name}; options are ${optionNames()}` }
  }
  const numbers = {
    seconds: Number(values.get('--seconds')?.[0] ?? 60),
    seed: Number(values.get('--seed')?.[0] ?? 1956),
  }
  if (Object.values(numbers).some(Number.isNaN)) return { ok: false, message: '--seconds and --seed are numbers' }
  return {
    ok: true,
    value: {
      ...numbers,
      roles: values.get('--role') ?? [],
      storiesFolder: values.get('--stories')?.[0] ?? 'stories',
      plain: values.get('--plain')?.[0],
      json: flags.has('--json'),
      quiet: flags.has('--quiet'),
      lint: flags.has('--lint'),
      words,
    },
  }
}

function optionNames(): string {
  return [...WITH_VALUE, ...ALONE].join(', ')
}
