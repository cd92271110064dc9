/** Text as it may stand in an HTML page or an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A share as a percentage with one digit, `–` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** How warm a share of visits is, from 0 to 1: a colour between paper and ember. */
export function heat(share: number): string {
  const warm = Math.max(0, Math.min(1, share))
  return `hsl(${Math.round(44 - 20 * warm)} ${Math.round(45 + 35 * warm)}% ${Math.round(95 - 23 * warm)}%)`
}
