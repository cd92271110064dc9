export const evidence = { none: '' }
