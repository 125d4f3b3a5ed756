/** Mail that no person wrote to us: notes of absence, bounces, lists, and our own letters coming round. Pure. */
import type { Incoming } from '#platform/mail-in/box.ts'

export type NotAPerson = 'auto-reply' | 'bounce' | 'list' | 'loop'

/** Subjects of notes of absence, as programs begin them; a person who answers one has a "Re:" before it. */
const ABSENT =
  /^\s*(?:auto(?:matic)?[- ]?(?:reply|response)|auto:|out of (?:the )?office|(?:i am )?away from (?:the|my) (?:office|desk)|vacation|automatisk (?:svar|svarmelding)|autosvar|autosvarer|fravær|fraværende|ikke til ?stede|ikke på kontoret|på ferie|automatische (?:antwort|rückmeldung)|abwesenheit|abwesend|nicht im (?:büro|haus)|urlaubs?(?:meldung|notiz|bedingt)|frånvaro|autosvar|réponse automatique|respuesta automática)/iu

const DAEMON = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon)$/

/** Null: a person may have written it (RFC 3834 and what is done in its place). */
export function notAPerson({ sender, mail }: Incoming, relayDomain: string): NotAPerson | null {
  const header = (name: string): string | null =>
    mail.headers
      .find(({ key }) => key === name)
      ?.value.trim()
      .toLowerCase() ?? null
  const domain = relayDomain.toLowerCase()
  const from = mail.from?.address?.toLowerCase() ?? ''
  if ((mail.messageId ?? '').toLowerCase().endsWith(`@${domain}>`)) return 'loop'
  if (/^(?:reply|bounce)\+/.test(from) && from.endsWith(`@${domain}`)) return 'loop'
  if (sender === '' || DAEMON.test(from.split('@')[0] ?? '')) return 'bounce'
  if (/^multipart\/report\b/.test(header('content-type') ?? '') || header('x-failed-recipients'))
    return 'bounce'
  const auto = header('auto-submitted')
  if (auto !== null && !/^no\b/.test(auto)) return 'auto-reply'
  const precedence = header('precedence') ?? header('x-precedence') ?? ''
  if (/auto[-_]?reply/.test(precedence)) return 'auto-reply'
  if (AUTO_HEADERS.some(name => header(name) !== null)) return 'auto-reply'
  if (/\b(?:all|oof|autoreply)\b/.test(header('x-auto-response-suppress') ?? '')) return 'auto-reply'
  if (ABSENT.test(mail.subject ?? '')) return 'auto-reply'
  if (/^(?:list|bulk|junk)$/.test(precedence) || LIST_HEADERS.some(name => header(name) !== null))
    return 'list'
  return null
}

const AUTO_HEADERS = ['x-autoreply', 'x-auto-reply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply-from']
const LIST_HEADERS = ['list-id', 'list-post', 'list-unsubscribe', 'mailing-list', 'x-mailing-list']
