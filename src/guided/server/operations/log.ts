export type LogLevel = 'info' | 'warn' | 'error'
/** What a line may carry. Never a key, a code, an address or anything a person wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean>>

export type Log = (level: LogLevel, event: string, fields?: LogFields) => void

/** One JSON object a line, for machines that collect logs. */
export function jsonLog(write: (line: string) => void, now: () => number): Log {
  return (level, event, fields = {}) =>
    write(JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields }))
}

/** For the terminal of a laptop: only what a person there has to know. */
export function plainLog(write: (line: string) => void): Log {
  return (level, event, fields = {}) => {
    if (level === 'info') return
    const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${value}`)
    write(`${level === 'warn' ? 'Notice' : 'Error'}: ${event}${rest.join('')}`)
  }
}

/** What may be told of an error: its kind, never its message, which can quote what somebody sent. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  return `${error.name}${code}`
}
