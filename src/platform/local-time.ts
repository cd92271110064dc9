const two = (value: number): string => String(value).padStart(2, '0')

/** The day and the time of day where this device stands: `2026-11-22`, `18:30`. */
export function localTime(at: Date): { readonly day: string; readonly time: string } {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return { day, time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}
