import { build, buildIfChanged } from './build.mjs'

// `npm run build [-- --if-changed] [-- <folder>]`

const folder = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'dist'
if (process.argv.includes('--if-changed')) buildIfChanged(folder)
else build(folder)
