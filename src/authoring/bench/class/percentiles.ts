/** The value that `share` (0 to 1) of `values` do not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** `12`, `1.4`: whole milliseconds, and tenths below ten. */
export const shown = (ms: number) => (ms < 10 ? ms.toFixed(1) : ms.toFixed(0))

export const p50p99 = (values: readonly number[]) =>
  `${shown(percentile(values, 0.5))} / ${shown(percentile(values, 0.99))}`
