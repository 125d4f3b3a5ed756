/** The front door of agencies: what other parts of the product may name. */
export { type Agencies, openAgencies } from './agencies.ts'
export { agenciesPrivacy } from './agencies-privacy.ts'
export { agenciesRights } from './agencies-rights.ts'
export { fillAgenciesOfDemonstration, forgetAgencyOfDemonstration } from './demonstration/fill-agencies.ts'
export { agencyPolicy } from './policy.ts'
