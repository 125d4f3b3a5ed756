/** The tables of this context as its stores see them. Moments are epoch milliseconds. */
export interface IdentityTables {
  'identity.person': { id: string; email: string; since: number }
  'identity.task_held': {
    id: string
    person_id: string
    task: string
    scope: string | null
    since: number
    until: number | null
  }
  'identity.session': {
    id: string
    person_id: string
    token_hash: string
    started_at: number
    used_at: number
    ends_at: number
  }
  'identity.sign_in_ask': {
    id: string
    key_hash: string
    email: string
    language: string
    next_path: string | null
    asked_at: number
    tries: number
    browser_mark: string | null
  }
  'identity.passkey': {
    id: string
    person_id: string
    credential_id: string
    public_key: string
    counter: number
    name: string
    added_at: number
    used_at: number | null
  }
  'identity.passkey_spent': { challenge_mark: string; ends_at: number }
  'identity.sign_in_code': {
    id: string
    ask_mark: string
    code_hash: string
    made_at: number
    changed_at: number
    ends_at: number
  }
}
