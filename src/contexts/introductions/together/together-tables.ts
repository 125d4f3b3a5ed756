/** The tables of introductions made together. Moments are epoch milliseconds. */
export interface IntroductionTable {
  mark: string
  group_id: string
  way: string
  sealed: Buffer
  made_at: number
}

export interface WordBackTable {
  mark: string
  conversation_id: string
  asked_at: number
  contact_in: string | null
}

export interface TogetherTables {
  'introductions.introduction': IntroductionTable
  'introductions.word_back': WordBackTable
}
