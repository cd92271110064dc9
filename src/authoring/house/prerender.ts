import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'

/** `npm run build` calls it with the built folder: writes the title and the first page of each role into the page itself. */
interface Shells {
  renderShells(
    language: 'en' | 'hu',
    files: ReadonlySet<string>,
    read: (file: string) => unknown,
  ): Promise<readonly { readonly role: string | undefined; readonly theme: string; readonly html: string }[]>
  renderUnanswered(language: 'en' | 'hu'): Promise<string>
}

const folder = process.argv[2] ?? 'dist'
const content = join(folder, 'content')
const names = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
const read = (file: string): unknown => JSON.parse(readFileSync(join(content, `${file}.json`), 'utf8'))

const server = await createServer({
  configLoader: 'runner',
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
try {
  const { renderShells, renderUnanswered } = (await server.ssrLoadModule('/src/shell-main.tsx')) as Shells
  const page = withStyles(readFileSync(join(folder, 'index.html'), 'utf8'))
  for (const language of ['en', 'hu'] as const) {
    const shells = await renderShells(language, new Set(names), read)
    const sections = shells.map(({ role, theme, html }) =>
      role === undefined
        ? `<template id="title-page"><div class="shell shell--title" data-theme="${theme}">${withoutPictures(html)}</div></template>`
        : `<div class="shell" id="/play/${role}" data-theme="${theme}">${html}</div>`,
    )
    // Last, so that whoever reads with the ears comes to it after the page itself.
    sections.push(await renderUnanswered(language))
    const written = page
      .replace('<html lang="en"', `<html lang="${language}"`)
      .replace('<div id="app"></div>', () => `<div id="app">${sections.join('\n')}</div>`)
    writeFileSync(join(folder, language === 'en' ? 'index.html' : `index.${language}.html`), written)
  }
} finally {
  await server.close()
}

/** Pictures come with the living page; on a slow line they would hold up its code. Until then their boxes are empty. */
function withoutPictures(html: string): string {
  return html.replaceAll(/<(?:img|source)\b[^>]*>/g, (tag) => {
    const size = (side: string): string => new RegExp(` ${side}="(\\d+)"`).exec(tag)?.[1] ?? '1'
    const empty = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size('width')} ${size('height')}'/>`
    return tag.replace(/( src(?:set)?)="[^"]*"/, `$1="data:image/svg+xml,${encodeURIComponent(empty)}"`)
  })
}

/** The page with its style sheets inside: one journey over the line less before anything is painted. */
function withStyles(page: string): string {
  return page.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const path = join(folder, file)
    if (!existsSync(path)) return link
    const css = readFileSync(path, 'utf8').replaceAll(/url\((['"]?)\.\.\//g, 'url($1./')
    if (/url\((?!.?data:)/.test(css)) return link
    return `\n    <style>${css.trim()}</style>`
  })
}
