import type { CatalogueFile, CatalogueTexts } from '../../../src/authoring/evidence/catalogue-texts'
import { DISTRICT_IDS } from '../../../src/history/district'

const PRECIS = Array.from({ length: 32 }, (_, index) => `word${index}`).join(' ')

function source(id: string, kind: string, dependsOn: string): string {
  return `  - id: ${id}
    title: The ${id}
    author: Somebody
    year: "1984"
    publisher: A publisher
    kind: ${kind}
    short: {who: Somebody, title: The ${id}, year: "1984"}
    depends_on: ${dependsOn}
    standpoint:
      position: It takes the workers' side.
      good_for: Street corners.
      careful:
        - {what: A number., why: It is too high., passages: [${id}/001-first]}
    dependence: ""
    cites: []
    url: null
    url_note: No address was found.
    words: null
    passages: 1
`
}

function passage(id: string, locator: string): string {
  return `  - id: ${id}/001-first
    source: ${id}
    locator: ${locator}
    date: "1956-10-23"
    places: [radio]
    people: [nagy-imre]
    themes: [students]
    precis:
      en: ${PRECIS}
    figures:
      - {what: dead, value: "1"}
      - {what: wounded, value: "over 2,500"}
    utterances:
      - {kind: remark, who: a worker, text: We have come for our delegation}
`
}

const IN_A_DOCUMENT =
  '{heading: Opening, paragraph: 3, lines: [9, 17], words: [32, 128], head_sha256: 27afef16aa41, tail_sha256: efb0895090bb}'
const ON_THE_WEB = '{chapter: ch. I, paragraphs: "1-2", address: "https://example.org/report"}'

const FILES: Readonly<Record<CatalogueFile, string>> = {
  'sources.yaml': `outside:
  - {id: wikipedia, name: Wikipedia}
sources:
${source('pamphlet', 'account', '[]')}${source('wiki', 'article', '[{on: pamphlet, how: copies}]')}`,
  'passages.yaml': `themes:
  students: students and their demands
passages:
${passage('pamphlet', IN_A_DOCUMENT)}${passage('wiki', IN_A_DOCUMENT)}`,
  'contested.yaml': `contested:
  - id: who-fired
    question: Who fired first?
    date: "1956-10-23"
    positions:
      - {claim: The guards., passages: [pamphlet/001-first]}
      - {claim: Nobody knows., passages: [wiki/001-first]}
    note: The two are one witness.
    beyond_the_documents: false
    for_the_game: Let the player hear and not see.
`,
  'chronology.yaml': `events:
  - id: march
    date: "1956-10-23"
    time: null
    title: The march
    what: Students march.
    places: [radio]
    people: []
    passages: [pamphlet/001-first, wiki/001-first]
    certainty: agreed
    beyond_the_documents: false
  - id: shots
    date: "1956-10-23"
    time: "~21:00"
    title: Shots
    what: Shots at the Radio.
    places: [radio]
    people: [nagy-imre]
    passages: [pamphlet/001-first]
    certainty: contested:who-fired
    beyond_the_documents: false
`,
  'gazetteer.yaml': `danube: {}
places:
  - id: radio
    name_hu: Magyar Rádió
    name_1956: null
    name_en: Hungarian Radio
    district_1956: VIII/IX
    lat: 47.49
    lon: 19.06
    approximate: false
    kind: radio
    what_happened: Shots were fired here.
    passages: [pamphlet/001-first]
    beyond_the_documents: false
`,
  'people.yaml': `people:
  - id: nagy-imre
    name: {hu: Nagy Imre, en: Imre Nagy}
    role: Prime minister
    dates: "1896-1958"
    passages: [pamphlet/001-first]
    beyond_the_documents: false
`,
  'glossary.yaml': `terms:
  - id: avh
    term: ÁVH
    hungarian: Államvédelmi Hatóság
    meaning: The state security police.
    passages: [pamphlet/001-first]
    beyond_the_documents: false
`,
  'districts.yaml': `districts:
${DISTRICT_IDS.map((id) => `  - {id: ${id}, name: {hu: ${id}, en: ${id}}}`).join('\n')}
changes:
  - {districts: [viii], from: 1956-10-23T18:30, holder: demonstration, certainty: single-source, passages: [pamphlet/001-first], why: People wait.}
  - {districts: [viii], from: 1956-10-23T21:00, holder: fighting, certainty: contested:who-fired, passages: [pamphlet/001-first], why: Shots.}
  - {districts: all, from: 1956-11-23T14:00, until: 1956-11-23T15:00, holder: demonstration, certainty: inferred, passages: [wiki/001-first], why: Nobody goes out.}
`,
  'windows.yaml': `windows:
  - {id: radio-guarded, place: radio, until: 1956-10-24T09:00, scenes: remind, thing: guards, why: Taken at nine., passages: [pamphlet/001-first]}
`,
  'works.yaml': `works:
  - {id: pamphlet, source: pamphlet, type: pamphlet, title: The pamphlet, author: [{family: Body, given: Some}], issued: "1984"}
  - {id: wiki, source: wiki, type: webpage, title: The wiki}
  - {id: un-report, source: un-report, type: report, title: The report, issued: "1957"}
`,
  'hu.yaml': `themes:
  students: diákok
events:
  march: A felvonulás
`,
  'hu-passages.yaml': `passages:
  pamphlet/001-first:
    precis: Két diák a rádióhoz megy.
    who: [egy munkás]
    figures: [halott, sebesült]
values:
  over 2,500: több mint 2500
`,
  'hu-weighing.yaml': `weighing:
  who-fired:
    positions: [Az őrök., Senki sem tudja.]
    note: Ketten mondják.
`,
  'further/hu.yaml': '{}\n',
  'further/sources.yaml': `sources:
${source('un-report', 'inquiry', '[]')}`,
  'further/passages.yaml': `passages:
${passage('un-report', ON_THE_WEB)}`,
  'further/contested.yaml': `bears_on:
  - id: who-fired
    question: Who fired first?
    entries:
      - {position: 1, position_claim: Nobody knows., effect: supports, passages: [un-report/001-first], how: It weighs both.}
      - {position: null, position_claim: null, effect: new, passages: [un-report/001-first], how: A third answer.}
    note: The report came later.
new:
  - id: how-many
    question: How many?
    date: null
    positions:
      - {claim: One., passages: [un-report/001-first]}
      - {claim: Two., passages: [wiki/001-first]}
    note: Count again.
    beyond_the_documents: false
`,
  'further/chronology.yaml': `events:
  - id: papers
    date: "1956-10-23"
    time: "20:30"
    title: Papers
    what: A dead man's papers are read.
    places: [radio]
    people: []
    passages: [un-report/001-first]
    certainty: single-source
    beyond_the_documents: false
    adds_to: [shots]
`,
}

/** A catalogue of three sources with nothing wrong in it. */
export function tinyCatalogue(): Map<CatalogueFile, string> {
  return new Map(Object.entries(FILES) as [CatalogueFile, string][])
}

/** The tiny catalogue with a fault planted: in `file`, the first `from` is replaced by `to`. */
export function planted(file: CatalogueFile, from: string, to: string): CatalogueTexts {
  const texts = tinyCatalogue()
  const text = texts.get(file) ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`)
  return texts.set(file, text.replace(from, to))
}
