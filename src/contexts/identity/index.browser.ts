/** The front door where there is no server: nobody signs in on a phone that is offline, but it is told there what is kept. */
export { identityPrivacy } from './identity-privacy.ts'
