export function EvidenceSheet(_: Record<string, unknown>) {
  return null
}
