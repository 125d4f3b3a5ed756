/** Every permission there is, of all contexts, with what belongs to none of them; and who runs which command. */
import { agencyPolicy } from '#contexts/agencies/index.ts'
import { directoryPolicy } from '#contexts/directory/index.ts'
import { anybody, identityPolicy, type Permission, type Policy } from '#contexts/identity/index.ts'
import { intermediaryPolicy } from '#contexts/intermediaries/index.ts'
import { introductionPolicy } from '#contexts/introductions/index.ts'

const read: Permission = { may: [anybody], reaches: 'public' }
const machine: Permission = { may: [anybody], reaches: 'machine' }

const appPolicy: Policy = {
  'GET /assets/*': read,
  'GET /mark.svg': read,
  'GET /robots.txt': read,
  'GET /kept-here.js': read,
  'GET /groups/:slug/calendar.ics': read,
  'GET /health': machine,
  // Looks itself whether it is this machine that asks, and for a word that only the start of the server says.
  'GET /dev/mail/:word': machine,
}

/** In the order of docs/permissions.md. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  Identity: identityPolicy,
  Directory: directoryPolicy,
  'The desk': intermediaryPolicy,
  Agencies: agencyPolicy,
  'Putting people in touch': introductionPolicy,
  'What belongs to no context': appPolicy,
}
