/** Addresses of taking a group's record along, or away. None of them names the group. */
import { answerUrl } from '../answer-url.ts'

/** What the link in the letter to the others is for, in its mark. */
export const BACK_LINK = 'back'

export const copyUrl = (token: string): string => `${answerUrl(token)}/copy`
export const leaveUrl = (token: string): string => `${answerUrl(token)}/take-out`
export const backUrl = (token: string): string => `/taken-out/${token}`
