import { faultAt, type Rule } from '../rule'

const CHANCE: readonly (readonly [RegExp, string])[] = [
  [/\b(?:RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(/, 'chance decides here'],
  [/\{\s*~|\bshuffle\b[^"#]*:/, 'a shuffle stands here'],
  [/^\s*EXTERNAL\b/, 'an external function is declared here'],
]
const FLOAT = /^\s*(?:VAR|CONST)\s+(\w+)\s*=\s*-?\d+\.\d+/

/** A playthrough is its list of choices: nothing may depend on chance or on code, and numbers are whole. */
export const chance: Rule = ({ files }) =>
  files.flatMap(({ file }) =>
    file.lines.flatMap((raw, index) => {
      const line = raw.replace(/\/\/.*$/, '').replace(/#.*$/, '')
      const at = { file: file.name, line: index + 1 }
      const faults = CHANCE.filter(([pattern]) => pattern.test(line)).map(([, what]) =>
        faultAt(at, 'chance', what, 'let the story depend on choices and variables only'),
      )
      const float = FLOAT.exec(line)?.[1]
      if (float !== undefined)
        faults.push(faultAt(at, 'broken-number', `${float} is not a whole number`, 'use a scale from 0 to 100'))
      return faults
    }),
  )
