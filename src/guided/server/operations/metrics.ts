/** Upper bounds in seconds, as Prometheus wants them. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  count(name: string, help: string, labels?: Readonly<Record<string, string>>, by?: number): void
  /** `seconds` into the histogram `name`. */
  observe(name: string, help: string, seconds: number): void
  /** `read` is asked each time the page is. */
  gauge(name: string, help: string, read: () => number): void
  /** Prometheus text format, version 0.0.4. */
  page(): string
}

/** Figures of one process. Labels are few and known beforehand: nothing of a class or a person is among them. */
export function createMetrics(): Metrics {
  const counters = new Map<string, { help: string; values: Map<string, number> }>()
  const histograms = new Map<string, { help: string; buckets: number[]; sum: number; count: number }>()
  const gauges = new Map<string, { help: string; read: () => number }>()

  const key = (labels: Readonly<Record<string, string>>) => {
    const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
    return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
  }
  const head = (name: string, help: string, type: string) => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]

  return {
    count: (name, help, labels = {}, by = 1) => {
      const counter = counters.get(name) ?? { help, values: new Map<string, number>() }
      counters.set(name, counter)
      counter.values.set(key(labels), (counter.values.get(key(labels)) ?? 0) + by)
    },
    observe: (name, help, seconds) => {
      const histogram = histograms.get(name) ?? { help, buckets: BOUNDS.map(() => 0), sum: 0, count: 0 }
      histograms.set(name, histogram)
      histogram.sum += seconds
      histogram.count += 1
      for (const [index, bound] of BOUNDS.entries())
        if (seconds <= bound) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1
    },
    gauge: (name, help, read) => void gauges.set(name, { help, read }),
    page: () => {
      const lines: string[] = []
      for (const [name, { help, values }] of counters) {
        lines.push(...head(name, help, 'counter'))
        for (const [labels, value] of values) lines.push(`${name}${labels} ${value}`)
      }
      for (const [name, { help, buckets, sum, count }] of histograms) {
        lines.push(...head(name, help, 'histogram'))
        for (const [index, bound] of BOUNDS.entries()) lines.push(`${name}_bucket{le="${bound}"} ${buckets[index]}`)
        lines.push(`${name}_bucket{le="+Inf"} ${count}`, `${name}_sum ${sum}`, `${name}_count ${count}`)
      }
      for (const [name, { help, read }] of gauges) lines.push(...head(name, help, 'gauge'), `${name} ${read()}`)
      return `${lines.join('\n')}\n`
    },
  }
}
