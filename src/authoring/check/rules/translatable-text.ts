import type { Fault } from '../../fault'
import { faultAt, type Rule } from '../rule'

/** Words are lifted out by line and put into other languages: a text is one whole fragment with one id. */
export const translatableText: Rule = ({ lines, choices, files }) => {
  const faults: Fault[] = []
  for (const record of [...lines, ...choices]) {
    if (record.text.includes('<>'))
      faults.push(
        faultAt(record, 'glue', 'this text is glued to another', 'write whole sentences on one line, without <>'),
      )
    if (/[{}|]/.test(record.text))
      faults.push(
        faultAt(
          record,
          'inline-alternatives',
          'alternatives or variables stand inside this text',
          'put each variant on a line of its own, under a condition',
        ),
      )
  }
  for (const { file } of files) {
    for (const [index, line] of file.lines.entries()) {
      const ids = line.match(/#\s*id:/g)?.length ?? 0
      if (ids > 1)
        faults.push(
          faultAt(
            { file: file.name, line: index + 1 },
            'two-fragments',
            'two texts stand on one line',
            'give each its own line and its own id',
          ),
        )
    }
  }
  return faults
}
