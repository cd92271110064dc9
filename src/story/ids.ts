declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** `<role>` as in `stories/roles.yaml`, e.g. `student`. */
export type RoleId = Branded<'RoleId'>
/** The id a `# chapter:` tag gives, e.g. `twenty-third`. Unique within a role. */
export type ChapterId = Branded<'ChapterId'>
/** The id a `# scene:` tag gives. Unique over all roles. */
export type SceneId = Branded<'SceneId'>
/** The `#id:` of a text line. Unique over all roles, never changed once written. */
export type LineId = Branded<'LineId'>
/** The `#id:` of a choice. Unique over all roles, never changed once written: saved playthroughs are made of these. */
export type ChoiceId = Branded<'ChoiceId'>
/** The id an `# ending:` tag gives. Unique within a role. */
export type EndingId = Branded<'EndingId'>
