import { resolve } from 'node:path'
import { checkStories } from '../check/check-stories'
import { reviewFacts } from './review-facts'

/** Prints what the page for authors shows of one role, as JSON. In a process of its own, so that the page goes on. */
const role = process.argv[2] ?? ''
const options = { storiesFolder: resolve('stories'), projectRoot: process.cwd(), seed: 1956, seconds: 60 }
const checked = checkStories([role], options).roles[0]
if (checked) process.stdout.write(JSON.stringify(reviewFacts(checked)))
else process.exitCode = 1
