/** The tables of this context. Kept equal to `db/migrations/*-agencies-*.sql` by a test. */
// biome-ignore lint/complexity/noBannedTypes: filled by the parts as they come
export type AgencyTables = {}
