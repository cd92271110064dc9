/** One thing wrong in what authors write. Paths are relative to the project's root; `line` is 1-based. */
export interface Fault {
  readonly file: string
  readonly line: number
  /** Kebab-case name of the rule, e.g. `choice-without-passage`. */
  readonly rule: string
  /** What is wrong, in an author's words. */
  readonly message: string
  /** How to mend it. */
  readonly mend: string
  /** A warning is printed and does not fail the check. Absent means it fails. */
  readonly warning?: true
}

/** `file:line: rule: what is wrong: how to mend it` */
export function faultLine({ file, line, rule, message, mend }: Fault): string {
  return `${file}:${line}: ${rule}: ${message}: ${mend}`
}
