export const settings = { none: '' }
