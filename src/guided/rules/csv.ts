/** What a spreadsheet takes for a formula, wherever it stands first; a tab or a line end before it changes nothing. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u

type Cell = string | number | undefined

/**
 * One cell. Text that a spreadsheet would run is given an apostrophe, which it shows and does not run; numbers of ours
 * stay numbers.
 */
export function csvCell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
