/** Who may what with an introduction: anybody writes one down beside a person; only the person's link sends it. */
import { anybody, hasLink, type Permission, type Policy } from '#contexts/identity/index.ts'
import { SEALED_LINK } from '#platform/seal/link-seal.ts'

const leave: Permission = { may: [anybody], reaches: 'own words' }
const own: Permission = {
  may: [hasLink(SEALED_LINK, 'who holds the address of the page of what they wrote')],
  reaches: 'own words',
}
/** Whoever asks learns the same where there is nothing, too soon, or never was: so everybody may ask. */
const helped: Permission = { may: [anybody], reaches: 'own words' }

export const togetherPolicy: Policy = {
  'GET /groups/:slug/together': leave,
  'POST /groups/:slug/together': leave,
  'GET /groups/:slug/call-back': leave,
  'POST /groups/:slug/call-back': leave,
  'GET /introduction/:token': own,
  'POST /introduction/:token': own,
  'GET /word-back/:token': helped,
  'POST /word-back/:token': helped,
}
