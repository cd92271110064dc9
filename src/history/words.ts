/** A piece of prose of the record. English is the master; Hungarian is there once it has been translated. */
export interface Words {
  readonly en: string
  readonly hu?: string
}
