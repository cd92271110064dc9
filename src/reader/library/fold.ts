/** Case and accents do not count in looking something up: `petofi` finds `Petőfi`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
