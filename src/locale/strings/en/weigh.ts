export const weigh = { none: '' }
