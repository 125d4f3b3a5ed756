/** What a form carries when a browser is to work before it is heard; nothing otherwise. */
import type { Translator } from './messages/translator.ts'

/** Attributes of the form. @param toWorkOut as JSON */
export const effortOn = (t: Translator, toWorkOut: string | undefined): Record<string, string> =>
  toWorkOut === undefined ? {} : { 'data-effort': toWorkOut, 'data-effort-working': t('effort.working') }

export const effortScripts = (toWorkOut: string | undefined): string[] =>
  toWorkOut === undefined ? [] : ['effort']

export const EffortField = ({ toWorkOut }: { toWorkOut: string | undefined }) =>
  toWorkOut === undefined ? null : <input type="hidden" name="effort" value="" />
