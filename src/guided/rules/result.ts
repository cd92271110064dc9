import type { ClassFault } from '../protocol/faults'

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ClassFault }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (fault: ClassFault): Result<never> => ({ ok: false, fault })
