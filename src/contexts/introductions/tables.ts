/** The tables of this context. Kept equal to `db/migrations/*-introductions-*.sql` by a test. */
import type { ConversationTables } from './conversations/conversations-tables.ts'
import type { WaysTables } from './ways/ways-tables.ts'

export type IntroductionTables = WaysTables & ConversationTables
