import { CHOICE, inPlace, type Plant, TEXT } from './plants'
import { CHAPTERS, MAIN, type StoryCopy } from './story-copy'

const [ONE = ''] = CHAPTERS
const GATHER = /^- -> \w+$/

/** Faults that show only in play; planted in the real first chapter. */
export const PLAY_PLANTS: readonly Plant[] = [
  {
    rule: 'dead-end',
    what: 'a branch that leads nowhere',
    plant(copy) {
      const lines = copy.lines(ONE)
      const choice = copy.find(ONE, CHOICE)
      const next = lines.findIndex((line, at) => at > choice && /^[*-] /.test(line))
      // The last text before the story stops is what a reader sees last.
      const text = lines.findLastIndex((line, at) => at < next && TEXT.test(line.trim()))
      lines[next - 1] = `${lines[next - 1]}\n    -> END`
      copy.write(ONE, lines)
      return { file: ONE, line: text + 1 }
    },
  },
  {
    rule: 'runtime-error',
    what: 'a text compared like a number',
    plant(copy) {
      const { file, line } = inPlace(ONE, GATHER, (text) =>
        text.replace('- ->', '-\n{her_point > 3:\n    ~ exposure += 0\n}\n->'),
      )(copy)
      return { file, line: line + 1 }
    },
  },
  {
    rule: 'endless-turn',
    what: 'a loop without a choice in it',
    plant(copy) {
      const index = copy.find(ONE, GATHER)
      const lines = copy.lines(ONE)
      lines[index] = '- -> round_and_round'
      copy.write(ONE, lines)
      const main = copy.lines(MAIN)
      copy.write(MAIN, [
        ...main,
        '=== round_and_round ===',
        '-> round_and_back',
        '=== round_and_back ===',
        '-> round_and_round',
      ])
      return { file: MAIN, line: main.length + 1 }
    },
  },
  {
    rule: 'loop-without-exit',
    what: 'a waiting that never ends',
    plant(copy) {
      const main = copy.lines(MAIN)
      const index = copy.find(ONE, GATHER)
      const lines = copy.lines(ONE)
      lines[index] = '- -> waiting_room'
      copy.write(ONE, lines)
      copy.write(MAIN, [
        ...main,
        '=== waiting_room ===',
        '+ [Wait #id:st_wait_1 #src:prole-info/022-gero-at-eight #basis:typical]',
        '    -> waiting_room',
      ])
      return { file: MAIN, line: main.length + 2 }
    },
  },
  {
    rule: 'all-locked',
    what: 'a place where every choice is closed',
    plant(copy) {
      const lines = copy.lines(ONE)
      const knot = copy.find(ONE, /^===/)
      const end = copy.find(ONE, /^===/, knot + 1)
      for (let at = knot; at < end; at += 1)
        if (CHOICE.test(lines[at] ?? ''))
          lines[at] = (lines[at] ?? '').replace('* [', '* {not signed_points} [').replace(']', ' #locked:Not now.]')
      copy.write(ONE, lines)
      const text = lines.findLastIndex((line, at) => at < copy.find(ONE, CHOICE_LOCKED, knot) && TEXT.test(line))
      return { file: ONE, line: text + 1 }
    },
  },
  {
    rule: 'never-offered',
    what: 'a condition that cannot come true',
    plant: inPlace(ONE, CHOICE, (line) => line.replace('* [', '* {exposure > 100} [')),
  },
  {
    rule: 'never-reached',
    what: 'a scene that nothing leads to',
    plant(copy) {
      const main = copy.lines(MAIN)
      copy.write(MAIN, [
        ...main,
        ...[
          '=== island ===',
          '# scene:student-island',
          '# at:1956-12-31T10:00',
          '# place:muegyetem',
          '# ending:island',
          '# title:Island',
        ],
        ...['Nobody comes here. #id:st_island_1', '-> END'],
      ])
      return { file: MAIN, line: main.length + 1 }
    },
  },
  { rule: 'time-runs-backwards', what: 'a scene earlier than the one before it', plant: backwards },
  {
    rule: 'too-many-words',
    what: 'a long passage without a choice',
    plant(copy) {
      const lines = copy.lines(ONE)
      const index = copy.find(ONE, TEXT)
      lines[index] = (lines[index] ?? '').replace(/^.*? #/, `${'Short words here. '.repeat(45)}#`)
      copy.write(ONE, lines)
      return { file: ONE, line: index + 1 }
    },
  },
  {
    rule: 'variable-never-set',
    what: 'a variable that nothing sets',
    plant: variable('VAR unset_flag = false', '{unset_flag:\n    ~ exposure += 1\n}'),
  },
  {
    rule: 'variable-never-read',
    what: 'a variable that nothing reads',
    plant: variable('VAR unread_flag = false', '~ unread_flag = true'),
  },
  {
    rule: 'variable-not-used',
    what: 'a variable that is only declared',
    plant: variable('VAR idle_flag = false', '~ exposure += 0'),
  },
  {
    rule: 'chapter-without-end',
    what: 'a way out of a chapter that does not end it',
    plant(copy) {
      const { file, line } = inPlace(ONE, /^# chapter-end:/, () => '// no end')(copy)
      return { file, line: copy.lines(file).findLastIndex((text, at) => at < line && text.startsWith('===')) + 1 }
    },
  },
]

const CHOICE_LOCKED = /^\* \{not signed_points\} \[.*#locked/

function variable(declaration: string, use: string) {
  return (copy: StoryCopy) => {
    const lines = copy.lines(ONE)
    const index = copy.find(ONE, GATHER)
    lines[index] = (lines[index] ?? '').replace('- ->', `-\n${use}\n->`)
    copy.write(ONE, lines)
    const main = copy.lines(MAIN)
    copy.write(MAIN, [...main, declaration])
    return { file: MAIN, line: main.length + 1 }
  }
}

function backwards(copy: StoryCopy) {
  const lines = copy.lines(ONE)
  const first = copy.find(ONE, /^# at:/)
  const second = copy.find(ONE, /^# at:/, first + 1)
  lines[second] = '# at:1956-10-01T10:00'
  copy.write(ONE, lines)
  return { file: ONE, line: second + 1 }
}
