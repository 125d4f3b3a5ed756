/** Carries letters as the app does, beside it, from the same database. Arguments: database, mail server, key for links, base URL. */
import { keepingLetters } from '../../src/contexts/directory/keeping/keeping-letters.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/db/database.ts'
import { runJobs } from '../../src/platform/jobs/job-runner.ts'
import { readLinkKey } from '../../src/platform/links/link-key.ts'
import { createLog } from '../../src/platform/log.ts'
import { CARRY_LETTER, rouseLetters } from '../../src/platform/mail/ask-to-send.ts'
import { carryLetter } from '../../src/platform/mail/carry-letter.ts'
import { LATE } from '../../src/platform/mail/handing-time.ts'
import { smtpCarrier } from '../../src/platform/mail/smtp-carrier.ts'

const [url = '', smtpUrl = '', key = '', baseUrl = ''] = process.argv.slice(2)
const clock = systemClock
const queries = await openDatabase({ url })
const post = {
  ...{ queries, clock, zone: 'UTC', domain: 'groups.example' },
  kinds: keepingLetters({ queries, clock, linkKey: readLinkKey(key), baseUrl }),
  carrier: smtpCarrier({ url: smtpUrl, from: { name: 'Waymeet', address: 'waymeet@groups.example' } }),
}
const log = createLog({ write: line => process.stdout.write(line), clock })
await runJobs(queries, { [CARRY_LETTER]: ({ letter }) => carryLetter(post, letter!) }, log)
await rouseLetters(queries, clock, LATE)
process.stdout.write('{"works":true}\n')
