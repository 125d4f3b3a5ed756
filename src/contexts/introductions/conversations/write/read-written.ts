/** What was written in the form of a first question: untrusted input to typed values. */

import { readLine, readWords } from '#platform/http/plain-words.ts'
import type { PostedForm } from '#platform/http/posted-form.ts'
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { readMobile } from '#platform/texts/mobile.ts'
import { MOST_WORDS } from '../conversation.ts'

export const MOST_NAME = 60

export interface Written {
  words: string
  name: string
  email: string
  mobile: string
  sharedBox: boolean
}

export type Wrong = Partial<
  Record<'words' | 'name' | 'email' | 'mobile', 'empty' | 'long' | 'address' | 'number'>
>

/** `typed` is what stands in the form again where something is to be put right. */
export function readWritten({ text }: Pick<PostedForm, 'text'>): {
  typed: Written
  written: Written
  wrong: Wrong
} {
  const typed: Written = {
    words: text('words'),
    name: text('name'),
    email: text('email'),
    mobile: text('mobile'),
    sharedBox: text('shared') === 'yes',
  }
  const written: Written = {
    words: readWords(typed.words) ?? '',
    name: readLine(typed.name) ?? '',
    email: typed.email.trim(),
    mobile: readMobile(typed.mobile) ?? '',
    sharedBox: typed.sharedBox,
  }
  const wrong: Wrong = {}
  if (written.words === '') wrong.words = 'empty'
  else if ([...written.words].length > MOST_WORDS) wrong.words = 'long'
  if ([...written.name].length > MOST_NAME) wrong.name = 'long'
  if (written.email !== '') {
    const email = readMailAddress(written.email)
    if (email === null) wrong.email = 'address'
    else written.email = email
  }
  if (written.mobile === '' && typed.mobile.trim() !== '') wrong.mobile = 'number'
  return { typed, written, wrong }
}
