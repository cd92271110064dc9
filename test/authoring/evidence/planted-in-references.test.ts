import { expect, test } from 'vitest'
import { faultsOf, type Planted } from './planted-faults'

const PLANTED: readonly Planted[] = [
  {
    what: 'a place that nobody knows',
    file: 'passages.yaml',
    from: 'places: [radio]',
    to: 'places: [television]',
    answer:
      'stories/evidence/passages.yaml:8: evidence-reference: pamphlet/001-first: places: there is no place television: correct the id, or add the place to gazetteer.yaml',
  },
  {
    what: 'a person that nobody knows',
    file: 'chronology.yaml',
    from: 'people: [nagy-imre]',
    to: 'people: [nagy-ferenc]',
    answer: 'stories/evidence/chronology.yaml:18: evidence-reference: shots: people: there is no person nagy-ferenc',
  },
  {
    what: 'a theme that nobody knows',
    file: 'passages.yaml',
    from: 'themes: [students]',
    to: 'themes: [weather]',
    answer:
      'stories/evidence/passages.yaml:10: evidence-reference: pamphlet/001-first: themes: there is no theme weather',
  },
  {
    what: 'a passage that nobody knows',
    file: 'contested.yaml',
    from: '[wiki/001-first]',
    to: '[wiki/002-second]',
    answer:
      'stories/evidence/contested.yaml:7: evidence-reference: who-fired: positions.1.passages: there is no passage wiki/002-second',
  },
  {
    what: 'Hungarian for an event that is not there',
    file: 'hu.yaml',
    from: '  march:',
    to: '  marches:',
    answer: 'stories/evidence/hu.yaml:4: evidence-reference: events: the catalogue has no marches',
  },
  {
    what: 'Hungarian for a number that no figure says',
    file: 'hu-passages.yaml',
    from: '  over 2,500:',
    to: '  over 2,600:',
    answer: 'stories/evidence/hu-passages.yaml:7: evidence-reference: values: the catalogue has no over 2,600',
  },
  {
    what: 'Hungarian in a part that the file does not have',
    file: 'hu.yaml',
    from: 'events:',
    to: 'happenings:',
    answer: 'stories/evidence/hu.yaml:3: evidence-field: happenings',
  },
  {
    what: 'fewer Hungarian positions than the claim has',
    file: 'hu-weighing.yaml',
    from: 'positions: [Az őrök., Senki sem tudja.]',
    to: 'positions: [Az őrök.]',
    answer:
      'stories/evidence/hu-weighing.yaml:3: evidence-hungarian: who-fired: positions has 1, the catalogue 2: write one for each',
  },
  {
    what: 'a source that no work stands for',
    file: 'works.yaml',
    from: '{id: wiki, source: wiki,',
    to: '{id: wiki, source: pamphlet,',
    answer: 'stories/evidence/sources.yaml:4: evidence-work: pamphlet: works.yaml has 2 works that stand for the whole',
  },
  {
    what: 'a work at an address where nothing was read',
    file: 'works.yaml',
    from: '{id: un-report, source: un-report,',
    to: '{id: un-report, source: un-report, at: ["https://example.org/another"],',
    answer:
      'stories/evidence/works.yaml:4: evidence-work: un-report: at.0: no passage of un-report was read at this address',
  },
  {
    what: 'a passage under the wrong source',
    file: 'passages.yaml',
    from: 'source: wiki',
    to: 'source: pamphlet',
    answer:
      'stories/evidence/passages.yaml:19: evidence-reference: wiki/001-first: source: the id does not begin with the source pamphlet',
  },
  {
    what: 'a passage of the further circle among those of the five',
    file: 'passages.yaml',
    from: '  - id: pamphlet/001-first\n    source: pamphlet',
    to: '  - id: un-report/002-second\n    source: un-report',
    answer:
      'stories/evidence/passages.yaml:5: evidence-circle: un-report/002-second: source: un-report belongs to the other circle',
  },
  {
    what: 'an id used twice',
    file: 'chronology.yaml',
    from: 'id: shots',
    to: 'id: march',
    answer:
      'stories/evidence/chronology.yaml:12: evidence-duplicate: march: id: this id is taken already (stories/evidence/chronology.yaml:2)',
  },
  {
    what: 'a contested claim that nobody knows',
    file: 'chronology.yaml',
    from: 'contested:who-fired',
    to: 'contested:who-ran',
    answer:
      'stories/evidence/chronology.yaml:20: evidence-reference: shots: certainty: there is no contested claim who-ran',
  },
  {
    what: 'an agreement of one',
    file: 'chronology.yaml',
    from: '[pamphlet/001-first, wiki/001-first]',
    to: '[wiki/001-first]',
    answer:
      'stories/evidence/chronology.yaml:10: evidence-certainty: march: certainty: says agreed, but only one source is cited',
  },
  {
    what: 'a single source that is two',
    file: 'districts.yaml',
    from: 'certainty: single-source, passages: [pamphlet/001-first]',
    to: 'certainty: single-source, passages: [pamphlet/001-first, wiki/001-first]',
    answer:
      'stories/evidence/districts.yaml:25: evidence-certainty: viii from 1956-10-23T18:30: certainty: says single-source, but its passages are of 2 sources',
  },
  {
    what: 'an event that adds to nothing',
    file: 'further/chronology.yaml',
    from: 'adds_to: [shots]',
    to: 'adds_to: [fireworks]',
    answer:
      'stories/evidence/further/chronology.yaml:12: evidence-reference: papers: adds_to: there is no event fireworks',
  },
  {
    what: 'an event in the wrong place',
    file: 'chronology.yaml',
    from: 'date: "1956-10-23"',
    to: 'date: "1956-10-24"',
    answer: 'stories/evidence/chronology.yaml:13: evidence-order: shots: date: stands after march, which is later',
  },
  {
    what: 'a position that has been moved',
    file: 'further/contested.yaml',
    from: 'position: 1',
    to: 'position: 0',
    answer:
      'stories/evidence/further/contested.yaml:5: evidence-position: who-fired: entries.0.position: does not go with position_claim and effect',
  },
  {
    what: 'a source that leans on a text nobody knows',
    file: 'sources.yaml',
    from: 'on: pamphlet',
    to: 'on: leaflet',
    answer:
      'stories/evidence/sources.yaml:30: evidence-reference: wiki: depends_on: there is no source or outside text leaflet',
  },
  {
    what: 'passages counted wrong',
    file: 'sources.yaml',
    from: 'passages: 1\n',
    to: 'passages: 7\n',
    answer:
      'stories/evidence/sources.yaml:22: evidence-count: pamphlet: passages: says 7, but the catalogue has 1 passages of it',
  },
  {
    what: 'a district left out',
    file: 'districts.yaml',
    from: '  - {id: xx, name: {hu: xx, en: xx}}\n',
    to: '',
    answer: 'stories/evidence/districts.yaml:1: evidence-reference: xx: the district is missing',
  },
  {
    what: 'a row that begins before the one before it has ended',
    file: 'districts.yaml',
    from: '18:30, holder',
    to: '18:30, until: 1956-10-23T22:00, holder',
    answer:
      'stories/evidence/districts.yaml:26: evidence-order: viii from 1956-10-23T21:00: from: district viii is still under the row',
  },
]

test.each(PLANTED)(
  '$what is found in $file, and the answer says where and how to mend it',
  ({ file, from, to, answer }) => {
    const lines = faultsOf(file, from, to)
    expect(lines.map((line) => line.slice(0, answer.length))).toContain(answer)
    for (const line of lines) expect(line.split(': ').length).toBeGreaterThanOrEqual(4)
  },
)
