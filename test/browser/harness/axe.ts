import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong on the page as it stands: a sentence for each element, after WCAG 2.0–2.2 A and AA and axe's
 * best practices. `rules` by axe's names for them; all without it.
 */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE)
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(document, {
        resultTypes: ['violations'],
        // It would fetch style sheets and media anew, which fails where a test has stopped the server; no rule here uses them.
        preload: false,
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      }),
    rules,
  )
  const openingTag = (html: string): string => /^<[^>]*>/.exec(html)?.[0] ?? html
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} – ${openingTag(html)}`))
}
