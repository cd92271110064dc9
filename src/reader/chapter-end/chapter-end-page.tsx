export function ChapterEndPage(_: Record<string, unknown>) {
  return null
}
