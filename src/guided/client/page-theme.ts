/** Pages for a room are paper, whatever hour the story on them has; high contrast stays as the reader set it. */
export function pageTheme(): string {
  const { theme } = document.documentElement.dataset
  return theme?.startsWith('contrast') ? theme : 'day'
}
