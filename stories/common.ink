// What all four roles share. No text stands here.

VAR exposure = 10 // 0-100: how much the authorities could hold against this person
VAR strength = 70 // 0-100: what the body still has

// Moves a scale and keeps it between 0 and 100.
=== function shift(ref scale, by) ===
~ scale = MAX(0, MIN(100, scale + by))
