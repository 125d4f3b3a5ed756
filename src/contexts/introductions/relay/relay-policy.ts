/** Who may decide about a mail that waits: whoever holds the letter that asks, and nobody else. */
import { hasLink, type Permission, type Policy } from '#contexts/identity/index.ts'
import { SEALED_LINK } from '#platform/seal/link-seal.ts'

const sent: Permission = {
  may: [hasLink(SEALED_LINK, 'who holds the letter that asks about a mail they sent')],
  reaches: 'own words',
}

export const relayPolicy: Policy = {
  'GET /held/:token': sent,
  'POST /held/:token': sent,
}
