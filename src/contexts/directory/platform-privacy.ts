/** The tables that serve every part: what they say is told here, since the platform knows no words of the product (M77). */
import type { KeptTable } from '#platform/privacy/privacy-register.ts'
import type { MessageKey } from '#ui/messages/translator.ts'

const sent = {
  class: 'erase',
  what: 'privacy.sent-what',
  why: 'privacy.sent-why',
  until: 'privacy.sent-until',
} as const
const address = {
  class: 'blank',
  what: 'privacy.letter-to-what',
  why: 'privacy.letter-to-why',
  until: 'privacy.letter-to-until',
} as const
/** It points to a person for as long as their task lasts. */
const done = {
  class: 'keep',
  what: 'privacy.done-here-what',
  why: 'privacy.done-here-why',
  until: 'privacy.done-here-until',
} as const

const erasure = {
  class: 'erase',
  what: 'privacy.erasure-what',
  why: 'privacy.erasure-why',
  until: 'privacy.erasure-until',
} as const
const none = { class: 'none' } as const

type Columns = KeptTable<MessageKey>['columns']
const plain = (names: string): Columns => Object.fromEntries(names.split(' ').map(name => [name, none]))

/** The job runner's own tables. A job holds ids, and of a fault its class. */
const jobs = {
  _private_jobs:
    'id job_queue_id task_id payload priority run_at attempts max_attempts last_error created_at updated_at key locked_at locked_by revision flags is_available',
  _private_tasks: 'id identifier',
  _private_job_queues: 'id queue_name locked_at locked_by is_available',
  _private_known_crontabs: 'identifier known_since last_execution',
  jobs: 'id queue_name task_identifier priority run_at attempts max_attempts last_error created_at updated_at key locked_at locked_by revision flags',
  migrations: 'id ts breaking',
}

export const platformTables: readonly KeptTable<MessageKey>[] = [
  {
    table: 'platform.migration',
    what: 'privacy.migration-what',
    columns: { name: none, checksum: none, applied_at: none, duration_ms: none },
  },
  { table: 'platform.rights', what: 'privacy.rights-what', columns: plain('mark applied_at') },
  {
    table: 'platform.seal_key',
    what: 'privacy.seal-key-what',
    columns: plain('recipient week made_at destroyed_at'),
  },
  {
    table: 'platform.letter',
    what: 'privacy.letter-what',
    columns: {
      ...plain(
        'id kind about sealed language state asked_at not_before begun failed unclear held_until ended_at code',
      ),
      to_address: address,
    },
  },
  {
    table: 'audit.act',
    what: 'privacy.act-what',
    columns: { ...plain('id at by verb about about_id reason group_id'), who: done },
  },
  { table: 'audit.link', what: 'privacy.link-what', columns: plain('place act_id mark') },
  {
    table: 'platform.erasure',
    what: 'privacy.erasure-table-what',
    columns: { id: none, kind: none, subject: erasure, at: erasure },
  },
  ...Object.entries(jobs).map(([table, names]) => ({
    table: `graphile_worker.${table}`,
    what: 'privacy.jobs-what' as const,
    columns: plain(names),
  })),
  // The day of it could stand beside a count of that day.
  { table: 'platform.done_once', what: 'privacy.done-what', columns: { mark: sent, done_on: sent } },
]
