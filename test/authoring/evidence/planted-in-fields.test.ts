import { expect, test } from 'vitest'
import { readEvidence } from '../../../src/authoring/evidence/load-evidence'
import { faultLine } from '../../../src/authoring/fault'
import { faultsOf, type Planted } from './planted-faults'
import { tinyCatalogue } from './tiny-catalogue'

test('a catalogue with nothing wrong in it loads', () => {
  expect(readEvidence(tinyCatalogue(), 'stories/evidence').ok).toBe(true)
})

const PLANTED: readonly Planted[] = [
  {
    what: 'a field left out',
    file: 'passages.yaml',
    from: '    themes: [students]\n',
    to: '',
    answer: 'stories/evidence/passages.yaml:4: evidence-field: pamphlet/001-first: themes: is missing: add it',
  },
  {
    what: 'a précis without its English',
    file: 'passages.yaml',
    from: '      en: word0',
    to: '      hu: word0',
    answer: 'stories/evidence/passages.yaml:11: evidence-field: pamphlet/001-first: precis.en: is missing: add it',
  },
  {
    what: 'a field misspelt',
    file: 'glossary.yaml',
    from: '    hungarian:',
    to: '    magyar:',
    answer: 'stories/evidence/glossary.yaml:4: evidence-field: avh: magyar: no such field is known: correct its name',
  },
  {
    what: 'a list misspelt',
    file: 'people.yaml',
    from: 'people:\n  - id',
    to: 'peple: []\npeople:\n  - id',
    answer: 'stories/evidence/people.yaml:1: evidence-field: peple: no such list is known in this file',
  },
  {
    what: 'an empty text',
    file: 'people.yaml',
    from: 'role: Prime minister',
    to: 'role: ""',
    answer: 'stories/evidence/people.yaml:4: evidence-field: nagy-imre: role: is empty: write it',
  },
  {
    what: 'a précis that is too short',
    file: 'passages.yaml',
    from: 'en: word0 word1 word2 word3',
    to: 'en: word0',
    answer:
      'stories/evidence/passages.yaml:11: evidence-field: pamphlet/001-first: precis: has not between 30 and 70 words',
  },
  {
    what: 'a quotation that is too long',
    file: 'passages.yaml',
    from: 'We have come for our delegation',
    to: 'one two three four five six seven eight nine ten one two three four five six seven eight nine ten and one',
    answer:
      'stories/evidence/passages.yaml:17: evidence-field: pamphlet/001-first: utterances.0: quotes more than 20 words',
  },
  {
    what: 'a day that does not exist',
    file: 'passages.yaml',
    from: 'date: "1956-10-23"',
    to: 'date: "1956-10-32"',
    answer:
      'stories/evidence/passages.yaml:7: evidence-field: pamphlet/001-first: date: is no date: write 1956, 1956-10',
  },
  {
    what: 'an hour that does not exist',
    file: 'chronology.yaml',
    from: '~21:00',
    to: '26:00',
    answer: 'stories/evidence/chronology.yaml:14: evidence-field: shots: time: is no hour: write 21:00',
  },
  {
    what: 'an address that is none',
    file: 'further/passages.yaml',
    from: 'https://example.org/report',
    to: 'page 12',
    answer:
      'stories/evidence/further/passages.yaml:4: evidence-field: un-report/001-first: locator.address: is no address',
  },
  {
    what: 'a place that is not in the gazetteer',
    file: 'passages.yaml',
    from: 'places: [radio]',
    to: 'places: [rádio-ház]',
    answer: 'stories/evidence/passages.yaml:8: evidence-field: pamphlet/001-first: places.0: is no id',
  },
  {
    what: 'a claim with one side',
    file: 'contested.yaml',
    from: '      - {claim: Nobody knows., passages: [wiki/001-first]}\n',
    to: '',
    answer: 'stories/evidence/contested.yaml:5: evidence-field: who-fired: positions: has one side only',
  },
  {
    what: 'a place in the sea',
    file: 'gazetteer.yaml',
    from: 'lon: 19.06',
    to: 'lon: 13.06',
    answer: 'stories/evidence/gazetteer.yaml:3: evidence-field: radio: lies outside Hungary',
  },
  {
    what: 'a district of today',
    file: 'gazetteer.yaml',
    from: 'VIII/IX',
    to: 'XXIII',
    answer: 'stories/evidence/gazetteer.yaml:7: evidence-field: radio: district_1956: is no district of 1956',
  },
  {
    what: 'a row that ends before it begins',
    file: 'districts.yaml',
    from: 'until: 1956-11-23T15:00',
    to: 'until: 1956-11-23T13:00',
    answer: 'stories/evidence/districts.yaml:27: evidence-field: changes, entry 3: ends before it begins',
  },
  {
    what: 'a window without a beginning or an end',
    file: 'windows.yaml',
    from: 'until: 1956-10-24T09:00, ',
    to: '',
    answer: 'stories/evidence/windows.yaml:2: evidence-field: radio-guarded: has neither beginning nor end',
  },
  {
    what: 'a quotation mark that is not closed',
    file: 'people.yaml',
    from: 'dates: "1896-1958"',
    to: 'dates: "1896-1958',
    answer: 'stories/evidence/people.yaml:5: evidence-yaml: this is not YAML that can be read',
  },
  {
    what: 'a key written twice',
    file: 'glossary.yaml',
    from: '    term: ÁVH\n',
    to: '    term: ÁVH\n    term: ÁVO\n',
    answer: 'stories/evidence/glossary.yaml:4: evidence-yaml: this is not YAML that can be read',
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

test('a file that is not there is named', () => {
  const texts = tinyCatalogue()
  texts.delete('windows.yaml')
  const loaded = readEvidence(texts, 'stories/evidence')
  expect(loaded.ok ? [] : loaded.fault.map(faultLine)).toEqual([
    'stories/evidence/windows.yaml:1: evidence-file: the file is missing: put it back',
  ])
})

test('a broken field is not answered with a heap of references that seem to point nowhere', () => {
  expect(faultsOf('passages.yaml', '    themes: [students]\n', '')).toHaveLength(1)
})
