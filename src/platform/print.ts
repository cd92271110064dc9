/** Opens the browser's printing of the page as it stands. */
export function printPage(): void {
  window.print()
}
