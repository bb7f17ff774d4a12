/** What a rule sees of a project besides its record and the event: where it stands. */
export const standing = ["stage", "activity", "entered", "first", "clocks", "durations", "asOf"] as const;

/** What the paths of a rule may begin with. */
export const roots: readonly string[] = ["event", "project", ...standing, "funds"];
