/** Rows are guarded from whoever does not say for whom they ask, the owner of the tables among them. */
import type pg from 'pg'

/** Until the end of the transaction. */
export const actAsOwner = async (client: pg.Client): Promise<void> => {
  await client.query(`select set_config('waymeet.actor', 'owner', true)`)
}
