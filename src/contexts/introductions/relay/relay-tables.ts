/** The tables of mail in and out. Moments are epoch milliseconds. */
export interface ReplyAddressTable {
  mark: string
  conversation_id: string
  side: string
  week: string
  sealed: Buffer
  sender: string | null
  day: string | null
  taken: number
  told_at: number | null
}

export interface HeldMailTable {
  mark: string
  conversation_id: string
  side: string
  why: string
  message_id: string
  held_at: number
  week: string | null
  sealed: Buffer | null
  for_sender: Buffer
}

export interface RelayTables {
  'introductions.reply_address': ReplyAddressTable
  'introductions.held_mail': HeldMailTable
}
