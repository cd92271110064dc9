export const chapterEnd = { none: '' }
