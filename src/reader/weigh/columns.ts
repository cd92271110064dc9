/**
 * Sets the sides of a question in columns, in their order and so that the longest column is as short as can be; of
 * those the fuller ones stand first. `heights` are the sides' in any unit. Gives the index of each column's first side.
 */
export function columnStarts(heights: readonly number[], columns: number): readonly number[] {
  return best(heights, Math.min(columns, heights.length)).starts
}

interface Columns {
  readonly starts: readonly number[]
  readonly tallest: number
}

function best(heights: readonly number[], columns: number): Columns {
  const all: Columns = { starts: heights.length > 0 ? [0] : [], tallest: sum(heights) }
  if (columns <= 1) return all
  let found = all
  for (let first = heights.length - columns + 1; first >= 1; first -= 1) {
    const rest = best(heights.slice(first), columns - 1)
    const tallest = Math.max(sum(heights.slice(0, first)), rest.tallest)
    if (found === all || tallest < found.tallest)
      found = { starts: [0, ...rest.starts.map((start) => start + first)], tallest }
  }
  return found
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
