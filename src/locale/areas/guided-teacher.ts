import { area } from '../area'
import { guidedTeacher } from '../strings/en/guided-teacher'

export const guidedTeacherWords = area(guidedTeacher, {
  hu: async () => (await import('../strings/hu/guided-teacher')).guidedTeacher,
})
