import type { ClassFault } from '../../protocol/faults'

/** PostgreSQL's classes of errors that pass: no connection, not enough resources, an operator at work, a lost race. */
const PASSING = /^(08|53|57P|40)/
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN'])
const LOST =
  /connection (terminated|timeout)|timeout exceeded|read timeout|Client has encountered a connection error|not queryable/i

/** What an error of the database means for a class. */
export function storageFault(
  error: unknown,
): Extract<ClassFault, 'class/storage-away' | 'class/storage-full' | 'class/broken'> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : ''
  if (code === 'SQLITE_FULL' || code === '53100' || code === 'ENOSPC') return 'class/storage-full'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN')
    return 'class/storage-away'
  if (PASSING.test(code) || NETWORK.has(code) || LOST.test(message)) return 'class/storage-away'
  return 'class/broken'
}
