import { seededRandom } from '../../../src/authoring/seeded-random'

export interface SyntheticSize {
  readonly seed: number
  readonly chapters: number
  readonly scenesPerChapter: number
  /** Words of each text; three texts before and two after every choice. */
  readonly wordsPerLine: number
}

/** About 250,000 words in the authors' format. */
export const QUARTER_MILLION: SyntheticSize = { seed: 56, chapters: 12, scenesPerChapter: 100, wordsPerLine: 23 }

/**
 * A story of any size in the authors' format, built as our stories are: chapters of scenes that come one after
 * another with side ways, three choices each, scales that are shifted, flags that later scenes of the chapter ask for,
 * and a few of them in the chapter after.
 */
export function syntheticStory({ seed, chapters, scenesPerChapter, wordsPerLine }: SyntheticSize): string {
  const random = seededRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  let lines = 0
  const text = (): string => {
    lines += 1
    return `${Array.from({ length: wordsPerLine }, () => WORDS[below(WORDS.length)]).join(' ')}. #id:sy_${lines}`
  }
  const declared: string[] = []
  const scenes: string[] = []
  for (let chapter = 0; chapter < chapters; chapter += 1) {
    const flags = Array.from({ length: 6 }, (_, index) => `flag_${chapter}_${index}`)
    declared.push(...flags.map((flag) => `VAR ${flag} = false`))
    const before = chapter === 0 ? flags : [`flag_${chapter - 1}_0`, `flag_${chapter - 1}_1`]
    for (let scene = 0; scene < scenesPerChapter; scene += 1) {
      const name = (index: number): string =>
        index < scenesPerChapter ? `scene_${chapter}_${index}` : `scene_${chapter + 1}_0`
      const last = chapter + 1 === chapters && scene + 1 === scenesPerChapter
      const next = last ? 'END' : name(scene + 1)
      const minute = chapter * scenesPerChapter + scene
      const asked = scene < 5 ? (before[below(before.length)] ?? '') : (flags[below(flags.length)] ?? '')
      const choice = (index: number): string => {
        lines += 1
        const condition = index === 1 && scene > 3 ? `{${asked}} ` : ''
        const effect = [
          `~ shift(exposure, ${1 + below(5)})`,
          `~ ${flags[below(flags.length)]} = true`,
          `~ shift(trust, ${below(9) - 4})`,
        ][index]
        return `* ${condition}[${WORDS[below(WORDS.length)]} ${index} #id:sy_${lines} #src:prole-info/022-gero-at-eight #basis:typical]\n    ${effect}\n    ${text()}\n    ${text()}`
      }
      const skip = scene % 7 === 3 && scene + 2 < scenesPerChapter ? `\n    -> ${name(scene + 2)}` : ''
      scenes.push(
        [
          `=== scene_${chapter}_${scene} ===`,
          `# scene:synthetic-${chapter}-${scene}`,
          ...(scene === 0 ? [`# chapter:c${chapter}`] : []),
          ...(scene + 1 === scenesPerChapter ? [`# chapter-end:c${chapter}`] : []),
          `# at:${new Date(Date.UTC(1956, 9, 1, 0, minute)).toISOString().slice(0, 16)}`,
          '# place:radio',
          ...(last ? ['# ending:end', '# title:The end'] : []),
          text(),
          `{${asked}:\n    ${text()}\n  - else:\n    ${text()}\n}`,
          ...(last
            ? [`{exposure >= 50:\n    ${text()}\n}`, '-> END']
            : [choice(0), choice(1), `${choice(2)}${skip}`, `- -> ${next}`]),
        ].join('\n'),
      )
    }
  }
  return `VAR exposure = 10\nVAR trust = 40\n${declared.join('\n')}\n-> scene_0_0\n${scenes.join('\n')}
=== function shift(ref scale, by) ===
~ scale = MAX(0, MIN(100, scale + by))
`
}

const WORDS =
  'street window bread lamp paper night tram coat river door voice hand stairs glass smoke flag square letter winter boots'.split(
    ' ',
  )
