import { CHAPTERS, MAIN, type StoryCopy } from './story-copy'

/** One fault, planted in a copy of the real story, and where the check has to find it. */
export interface Plant {
  readonly rule: string
  readonly what: string
  plant(copy: StoryCopy): { readonly file: string; readonly line: number }
}

const [ONE = '', TWO = ''] = CHAPTERS
/** Lines of the story, whatever its words are at the moment. */
export const TEXT = /^[A-Z"].*[.?!"] (#who:[a-z-]+ )?#id:\w+$/
export const SPOKEN = /#who:[a-z-]+ #id:\w+$/
export const CHOICE = /^\* \[[^\]]*#src:\S+ [^\]]*#basis:(typical|documented|composite)\]$/
export const WEIGHING = /^\* .*#weigh:/

/** Changes the first line that fits, in place. */
export function inPlace(file: string, pattern: RegExp, change: (line: string) => string) {
  return (copy: StoryCopy) => {
    const lines = copy.lines(file)
    const index = copy.find(file, pattern)
    lines[index] = change(lines[index] ?? '')
    copy.write(file, lines)
    return { file, line: index + 1 }
  }
}

const plantChoice = (change: (line: string) => string) => inPlace(ONE, CHOICE, change)
const plantText = (change: (line: string) => string) => inPlace(ONE, TEXT, change)
const plantTag = (tag: string, value: string) => inPlace(TWO, new RegExp(`^# ${tag}:`), () => `# ${tag}:${value}`)

/** Puts text behind the main file's last line. */
function atEnd(text: readonly string[], offset: number) {
  return (copy: StoryCopy) => {
    const lines = copy.lines(MAIN)
    copy.write(MAIN, [...lines, ...text])
    return { file: MAIN, line: lines.length + offset }
  }
}

export const LINT_PLANTS: readonly Plant[] = [
  { rule: 'ink-error', what: 'a divert to nowhere', plant: inPlace(ONE, /^- -> \w+$/, () => '- -> nowhere_at_all') },
  {
    rule: 'include-missing',
    what: 'an INCLUDE of no file',
    plant: inPlace(MAIN, /^INCLUDE student\/5/, () => 'INCLUDE student/6-missing.ink'),
  },
  {
    rule: 'include-cycle',
    what: 'a file that includes the main file',
    plant: inPlace(ONE, /^\/\/ /, () => 'INCLUDE student.ink'),
  },
  { rule: 'line-without-id', what: 'a line without an id', plant: plantText((line) => line.replace(/ #id:\w+/, '')) },
  { rule: 'bad-id', what: 'an id with capitals', plant: plantText((line) => line.replace(/#id:(\w+)/, '#id:$1_A')) },
  {
    rule: 'id-twice',
    what: 'an id of another line',
    plant(copy) {
      const index = copy.find(ONE, TEXT)
      const second = copy.find(ONE, TEXT, index + 1)
      const lines = copy.lines(ONE)
      const id = /#id:\w+/.exec(lines[index] ?? '')?.[0] ?? ''
      lines[second] = (lines[second] ?? '').replace(/#id:\w+/, id)
      copy.write(ONE, lines)
      return { file: ONE, line: second + 1 }
    },
  },
  {
    rule: 'id-used-again',
    what: 'an id that was taken out once',
    plant(copy) {
      const index = copy.find(ONE, TEXT)
      const id = /#id:(\w+)/.exec(copy.lines(ONE)[index] ?? '')?.[1] ?? ''
      copy.write('stories/student/ids.txt', [`${id} gone`])
      return { file: ONE, line: index + 1 }
    },
  },
  {
    rule: 'choice-form',
    what: 'a tag outside the bracket',
    plant: plantChoice((line) =>
      `${line.replace(/ #basis:\w+\]/, ']')} #basis:typical`.replace(/\] #basis/, ' #basis:typical] #to'),
    ),
  },
  {
    rule: 'choice-without-basis',
    what: 'a choice without a basis',
    plant: plantChoice((line) => line.replace(/ #basis:\w+/, '')),
  },
  {
    rule: 'unknown-basis',
    what: 'a basis that there is not',
    plant: plantChoice((line) => line.replace(/#basis:\w+/, '#basis:likely')),
  },
  {
    rule: 'choice-without-passage',
    what: 'a choice without evidence',
    plant: plantChoice((line) => line.replace(/ #src:\S+/g, '')),
  },
  {
    rule: 'unknown-passage',
    what: 'a passage that there is not',
    plant: plantChoice((line) => line.replace(/#src:\S+/, '#src:prole-info/999-nothing')),
  },
  {
    rule: 'passage-cited-twice',
    what: 'the same passage twice',
    plant: plantChoice((line) => line.replace(/(#src:\S+)/, '$1 $1')),
  },
  {
    rule: 'invented-outside-linking',
    what: 'an invented choice in a scene that matters',
    plant(copy) {
      const linking = copy.find(ONE, /^# linking/)
      const knot = copy.find(ONE, /^===/, linking)
      const index = copy.find(ONE, CHOICE, knot)
      const lines = copy.lines(ONE)
      if (lines.slice(knot, index).includes('# linking')) throw new Error('two linking scenes one after the other')
      lines[index] = (lines[index] ?? '').replace(/#basis:\w+/, '#basis:invented')
      copy.write(ONE, lines)
      return { file: ONE, line: index + 1 }
    },
  },
  { rule: 'unknown-tag', what: 'a slip in a tag', plant: plantText((line) => `${line} #mood:grey`) },
  { rule: 'unknown-place', what: 'a place that there is not', plant: plantTag('place', 'atlantis') },
  { rule: 'bad-moment', what: 'a day that there is not', plant: plantTag('at', '1956-10-32T10:00') },
  { rule: 'unknown-diorama', what: 'a picture that there is not', plant: plantTag('diorama', 'moon-base') },
  { rule: 'unknown-sound', what: 'a sound that there is not', plant: plantTag('sound', 'trumpets') },
  { rule: 'unknown-cue', what: 'a cue that goes on', plant: plantTag('cue', 'council-hall') },
  { rule: 'unknown-weather', what: 'a weather that there is not', plant: plantTag('weather', 'hail') },
  { rule: 'bad-crowd', what: 'too big a crowd', plant: plantTag('crowd', '7') },
  { rule: 'unknown-chapter', what: 'a chapter that roles.yaml does not have', plant: plantTag('chapter', 'interlude') },
  {
    rule: 'scene-without-at',
    what: 'a scene without a time',
    plant: atEnd(['=== extra ===', '# scene:student-extra', '# chapter:after', '# place:muegyetem', '-> END'], 1),
  },
  {
    rule: 'tags-without-scene',
    what: 'tags on a knot that is no scene',
    plant: atEnd(['=== extra ===', '# place:radio', '-> END'], 2),
  },
  {
    rule: 'ending-without-title',
    what: 'an ending without a title',
    plant: atEnd(
      [
        '=== extra ===',
        '# scene:student-extra',
        '# at:1956-12-31T10:00',
        '# place:radio',
        '# chapter:after',
        '# ending:extra',
        '-> END',
      ],
      6,
    ),
  },
  {
    rule: 'unknown-person',
    what: 'a speaker whom nobody knows',
    plant: inPlace(ONE, SPOKEN, (line) => line.replace(/#who:[a-z-]+/, '#who:nobody-at-all')),
  },
  {
    rule: 'unknown-contested',
    what: 'a claim that there is not',
    plant: (copy) => weigh(copy, (line) => line.replace(/#weigh:[a-z0-9-]+/, '#weigh:no-such-claim')),
  },
  {
    rule: 'position-not-remembered',
    what: 'a position that the story forgets',
    plant: (copy) => weigh(copy, (line) => line, true),
  },
  { rule: 'note-without-summary', what: 'a content note without a summary', plant: summary },
  {
    rule: 'pass-without-note',
    what: '#pass in a scene without a note',
    plant: plantChoice((line) => line.replace(']', ' #pass]')),
  },
  {
    rule: 'locked-without-condition',
    what: 'a choice closed to everybody',
    plant: plantChoice((line) => line.replace(']', ' #locked:Not now.]')),
  },
  {
    rule: 'locked-without-reason',
    what: 'a closed choice without a reason',
    plant: plantChoice((line) => line.replace('* [', '* {signed_points} [').replace(']', ' #locked:]')),
  },
  { rule: 'against-the-chronology', what: 'a scene before the statue on 25 October', plant: chronology },
  { rule: 'glue', what: 'glue', plant: plantText((line) => line.replace(' #', ' <> #')) },
  {
    rule: 'inline-alternatives',
    what: 'alternatives inside a text',
    plant: plantText((line) => line.replace(/^(\S+) /, '$1 {signed_points: much} ')),
  },
  { rule: 'two-fragments', what: 'two texts on a line', plant: plantText((line) => `${line} And more. #id:st_two_1`) },
  {
    rule: 'chance',
    what: 'a number drawn by lot',
    plant: inPlace(ONE, /^ {4}~ shift\(/, () => '    ~ exposure = RANDOM(1, 5)'),
  },
  {
    rule: 'broken-number',
    what: 'a number that is not whole',
    plant: inPlace(MAIN, /^VAR trust_judit = 45/, (line) => line.replace('45', '4.5')),
  },
  {
    rule: 'long-sentence',
    what: 'a sentence of thirty words',
    plant: plantText((line) => line.replace(/^.* #id/, `${'Word '.repeat(29)}word. #id`)),
  },
  {
    rule: 'question-of-hindsight',
    what: 'the question nobody may ask',
    plant: plantText((line) => line.replace(/^.*? #/, 'What would you have done? #')),
  },
  {
    rule: 'broken-yaml',
    what: 'broken YAML',
    plant: inPlace('stories/student/people.yaml', /^ *- id:/, (line) => `${line} }: [`),
  },
  { rule: 'person-not-marked', what: 'an invented person who is not marked', plant: person },
]

function weigh(copy: StoryCopy, change: (line: string) => string, forget = false) {
  const file = CHAPTERS.find((name) => copy.lines(name).some((line) => WEIGHING.test(line))) ?? ONE
  const lines = copy.lines(file)
  // The last of the group, so that the others still take a position.
  const first = copy.find(file, WEIGHING)
  const index = copy.find(file, WEIGHING, first + 1)
  lines[index] = change(lines[index] ?? '')
  if (forget) lines[index + 1] = (lines[index + 1] ?? '').replace(/trusted_\w+ = .*/, 'has_papers = true')
  copy.write(file, lines)
  return { file, line: index + 1 }
}

function chronology(copy: StoryCopy) {
  const lines = copy.lines(TWO)
  const last = lines.findLastIndex((line) => line.startsWith('# at:1956-10-24T'))
  const index = last >= 0 ? last : lines.findLastIndex((line) => line.startsWith('# at:'))
  const place = lines.findIndex((line, at) => at > index && line.startsWith('# place:'))
  lines[index] = '# at:1956-10-25T11:00'
  lines[place] = '# place:stalin-statue'
  copy.write(TWO, lines)
  return { file: TWO, line: index + 1 }
}

function person(copy: StoryCopy) {
  const file = 'stories/student/people.yaml'
  const lines = copy.lines(file)
  const mark = copy.find(file, /fictional: true/)
  const begin = lines.findLastIndex((line, at) => at <= mark && /^ *- /.test(line))
  lines[mark] = (lines[mark] ?? '').replace('fictional: true', 'fictional: false')
  copy.write(file, lines)
  return { file, line: begin + 1 }
}

function summary(copy: StoryCopy) {
  const file = CHAPTERS.find((name) => copy.lines(name).some((line) => line.startsWith('# summary:'))) ?? TWO
  const lines = copy.lines(file)
  const index = copy.find(file, /^# summary:/)
  const knot = lines.findLastIndex((line, at) => at < index && line.startsWith('==='))
  lines[index] = ''
  copy.write(file, lines)
  return { file, line: copy.find(file, /^# note:/, knot) + 1 }
}
