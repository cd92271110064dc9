export function WeighPage(_: Record<string, unknown>) {
  return null
}
