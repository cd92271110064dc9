const MARKS = {
  en: { double: ['“', '”'], single: ['‘', '’'] },
  hu: { double: ['„', '”'], single: ['»', '«'] },
} as const

/** After one of these, or at the beginning, a quotation mark opens; elsewhere it closes. */
const BEFORE_OPENING = /[\s([–—“„‘»-]/

/** Turns the typewriter's quotation marks, which authors write, into those of the language. Leaves all others alone. */
export function setQuotes(text: string, language: 'en' | 'hu'): string {
  let set = ''
  for (const [index, letter] of [...text].entries()) {
    if (letter !== '"' && letter !== "'") set += letter
    else {
      const opens = index === 0 || BEFORE_OPENING.test(set.at(-1) ?? '')
      const [open, close] = MARKS[language][letter === '"' ? 'double' : 'single']
      // A single mark that closes nothing is an apostrophe.
      set += opens && !isApostrophe(text, index) ? open : letter === "'" ? '’' : close
    }
  }
  return set
}

/** `'56`, `'em`: an apostrophe at the beginning of a word, with no mark later on that it could open. */
function isApostrophe(text: string, index: number): boolean {
  return text[index] === "'" && (/\d/.test(text[index + 1] ?? '') || !text.slice(index + 1).includes("'"))
}
