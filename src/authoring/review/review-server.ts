import { execFile } from 'node:child_process'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { readTrial, type Trial } from './trial'

export interface ReviewServer {
  /** Answers `/review/…`; anything else goes on to `next`. */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void
  /** What was found out is out of date. */
  forget(): void
}

/**
 * The dev server's part of the authors' page: `GET /review/<role>` gives ReviewFacts, worked out anew after each change;
 * `POST /review/trial` takes a Trial (`null` lifts it) and hands it to `onTrial`.
 */
export function createReviewServer(projectRoot: string, onTrial: (trial: Trial | undefined) => void): ReviewServer {
  const known = new Map<string, Promise<string>>()
  const factsOf = (role: string): Promise<string> => {
    const facts = known.get(role) ?? printReview(projectRoot, role)
    known.set(role, facts)
    facts.catch(() => known.delete(role))
    return facts
  }

  return {
    forget: () => known.clear(),
    answer(request, response, next) {
      const path = (request.url ?? '').split('?')[0]?.replace(/^\//, '') ?? ''
      const send = (status: number, text: string): void => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(text)
      }
      if (path === 'trial' && request.method === 'POST') {
        void bodyOf(request).then((body) => {
          try {
            onTrial(readTrial(body))
            send(200, '{}')
          } catch (error) {
            send(400, JSON.stringify({ error: (error as Error).message }))
          }
        })
        return
      }
      if (!/^[a-z][a-z-]*$/.test(path)) return next()
      factsOf(path).then(
        (facts) => send(200, facts),
        (error: Error) => send(500, JSON.stringify({ error: error.message })),
      )
    },
  }
}

async function printReview(projectRoot: string, role: string): Promise<string> {
  const script = ['--import', 'tsx', 'src/authoring/review/print-review.ts', role]
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: projectRoot, maxBuffer: 2 ** 26 })
  return stdout
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
