/** What a mail server reports about a letter it had taken: that it could not be delivered, and by which number. Pure. */
import type { Email } from 'postal-mime'
import type { Incoming } from '../box.ts'
import { plainStatus } from './plain-report.ts'

export interface DeliveryReport {
  /** `5.1.1` (RFC 3463): for good where it begins with 5. */
  status: string
}

/**
 * Null for everything else: notes of absence, receipts, reports that a letter only waits, words of people.
 * A letter of ours goes to one address, so one line that says it failed is enough.
 */
export function readDeliveryReport(incoming: Incoming): DeliveryReport | null {
  const fields = statusPart(incoming.mail)
  if (fields !== null) return readStatusPart(fields)
  const status = plainStatus(incoming)
  return status === null ? null : { status }
}

/** The part a program is to read (RFC 3464). A note of absence has none, whatever else it says. */
const statusPart = ({ attachments }: Email): string | null => {
  const part = attachments.find(({ mimeType }) => mimeType === 'message/delivery-status')
  return part ? String(part.content) : null
}

function readStatusPart(text: string): DeliveryReport | null {
  const failed = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
    .find(block => fieldOf(block, 'action')?.toLowerCase() === 'failed')
  if (failed === undefined) return null
  const status = STATUS.exec(fieldOf(failed, 'status') ?? '')?.[1] ?? null
  if (status === null || /\.0\.0$/.test(status))
    return { status: saidOf(fieldOf(failed, 'diagnostic-code')) ?? status ?? '5.3.0' }
  return { status }
}

/** What the last server itself said is nearer to the truth than "some other fault". */
function saidOf(diagnostic = ''): string | null {
  const [, code, enhanced] = /\b([245]\d\d)[ -]+#?([245]\.\d{1,3}\.\d{1,3}(?!\S))?/.exec(diagnostic) ?? []
  if (enhanced) return enhanced
  if (code === undefined) return null
  if (code.startsWith('4')) return '4.3.0'
  return /^55[013]$/.test(code) ? '5.0.0' : '5.3.0'
}

const STATUS = /^\s*([245]\.\d{1,3}\.\d{1,3})(?!\S)/

const fieldOf = (block: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(block)?.[1]?.trim()
