import { faultAt, type Rule, tagAt } from '../rule'

const SCENE = new Set([
  ...['scene', 'at', 'place', 'chapter', 'diorama', 'sound', 'cue', 'weather', 'crowd', 'note', 'summary', 'linking'],
  ...['shared', 'chapter-end', 'ending', 'title'],
])
const LINE = new Set(['id', 'who', 'fate'])
const CHOICE = new Set(['id', 'src', 'basis', 'weigh', 'to', 'pass', 'locked'])
const MEND = 'see stories/README.md for the tags there are'

/** A tag that nothing reads is a slip of the pen. */
export const knownTags: Rule = ({ knots, lines, choices }) => [
  ...knots.flatMap((knot) =>
    [...knot.tags.keys()]
      .filter((tag) => !SCENE.has(tag))
      .map((tag) => faultAt(tagAt(knot, tag), 'unknown-tag', `a scene has no tag ${tag}`, MEND)),
  ),
  ...lines.flatMap((line) =>
    [...line.tags.keys()]
      .filter((tag) => !LINE.has(tag))
      .map((tag) => faultAt(line, 'unknown-tag', `a line has no tag ${tag}`, MEND)),
  ),
  ...choices.flatMap((choice) =>
    [...choice.tags.keys()]
      .filter((tag) => !CHOICE.has(tag))
      .map((tag) => faultAt(choice, 'unknown-tag', `a choice has no tag ${tag}`, MEND)),
  ),
]
